import * as v from 'valibot'
import type { ArticleId, ClaimId, EvidenceId, Instant, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, type Row, rowEntries, text } from './row.ts'

/**
 * A person's word on whether two pieces of evidence come from one origin, where what is known of
 * them says otherwise.
 */
export interface OriginLinkRow extends Row {
  /** `originLinkId(a, b)`. */
  readonly id: string
  readonly article: ArticleId
  readonly claim: ClaimId
  /** The two items; which is which does not matter. */
  readonly a: EvidenceId
  readonly b: EvidenceId
  /** True: one origin. False: two. */
  readonly joined: boolean
  readonly reason: string
  readonly by: ReviewerId
  readonly at: Instant
}

/** The id of the word on two items: the same whichever comes first, so that two people meet in it. */
export function originLinkId(a: EvidenceId, b: EvidenceId): string {
  return a < b ? `${a}:${b}` : `${b}:${a}`
}

export const originLinkEntries: EntriesOf<OriginLinkRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  a: text,
  b: text,
  joined: v.boolean(),
  reason: text,
  by: text,
  at: instant,
}
