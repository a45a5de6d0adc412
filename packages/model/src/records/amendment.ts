import type { Span } from '@claimbench/text'
import * as v from 'valibot'
import type { ArticleId, AttachmentId, Instant, ReviewerId, RevisionId } from '../ids.ts'
import { type Mark, markSchema } from './mark.ts'
import { type EntriesOf, instant, offset, optionalText, type Row, rowEntries, text } from './row.ts'

/** Where a new revision came from: a newer copy that was imported, or a correction typed here. */
export const AMENDMENT_CAUSES = ['import', 'hand'] as const
export type AmendmentCause = (typeof AMENDMENT_CAUSES)[number]

/**
 * What became of a mark. `kept`: on the same words. `changed`: on words that were edited, as a
 * person agreed. `left`: a tag on an edited sentence that nobody has agreed to, left as a proposal.
 * `lost`: in the tray.
 */
export const OUTCOMES = ['kept', 'changed', 'left', 'lost'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One mark as it stood on the old revision, and where it went. */
export interface CarriedMark {
  readonly mark: Mark
  readonly outcome: Outcome
  /** Its words in the old revision; for a tag or a note those of the sentence. */
  readonly was: Span
  /** Its words in the new one; absent for what was lost. */
  readonly now?: Span
}

/** A detail of the article that the new copy states otherwise, and that was taken over. */
export interface ChangedDetail {
  readonly field: string
  readonly before?: string
  readonly after?: string
}

/**
 * How an article came from one revision to the next, and all work with it. It keeps the old
 * revision's marks as they stood, so that the old revision can be read as it was.
 */
export interface AmendmentRow extends Row {
  readonly id: string
  readonly article: ArticleId
  readonly from: RevisionId
  readonly to: RevisionId
  readonly cause: AmendmentCause
  readonly carried: readonly CarriedMark[]
  readonly details: readonly ChangedDetail[]
  /** The bytes the old revision came from. */
  readonly originalBefore?: AttachmentId
  readonly by: ReviewerId
  readonly at: Instant
}

const spanSchema = v.object({ start: offset, end: offset })

export const amendmentEntries: EntriesOf<AmendmentRow> = {
  ...rowEntries,
  article: text,
  from: text,
  to: text,
  cause: v.picklist(AMENDMENT_CAUSES),
  carried: v.array(
    v.object({
      mark: markSchema,
      outcome: v.picklist(OUTCOMES),
      was: spanSchema,
      now: v.optional(spanSchema),
    }),
  ),
  details: v.array(v.object({ field: text, before: optionalText, after: optionalText })),
  originalBefore: optionalText,
  by: text,
  at: instant,
}
