import type { TextOffset } from '@claimbench/text'
import type { ArticleId, ReviewerId, RevisionId } from '../ids.ts'
import { type RichText, richTextSchema } from '../rich-text.ts'
import { type EntriesOf, offset, type Row, rowEntries, text } from './row.ts'

/** A reviewer's note on a sentence: internal, never published. */
export interface NoteRow extends Row {
  /** `noteId(revision, start, reviewer)`. */
  readonly id: string
  readonly article: ArticleId
  readonly revision: RevisionId
  /** Where the sentence begins. */
  readonly start: TextOffset
  readonly reviewer: ReviewerId
  readonly body: RichText
}

/** The id of a reviewer's note on the sentence that begins at `start`. */
export function noteId(revision: RevisionId, start: TextOffset, reviewer: ReviewerId): string {
  return `${revision}:${start}:${reviewer}`
}

export const noteEntries: EntriesOf<NoteRow> = {
  ...rowEntries,
  article: text,
  revision: text,
  start: offset,
  reviewer: text,
  body: richTextSchema,
}
