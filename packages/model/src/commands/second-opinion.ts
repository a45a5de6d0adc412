// A second verdict, given without sight of the first; then both are laid side by side.
import type { Desk } from '../desk/desk.ts'
import {
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { ClaimId } from '../ids.ts'
import type { OpinionOutcome } from '../records/second-opinion.ts'
import { isDecided, verdictOf } from '../selectors/claims.ts'
import { nameOf } from '../selectors/names.ts'
import { compareVerdicts, firstVerdictOf, secondVerdictOf } from '../selectors/second-opinions.ts'

export interface AskSecondOpinion {
  readonly claim: ClaimId
  /** Who is to give it, as the asker calls them. */
  readonly of?: string
}

/** Asks for a second verdict on a claim. From now on each reviewer sees only their own. */
export function askSecondOpinion(
  desk: Desk,
  { claim, of }: AskSecondOpinion,
  { by, at }: Context,
): Decision {
  const row = desk.claims.get(claim)
  if (!row) return refuse('no-such-claim')
  if (row.status === 'void') return refuse('claim-is-void')
  if (desk.secondOpinions.has(claim)) return refuse('asked-already')
  if (!isDecided(verdictOf(desk, claim, by))) return refuse('judge-first')
  return decide('Ask for a second opinion', [
    create('secondOpinions', {
      id: claim,
      article: row.article,
      claim,
      askedBy: by,
      askedByName: nameOf(desk, by),
      askedAt: at,
      ...(of?.trim() && { askedOf: of.trim() }),
    }),
  ])
}

/** Takes the wish for a second opinion back. Refused once the verdicts were revealed. */
export function dropSecondOpinion(desk: Desk, { claim }: { readonly claim: ClaimId }): Decision {
  const row = desk.secondOpinions.get(claim)
  if (!row) return refuse('not-asked')
  if (row.revealedAt !== undefined) return refuse('revealed-already')
  return decide('Drop the second opinion', [remove('secondOpinions', row)])
}

/** Shows both verdicts to everybody. Refused until both are decided. */
export function revealVerdicts(
  desk: Desk,
  { claim }: { readonly claim: ClaimId },
  { by, at }: Context,
): Decision {
  const row = desk.secondOpinions.get(claim)
  if (!row) return refuse('not-asked')
  if (row.revealedAt !== undefined) return refuse('revealed-already')
  const second = secondVerdictOf(desk, claim)
  if (!second || !isDecided(firstVerdictOf(desk, row))) return refuse('second-missing')
  return decide('Reveal both verdicts', [
    update('secondOpinions', row, { revealedAt: at, revealedBy: by, second: second.id }),
  ])
}

export interface ReconcileVerdicts {
  readonly claim: ClaimId
  readonly outcome: OpinionOutcome
  /** How they came together, or why not; needed where they differ. Printed. */
  readonly reconciliation: string
}

/** Notes which verdict stands after both were seen. The other is printed as dissent. */
export function reconcileVerdicts(
  desk: Desk,
  { claim, outcome, reconciliation }: ReconcileVerdicts,
  { by, at }: Context,
): Decision {
  const row = desk.secondOpinions.get(claim)
  if (row?.revealedAt === undefined) return refuse('not-revealed')
  const first = firstVerdictOf(desk, row)
  const second = secondVerdictOf(desk, claim)
  const agrees = first && second && compareVerdicts(desk, first, second).agrees
  if (!agrees && reconciliation.trim() === '') return refuse('reconciliation-missing')
  return decide('Reconcile the verdicts', [
    update('secondOpinions', row, {
      outcome,
      reconciliation: reconciliation.trim() || undefined,
      reconciledBy: by,
      reconciledAt: at,
    }),
  ])
}
