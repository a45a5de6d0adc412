import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import type { VerdictFields } from '../records/verdict.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { missingForSignOff, signOffOf, verdictOf } from '../selectors/claims.ts'
import { stateOfClaim } from '../selectors/claim-state.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { cutClaim, editClaim } from './edit-claim.ts'
import { addEvidence, editSource } from './gather-evidence.ts'
import { giveVerdict, signOff, withdrawSignOff } from './give-verdict.ts'
import { voidClaim } from './move-claim.ts'
import { FOUR_EYES_SETTING } from '../records/four-eyes.ts'
import { nameReviewer, saveSetting } from './write-down.ts'

const HOUSE = { id: 'house', version: 1 }
const AFRICA_CHECK = { id: 'africa-check', version: 1 }
const RATIONALE = richTextFromPlain('The register says so.')

const bare = aDesk(['The dam broke in 1911.'])
const fresh = after(
  bare,
  cutClaim(bare, { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }, CONTEXT),
)

const judge = (desk: Desk, fields: Partial<VerdictFields>): Desk =>
  after(desk, giveVerdict(desk, { claim: 'c', fields }, CONTEXT))
const withEvidence = (desk: Desk): Desk =>
  after(
    desk,
    addEvidence(
      desk,
      {
        id: 'e',
        claim: 'c',
        fields: { quote: 'It gave way.', relation: 'supports', medium: 'document' },
        source: { id: 's', name: 'County gazette', kind: 'primary' },
      },
      CONTEXT,
    ),
  )
const verdict = (desk: Desk) => verdictOf(desk, 'c', REVIEWER)

describe('a verdict', () => {
  test('is a label of the profile it was judged with', () => {
    expect(verdict(judge(fresh, { profile: HOUSE, label: 'mostly-true' }))).toMatchObject({
      profile: HOUSE,
      label: 'mostly-true',
      framing: 'none',
    })
  })

  test('may be a word that has no place on the scale', () => {
    expect(verdict(judge(fresh, { profile: HOUSE, label: 'unproven' }))?.label).toBe('unproven')
  })

  test.each([
    [{ profile: HOUSE, label: 'pants-on-fire' }, 'no-such-label'],
    [{ profile: { id: 'house', version: 99 } }, 'no-such-profile'],
    [{ label: 'true' }, 'no-such-profile'],
  ])('with %j is refused as %s', (fields, code) => {
    expect(giveVerdict(fresh, { claim: 'c', fields }, CONTEXT)).toMatchObject({ refusal: { code } })
  })

  test('is written part by part', () => {
    const desk = judge(judge(fresh, { profile: HOUSE, label: 'false' }), {
      rationale: RATIONALE,
      wouldChange: 'A second register.',
    })
    expect(verdict(desk)).toMatchObject({ label: 'false', wouldChange: 'A second register.' })
  })

  test('loses its label with its profile: a word of one says nothing in another', () => {
    const desk = judge(judge(fresh, { profile: HOUSE, label: 'false', rationale: RATIONALE }), {
      profile: AFRICA_CHECK,
    })
    expect(verdict(desk)).toMatchObject({ profile: AFRICA_CHECK, rationale: RATIONALE })
    expect(verdict(desk)).not.toHaveProperty('label')
  })

  test('takes its framing from a label that speaks of framing', () => {
    const desk = judge(fresh, { profile: AFRICA_CHECK, label: 'exaggerated' })
    expect(verdict(desk)?.framing).toBe('exaggerated')
  })

  test('keeps the framing a person chose', () => {
    const fields = { profile: AFRICA_CHECK, label: 'exaggerated', framing: 'none' } as const
    expect(verdict(judge(fresh, fields))?.framing).toBe('none')
  })

  test('is kept as it stood when another is decided, after it stood for a while', () => {
    const later = { ...CONTEXT, at: '2026-03-12T10:00:00.000Z' }
    const decide = (from: Desk, label: string, context = later) =>
      after(from, giveVerdict(from, { claim: 'c', fields: { label } }, context))
    const desk = judge(fresh, { profile: HOUSE, label: 'true', rationale: RATIONALE })
    expect([...decide(desk, 'false').pastVerdicts.values()]).toMatchObject([
      { label: 'true', rationale: RATIONALE, at: CONTEXT.at, until: later.at },
    ])
    expect(decide(desk, 'false', CONTEXT).pastVerdicts.size).toBe(0)
    expect(decide(desk, 'true').pastVerdicts.size).toBe(0)
  })

  test('is one for each reviewer', () => {
    const other = { ...CONTEXT, by: 'reviewer-bo' }
    const mine = judge(fresh, { profile: HOUSE, label: 'true' })
    const both = after(
      mine,
      giveVerdict(mine, { claim: 'c', fields: { profile: HOUSE, label: 'false' } }, other),
    )
    expect([...both.verdicts.values()].map(row => row.label).sort()).toEqual(['false', 'true'])
  })
})

