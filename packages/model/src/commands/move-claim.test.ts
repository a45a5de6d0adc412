import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk/desk.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { stateOfClaim } from '../selectors/claim-state.ts'
import { eventsOf } from '../selectors/workflow.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { cutClaim } from './edit-claim.ts'
import { logSearch } from './gather-evidence.ts'
import { giveVerdict, signOff } from './give-verdict.ts'
import { type Move, moveClaim, movesOf, voidClaim } from './move-claim.ts'

const bare = aDesk(['The dam broke in 1911.'])
const fresh = after(
  bare,
  cutClaim(bare, { span: 'f', claim: 'c', revision: REVISION, start: 0, end: 22 }, CONTEXT),
)

let ids = 0
const moved = (desk: Desk, move: Move, comment?: string) =>
  moveClaim(desk, { id: `step-${++ids}`, claim: 'c', move, ...(comment && { comment }) }, CONTEXT)
const state = (desk: Desk) => {
  const claim = desk.claims.get('c')
  return claim && stateOfClaim(desk, claim)
}

describe('a claim on its way', () => {
  test('goes from open over in progress and review back to whoever worked on it', () => {
    const started = after(fresh, moved(fresh, 'started'))
    const submitted = after(started, moved(started, 'submitted'))
    const returned = after(submitted, moved(submitted, 'returned', 'Quote the log in full.'))
    const resumed = after(returned, moved(returned, 'resumed'))
    expect([fresh, started, submitted, returned, resumed].map(state)).toEqual([
      'open',
      'in-progress',
      'for-review',
      'returned',
      'in-progress',
    ])
    expect(eventsOf(resumed, 'c')).toMatchObject([
      { kind: 'cut', name: 'Ada' },
      { kind: 'started', name: 'Ada', at: CONTEXT.at },
      { kind: 'submitted' },
      { kind: 'returned', comment: 'Quote the log in full.' },
      { kind: 'resumed' },
    ])
  })

  test('is not returned without a comment', () => {
    const submitted = after(fresh, moved(fresh, 'submitted'))
    expect(moved(submitted, 'returned', '  ')).toMatchObject({
      refusal: { code: 'comment-missing' },
    })
  })

  test('takes only the steps that are open to it', () => {
    expect(movesOf(fresh, 'c')).toEqual(['started', 'submitted'])
    expect(moved(fresh, 'returned', 'No.')).toMatchObject({ refusal: { code: 'not-from-here' } })
    expect(moved(fresh, 'reopened')).toMatchObject({ refusal: { code: 'not-from-here' } })
  })

  test('stands still once it is signed off', () => {
    const searched = after(
      fresh,
      logSearch(
        fresh,
        {
          id: 's',
          claim: 'c',
          fields: { where: 'Archive', words: 'dam', on: '2026-03-01', against: true },
        },
        CONTEXT,
      ),
    )
    const judged = after(
      searched,
      giveVerdict(
        searched,
        {
          claim: 'c',
          fields: {
            profile: { id: 'house', version: 1 },
            label: 'true',
            rationale: richTextFromPlain('So it is.'),
          },
        },
        CONTEXT,
      ),
    )
    const signed = after(
      judged,
      signOff(judged, { id: 'so', claim: 'c', reviewer: REVIEWER }, CONTEXT),
    )
    expect(movesOf(signed, 'c')).toEqual([])
    expect(moved(signed, 'started')).toMatchObject({ refusal: { code: 'signed-already' } })
    const changed = after(
      signed,
      giveVerdict(signed, { claim: 'c', fields: { label: 'false' } }, CONTEXT),
    )
    expect(state(changed)).toBe('lapsed')
    const later = { ...CONTEXT, at: '2026-03-13T09:00:00.000Z' }
    const again = after(
      changed,
      moveClaim(changed, { id: 'again', claim: 'c', move: 'submitted' }, later),
    )
    expect(state(again)).toBe('for-review')
  })

  test('is void with a reason, keeps its text, and can be reopened', () => {
    const wish = { id: 'v', correction: 'x', claim: 'c' }
    expect(voidClaim(fresh, { ...wish, comment: '' }, CONTEXT)).toMatchObject({
      refusal: { code: 'comment-missing' },
    })
    const gone = after(fresh, voidClaim(fresh, { ...wish, comment: 'Cut by mistake.' }, CONTEXT))
    expect(state(gone)).toBe('void')
    expect(gone.claims.get('c')?.wording).toBe('The dam broke in 1911.')
    expect(gone.corrections.size).toBe(0)
    expect(state(after(gone, moved(gone, 'reopened')))).toBe('in-progress')
  })
})
