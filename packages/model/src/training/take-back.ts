// What a trainee takes back on the desk of an exercise: all of a claim, or all of an answer.
import type { Span } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import { type Change, type Context, decide, type Decision, refuse, remove } from '../desk/patch.ts'
import type { ClaimId } from '../ids.ts'
import { tagId } from '../records/tag.ts'
import { evidenceOf, verdictsOn } from '../selectors/claims.ts'
import { fragmentsOf, spansIn } from '../selectors/spans.ts'
import { EXERCISE_REVISION } from './exercise-desk.ts'

/** Drops a claim with its evidence and its verdict: in an exercise nothing else hangs on it. */
export function dropClaim(desk: Desk, { claim }: { readonly claim: ClaimId }): Decision {
  return desk.claims.has(claim)
    ? decide('Drop claim', changesOfDrop(desk, claim))
    : refuse('no-such-claim')
}

/** Takes everything back that was answered to one sentence. */
export function takeBackAnswer(
  desk: Desk,
  { sentence }: { readonly sentence: Span },
  { by }: Context,
): Decision {
  const tag = desk.tags.get(tagId(EXERCISE_REVISION, sentence.start, by))
  const spans = spansIn(desk, EXERCISE_REVISION, sentence)
  return decide('Take back answer', [
    ...(tag ? [remove('tags', tag)] : []),
    ...spans.filter(({ claim }) => claim === undefined).map(span => remove('spans', span)),
    ...spans.flatMap(({ claim }) => (claim === undefined ? [] : changesOfDrop(desk, claim))),
  ])
}

function changesOfDrop(desk: Desk, claim: ClaimId): readonly Change[] {
  const row = desk.claims.get(claim)
  return [
    ...evidenceOf(desk, claim).map(item => remove('evidence', item)),
    ...verdictsOn(desk, claim).map(verdict => remove('verdicts', verdict)),
    ...fragmentsOf(desk, claim).map(span => remove('spans', span)),
    ...(row ? [remove('claims', row)] : []),
  ]
}
