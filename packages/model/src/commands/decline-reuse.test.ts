import { expect, test } from 'vitest'
import { after } from '../testing/a-desk.ts'
import { aJudgedDesk } from '../testing/a-published-desk.ts'
import { declineReuse } from './decline-reuse.ts'

test('an earlier check that was declined is remembered once', () => {
  const desk = aJudgedDesk()
  const once = after(desk, declineReuse(desk, { claim: 'a', earlier: 'old' }))
  const twice = after(once, declineReuse(once, { claim: 'a', earlier: 'old' }))
  expect(twice.claims.get('a')?.notReused).toEqual(['old'])
  expect(declineReuse(desk, { claim: 'gone', earlier: 'old' })).toMatchObject({
    refusal: { code: 'no-such-claim' },
  })
})
