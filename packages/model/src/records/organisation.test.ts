import { describe, expect, test } from 'vitest'
import { parseOrganisation } from './organisation.ts'

const TYPED = {
  name: ' Northern Fact Desk ',
  address: 'factdesk.example.org',
  claimPages: 'https://factdesk.example.org/claims/{claim}',
}

describe('an organisation', () => {
  test('is kept in its normal form', () => {
    expect(parseOrganisation(TYPED)).toEqual({
      ok: true,
      value: { ...TYPED, name: 'Northern Fact Desk', address: 'https://factdesk.example.org/' },
    })
  })

  test.each([
    ['no-name', { name: '  ' }],
    ['bad-address', { address: '#' }],
    ['pattern-without-claim', { claimPages: 'https://factdesk.example.org/claims/' }],
    ['bad-pattern', { claimPages: 'http://factdesk.example.org/{claim}' }],
    ['bad-pattern', { claimPages: 'https://factdesk.example.org/#{claim}' }],
    ['bad-pattern', { claimPages: 'https://factdesk.example.org/claims#{claim}' }],
    ['bad-pattern', { claimPages: 'https://{claim}.example.org/' }],
  ])('is refused as %s for %j', (error, fields) => {
    expect(parseOrganisation({ ...TYPED, ...fields })).toEqual({ ok: false, error })
  })
})