describe('signing off', () => {
  const ready = judge(withEvidence(fresh), { profile: HOUSE, label: 'true', rationale: RATIONALE })
  const sign = (desk: Desk, context = CONTEXT) =>
    signOff(desk, { id: `signed-${desk.signOffs.size}`, claim: 'c', reviewer: REVIEWER }, context)
  const signed = after(ready, sign(ready))
  const state = (desk: Desk) => {
    const claim = desk.claims.get('c')
    return claim && stateOfClaim(desk, claim)
  }

  test('says everything that is missing, in the order a person would do it', () => {
    const nameless = after(fresh, nameReviewer(fresh, { reviewer: REVIEWER, name: ' ' }))
    expect(missingForSignOff(nameless, 'c', REVIEWER)).toEqual([
      'evidence',
      'verdict',
      'rationale',
      'name',
    ])
    expect(sign(nameless)).toEqual({
      ok: false,
      refusal: { code: 'not-ready', about: { missing: 'evidence,verdict,rationale,name' } },
    })
  })

  test('is possible once nothing is missing', () => {
    expect(missingForSignOff(ready, 'c', REVIEWER)).toEqual([])
    expect(signOffOf(signed, 'c')).toMatchObject({ name: 'Ada', by: REVIEWER })
    expect(state(signed)).toBe('signed-off')
  })

  test('is not done twice', () => {
    expect(sign(signed)).toMatchObject({ refusal: { code: 'signed-already' } })
  })

  test.each<[string, (desk: Desk) => Desk]>([
    ['the verdict', desk => judge(desk, { label: 'mostly-true' })],
    [
      'the wording',
      desk => after(desk, editClaim(desk, { claim: 'c', fields: { wording: 'W.' } })),
    ],
    ['the evidence', desk => after(desk, addMore(desk))],
    [
      'a source of it',
      desk => after(desk, editSource(desk, { source: 's', fields: { reliability: 'D' } })),
    ],
  ])('lapses when %s changes', (_what, change) => {
    const changed = change(signed)
    expect(signOffOf(changed, 'c')).toBeUndefined()
    expect(state(changed)).toBe('lapsed')
  })

  test('does not lapse when only the work is handed on', () => {
    const fields = { assignee: 'Bo', due: '2026-04-01' }
    const handed = after(signed, editClaim(signed, { claim: 'c', fields }))
    expect(state(handed)).toBe('signed-off')
  })

  test('holds again when the change is taken back', () => {
    const there = judge(signed, { label: 'false' })
    const again = judge(there, { label: 'true' })
    expect(state(there)).toBe('lapsed')
    expect(state(again)).toBe('signed-off')
  })

  test('can be renewed after a change', () => {
    const changed = judge(signed, { label: 'mixed' })
    const later = { ...CONTEXT, at: '2026-03-13T09:00:00.000Z' }
    expect(state(after(changed, sign(changed, later)))).toBe('signed-off')
  })

  test('can be withdrawn, once', () => {
    const withdrawn = after(signed, withdrawSignOff(signed, { id: 'w', claim: 'c' }, CONTEXT))
    expect(signOffOf(withdrawn, 'c')).toBeUndefined()
    expect(withdrawSignOff(withdrawn, { id: 'v', claim: 'c' }, CONTEXT)).toMatchObject({
      refusal: { code: 'not-signed' },
    })
  })

  test('is refused for a claim that is void', () => {
    const off = after(
      ready,
      voidClaim(ready, { id: 'v', correction: 'x', claim: 'c', comment: 'Twice.' }, CONTEXT),
    )
    expect(sign(off)).toMatchObject({ refusal: { code: 'claim-is-void' } })
  })
})

function addMore(desk: Desk) {
  const fields = { quote: 'So it was.', relation: 'context', medium: 'book' } as const
  return addEvidence(desk, { id: 'e2', claim: 'c', fields, source: 's' }, CONTEXT)
}

describe('four eyes', () => {
  const ready = judge(withEvidence(fresh), { profile: HOUSE, label: 'true', rationale: RATIONALE })
  const strict = after(ready, saveSetting(ready, { setting: FOUR_EYES_SETTING, value: true }))
  const named = after(strict, nameReviewer(strict, { reviewer: 'reviewer-bo', name: 'Bo' }))
  const wish = { id: 's', claim: 'c', reviewer: REVIEWER }

  test('refuse the sign-off of one’s own verdict', () => {
    expect(signOff(named, wish, CONTEXT)).toMatchObject({ refusal: { code: 'four-eyes' } })
  })

  test('let somebody else sign', () => {
    const signed = after(named, signOff(named, wish, { ...CONTEXT, by: 'reviewer-bo' }))
    expect(signOffOf(signed, 'c')).toMatchObject({ name: 'Bo' })
  })

  test('are not asked for unless somebody says so', () => {
    expect(signOff(ready, wish, CONTEXT).ok).toBe(true)
  })
})
