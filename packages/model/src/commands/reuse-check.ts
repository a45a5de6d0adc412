// A claim that was checked before: its evidence and verdict are taken over, to be looked at again.
import type { Desk } from '../desk/desk.ts'
import { type Context, create, decide, type Decision, refuse, update } from '../desk/patch.ts'
import type { ClaimId, EvidenceId } from '../ids.ts'
import type { EarlierCheck } from '../records/claim.ts'
import type { EvidenceFields } from '../records/evidence.ts'
import { type VerdictFields, verdictId } from '../records/verdict.ts'
import { profileOf, verdictOf } from '../selectors/claims.ts'

export interface ReuseCheck {
  readonly claim: ClaimId
  readonly earlier: EarlierCheck
  /** The earlier evidence, each with the id its copy is to have. */
  readonly evidence: readonly { readonly id: EvidenceId; readonly fields: EvidenceFields }[]
  readonly verdict: VerdictFields
}

/**
 * Takes an earlier check of the same claim over: copies of its evidence, and its verdict as the
 * reviewer's own, not signed off. Refused where the reviewer has a verdict already.
 */
export function reuseCheck(desk: Desk, wish: ReuseCheck, { by, at }: Context): Decision {
  const row = desk.claims.get(wish.claim)
  if (!row) return refuse('no-such-claim')
  if (verdictOf(desk, row.id, by)) return refuse('judged-already')
  if (!profileOf(desk, wish.verdict)) return refuse('no-such-profile')
  return decide('Take an earlier check over', [
    update('claims', row, { reusedFrom: wish.earlier }),
    ...wish.evidence.map(({ id, fields }) =>
      create('evidence', {
        ...fields,
        id,
        article: row.article,
        claim: row.id,
        addedAt: at,
        addedBy: by,
      }),
    ),
    create('verdicts', {
      ...wish.verdict,
      id: verdictId(row.id, by),
      article: row.article,
      claim: row.id,
      reviewer: by,
      at,
    }),
  ])
}
