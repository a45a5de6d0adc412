import * as v from 'valibot'
import type { ArticleId, ClaimId, Instant, ReviewerId, VerdictId } from '../ids.ts'
import { type EntriesOf, instant, type Row, rowEntries, text } from './row.ts'

/** An editor's word that a claim's verdict may be published, as it stood at that moment. */
export interface SignOffRow extends Row {
  readonly id: string
  readonly article: ArticleId
  readonly claim: ClaimId
  readonly verdict: VerdictId
  readonly by: ReviewerId
  /** The name given at the time: names of people are local and prove nobody's identity. */
  readonly name: string
  readonly at: Instant
  /** `digestOfClaim` of what was signed: another digest now means that the sign-off has lapsed. */
  readonly digest: string
  /**
   * A digest of each part of what was signed, such as `verdict/label` or `evidence/0192…`, so that
   * it can be said which of them changed (`changesSinceSigned`). Missing in what was signed before
   * parts were kept.
   */
  readonly parts?: Readonly<Record<string, string>>
}

export const signOffEntries: EntriesOf<SignOffRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  verdict: text,
  by: text,
  name: text,
  at: instant,
  digest: text,
  parts: v.optional(v.record(v.string(), v.string())),
}
