import * as v from 'valibot'
import type { ArticleId, ClaimId, Instant, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, optionalText, type Row, rowEntries, text } from './row.ts'

/** What kind of correction it is. */
export const CORRECTION_CLASSES = [
  'verdict-changed',
  'factual',
  'clarification',
  'new-evidence',
  'source-lost',
  'void',
  'typo',
] as const
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number]

/** What was changed in a published text, and why. Never changed itself. Printed. */
export interface CorrectionRow extends Row {
  readonly id: string
  readonly article: ArticleId
  /** The published version that it changes; of a void claim the version it is withdrawn from. */
  readonly publication: string
  /** `head`, `article`, or the id of a claim. */
  readonly piece: string
  readonly claim?: ClaimId
  readonly kind: CorrectionClass
  /** What changed, for readers. */
  readonly note: string
  /** Where it is shown besides the report: an address, a page. */
  readonly shownAt?: string
  readonly by: ReviewerId
  /** The name given at the time. */
  readonly name: string
  readonly at: Instant
}

export const correctionEntries: EntriesOf<CorrectionRow> = {
  ...rowEntries,
  article: text,
  publication: text,
  piece: text,
  claim: optionalText,
  kind: v.picklist(CORRECTION_CLASSES),
  note: text,
  shownAt: optionalText,
  by: text,
  name: text,
  at: instant,
}
