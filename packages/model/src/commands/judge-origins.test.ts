import { describe, expect, test } from 'vitest'
import { originLinksOf } from '../selectors/claims.ts'
import { digestOfClaim } from '../selectors/digest.ts'
import { aDesk, after, CONTEXT, REVISION } from '../testing/a-desk.ts'
import { cutClaim } from './edit-claim.ts'
import { addEvidence, removeEvidence } from './gather-evidence.ts'
import { forgetOriginLink, judgeOrigins, type JudgeOrigins } from './judge-origins.ts'

const bare = aDesk(['The dam broke in 1911.', 'It was rebuilt.'])
let desk = after(
  bare,
  cutClaim(bare, { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }, CONTEXT),
)
desk = after(
  desk,
  cutClaim(desk, { span: 'f2', claim: 'c2', revision: REVISION, start: 23, end: 38 }, CONTEXT),
)
for (const [id, claim] of [
  ['e1', 'c'],
  ['e2', 'c'],
  ['e3', 'c'],
  ['elsewhere', 'c2'],
] as const) {
  const source = { id: `source-${id}`, name: `Source ${id}`, kind: 'primary' } as const
  const fields = { quote: `Words of ${id}.`, relation: 'supports', medium: 'document' } as const
  desk = after(desk, addEvidence(desk, { id, claim, fields, source }, CONTEXT))
}
const JOIN: JudgeOrigins = {
  item: 'e1',
  others: ['e2', 'e3'],
  joined: true,
  reason: ' Both print the wire. ',
}
const judge = (wish: Partial<JudgeOrigins>, on = desk) =>
  judgeOrigins(on, { ...JOIN, ...wish }, CONTEXT)

describe('the word of a person on origins', () => {
  test('is kept for each pair, with its reason', () => {
    const joined = after(desk, judge({}))
    expect(originLinksOf(joined, 'c')).toMatchObject([
      { id: 'e1:e2', joined: true, reason: 'Both print the wire.' },
      { id: 'e1:e3', joined: true, reason: 'Both print the wire.' },
    ])
  })

  test('about one pair is one word, whichever item it is said of, and the last one holds', () => {
    const joined = after(desk, judge({ others: ['e2'] }))
    const parted = after(
      joined,
      judge({ item: 'e2', others: ['e1'], joined: false, reason: 'Two counts.' }, joined),
    )
    expect(originLinksOf(parted, 'c')).toMatchObject([
      { id: 'e1:e2', joined: false, reason: 'Two counts.' },
    ])
  })

  test('needs a reason, and items of one claim', () => {
    expect(judge({ reason: '  ' })).toMatchObject({ ok: false, refusal: { code: 'no-reason' } })
    const gone = { ok: false, refusal: { code: 'no-such-evidence' } }
    expect(judge({ others: ['elsewhere'] })).toMatchObject(gone)
    expect(judge({ others: ['e1'] })).toMatchObject(gone)
    expect(judge({ item: 'nothing' })).toMatchObject(gone)
  })

  test('can be taken back', () => {
    const joined = after(desk, judge({ others: ['e2'] }))
    const forgotten = after(joined, forgetOriginLink(joined, { id: 'e1:e2' }))
    expect(originLinksOf(forgotten, 'c')).toEqual([])
    expect(forgetOriginLink(forgotten, { id: 'e1:e2' })).toMatchObject({ ok: false })
  })

  test('is part of what is signed, and changes nothing that was signed without one', () => {
    const before = digestOfClaim(desk, 'c', 'v')
    const joined = after(desk, judge({}))
    expect(digestOfClaim(joined, 'c', 'v')).not.toBe(before)
    expect(digestOfClaim(joined, 'c2', 'v')).toBe(digestOfClaim(desk, 'c2', 'v'))
  })

  test('goes with the item it is about', () => {
    const joined = after(desk, judge({}))
    const less = after(joined, removeEvidence(joined, { id: 'e3' }))
    expect(originLinksOf(less, 'c').map(link => link.id)).toEqual(['e1:e2'])
  })
})
