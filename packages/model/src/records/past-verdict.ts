import type { ClaimId, Instant, ReviewerId, VerdictId } from '../ids.ts'
import { type EntriesOf, instant, type Row, rowEntries, text } from './row.ts'
import { verdictEntries, type VerdictRow } from './verdict.ts'

/** A verdict as it stood until its reviewer decided otherwise. Never changed. */
export interface PastVerdictRow extends Omit<VerdictRow, 'id'>, Row {
  /** `pastVerdictId(verdict, until)`. */
  readonly id: string
  readonly verdict: VerdictId
  readonly claim: ClaimId
  readonly reviewer: ReviewerId
  /** When it gave way to another. */
  readonly until: Instant
}

/** The id of a verdict that stood until a moment. */
export function pastVerdictId(verdict: VerdictId, until: Instant): string {
  return `${verdict}:${until}`
}

export const pastVerdictEntries: EntriesOf<PastVerdictRow> = {
  ...verdictEntries,
  ...rowEntries,
  verdict: text,
  until: instant,
}
