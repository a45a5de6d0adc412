import type { ArticleId, ClaimId, Instant, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, type Row, rowEntries, text } from './row.ts'

/** A person's written reason why a claim may be signed off although a standard is not met. Printed. */
export interface WaiverRow extends Row {
  /** `waiverId(claim, rule)`: one for each. */
  readonly id: string
  readonly article: ArticleId
  readonly claim: ClaimId
  /** The id of the rule. */
  readonly rule: string
  readonly reason: string
  readonly by: ReviewerId
  /** The name given at the time, which may be empty. */
  readonly name: string
  readonly at: Instant
}

/** The id of the waiver of a rule for a claim. */
export function waiverId(claim: ClaimId, rule: string): string {
  return `${claim}:${rule}`
}

export const waiverEntries: EntriesOf<WaiverRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  rule: text,
  reason: text,
  by: text,
  name: text,
  at: instant,
}
