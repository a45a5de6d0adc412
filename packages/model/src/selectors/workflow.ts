// What happened to a claim, in order.
import type { Desk } from '../desk/desk.ts'
import type { ClaimId, Instant } from '../ids.ts'
import type { StepKind, StepRow } from '../records/step.ts'
import { rowsOfClaim } from './by-claim.ts'
import { nameOf } from './names.ts'
import { publicationsOf } from './publications.ts'

/** One thing that happened to a claim. */
export interface ClaimEvent {
  readonly kind: StepKind | 'cut' | 'signed-off' | 'published' | 'corrected'
  readonly at: Instant
  /** Empty where no name was given. */
  readonly name: string
  readonly comment?: string
}

/** A claim's steps, oldest first. */
export function stepsOf(desk: Desk, claim: ClaimId): readonly StepRow[] {
  return rowsOfClaim(desk.steps, claim).toSorted((a, b) => byTime(a, b) || (a.id < b.id ? -1 : 1))
}

/** The last step of a claim; undefined before the first. */
export function latestStep(desk: Desk, claim: ClaimId): StepRow | undefined {
  return stepsOf(desk, claim).at(-1)
}

/** Everything that happened to a claim, oldest first. */
export function eventsOf(desk: Desk, claim: ClaimId): readonly ClaimEvent[] {
  const row = desk.claims.get(claim)
  if (!row) return []
  const steps = stepsOf(desk, claim).map(({ kind, at, name, comment }): ClaimEvent => ({
    kind,
    at,
    name,
    ...(comment && { comment }),
  }))
  const signed = rowsOfClaim(desk.signOffs, claim).map(({ at, name }): ClaimEvent => ({
    kind: 'signed-off',
    at,
    name,
  }))
  // A version counts where the claim was new in it or changed.
  let last: string | undefined
  const published = publicationsOf(desk, row.article).flatMap(
    ({ pieces, at, name }): readonly ClaimEvent[] => {
      const piece = pieces[claim]
      if (piece === undefined || piece === last) return []
      last = piece
      return [{ kind: 'published', at, name }]
    },
  )
  const corrected = rowsOfClaim(desk.corrections, claim)
    .filter(({ kind }) => kind !== 'void')
    .map(({ at, name, note }): ClaimEvent => ({ kind: 'corrected', at, name, comment: note }))
  const cut: ClaimEvent = { kind: 'cut', at: row.madeAt, name: nameOf(desk, row.madeBy) }
  return [cut, ...[...steps, ...signed, ...published, ...corrected].sort(byTime)]
}

function byTime(a: { readonly at: Instant }, b: { readonly at: Instant }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}
