import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import type { Context } from '../desk/patch.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { compareVerdicts, seenBy, verdictToSign } from '../selectors/second-opinions.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { aPublishedDesk } from '../testing/a-published-desk.ts'
import { cutClaim } from './edit-claim.ts'
import { giveVerdict, signOff } from './give-verdict.ts'
import {
  askSecondOpinion,
  dropSecondOpinion,
  reconcileVerdicts,
  revealVerdicts,
} from './second-opinion.ts'

const BO: Context = { by: 'reviewer-bo', at: '2026-03-12T10:00:00.000Z' }
const bare = aDesk(['The dam broke in 1911.'])
const fresh = after(
  bare,
  cutClaim(bare, { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }, CONTEXT),
)
const judged = (desk: Desk, label: string, context = CONTEXT) =>
  after(
    desk,
    giveVerdict(
      desk,
      {
        claim: 'c',
        fields: {
          profile: { id: 'house', version: 1 },
          label,
          rationale: richTextFromPlain(`Because ${label}.`),
        },
      },
      context,
    ),
  )
const first = judged(fresh, 'true')
const asked = after(first, askSecondOpinion(first, { claim: 'c', of: 'Bo' }, CONTEXT))
const both = judged(asked, 'mostly-false', BO)
const revealed = after(both, revealVerdicts(both, { claim: 'c' }, CONTEXT))

describe('a second opinion', () => {
  test('is asked for once there is a first one, and once', () => {
    expect(askSecondOpinion(fresh, { claim: 'c' }, CONTEXT)).toMatchObject({
      refusal: { code: 'judge-first' },
    })
    expect(askSecondOpinion(asked, { claim: 'c' }, CONTEXT)).toMatchObject({
      refusal: { code: 'asked-already' },
    })
  })

  test('hides each verdict from the other reviewer until both are revealed', () => {
    expect([...seenBy(both, BO.by).verdicts.keys()]).toEqual(['c:reviewer-bo'])
    expect([...seenBy(both, REVIEWER).verdicts.keys()]).toEqual([`c:${REVIEWER}`])
    expect(seenBy(both, 'somebody').verdicts.size).toBe(0)
    expect(seenBy(revealed, BO.by).verdicts.size).toBe(2)
  })

  test('is revealed when both are decided', () => {
    expect(revealVerdicts(asked, { claim: 'c' }, CONTEXT)).toMatchObject({
      refusal: { code: 'second-missing' },
    })
    expect(revealed.secondOpinions.get('c')).toMatchObject({ second: 'c:reviewer-bo' })
  })

  test('keeps the claim from being signed off while it is open', () => {
    const wish = { id: 's', claim: 'c', reviewer: REVIEWER }
    // Evidence is missing too: it would be refused for that otherwise.
    expect(signOff(both, wish, CONTEXT).ok).toBe(false)
  })

  test('is compared on each axis by itself', () => {
    const [a, b] = [...revealed.verdicts.values()]
    expect(a && b && compareVerdicts(revealed, a, b)).toEqual({
      agrees: false,
      sameAccuracy: false,
      sameFraming: true,
      sameAttribution: true,
      stepsApart: 3,
    })
    expect(a && compareVerdicts(revealed, a, a).agrees).toBe(true)
  })

  test('that differs is reconciled with words, and says which verdict is signed', () => {
    const wish = { claim: 'c', outcome: 'second-stands', reconciliation: '' } as const
    expect(reconcileVerdicts(revealed, wish, CONTEXT)).toMatchObject({
      refusal: { code: 'reconciliation-missing' },
    })
    const done = after(
      revealed,
      reconcileVerdicts(revealed, { ...wish, reconciliation: 'The log is from 1912.' }, CONTEXT),
    )
    expect(verdictToSign(done, 'c', REVIEWER)?.reviewer).toBe(BO.by)
    expect(verdictToSign(revealed, 'c', BO.by)?.reviewer).toBe(REVIEWER)
  })

  test('can be dropped until the verdicts were revealed', () => {
    expect(dropSecondOpinion(asked, { claim: 'c' }).ok).toBe(true)
    expect(dropSecondOpinion(revealed, { claim: 'c' })).toMatchObject({
      refusal: { code: 'revealed-already' },
    })
  })
})

test('a published version that holds the first verdict is not read by who judges blind', () => {
  const published = aPublishedDesk()
  const open = after(published, askSecondOpinion(published, { claim: 'a' }, CONTEXT))
  expect(seenBy(open, BO.by).editions.size).toBe(0)
  expect(seenBy(open, REVIEWER).editions.size).toBe(1)
})
