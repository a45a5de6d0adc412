import type { TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { ArticleId, ReviewerId, RevisionId } from '../ids.ts'
import { type EntriesOf, offset, type Row, rowEntries, text } from './row.ts'

/**
 * A reviewer's word on one place: a sentence ends before `at`, or it does not. It overrules the
 * splitter there. One row for each place, so cuts made apart always join.
 */
export interface CutRow extends Row {
  /** `cutId(revision, at)`. */
  readonly id: string
  readonly article: ArticleId
  readonly revision: RevisionId
  readonly at: TextOffset
  readonly present: boolean
  readonly by: ReviewerId
}

/** The id of the cut at a place of a revision. */
export function cutId(revision: RevisionId, at: TextOffset): string {
  return `${revision}:${at}`
}

export const cutEntries: EntriesOf<CutRow> = {
  ...rowEntries,
  article: text,
  revision: text,
  at: offset,
  present: v.boolean(),
  by: text,
}
