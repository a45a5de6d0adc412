import type { TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { ArticleId, Instant, ReviewerId, RevisionId } from '../ids.ts'
import { type EntriesOf, instant, offset, type Row, rowEntries, text } from './row.ts'
import { type Tag, TAGS } from './tag.ts'

/**
 * The tag that reviewers agreed on for a sentence. What each of them had said on their own is kept
 * beside it: agreement is counted on that, or settling would raise it.
 */
export interface AgreedTagRow extends Row {
  /** `agreedTagId(revision, start)`. */
  readonly id: string
  readonly article: ArticleId
  readonly revision: RevisionId
  /** Where the sentence begins. */
  readonly start: TextOffset
  readonly tag: Tag
  /** Why; may be empty. */
  readonly reason: string
  /** What each reviewer had said before, in the order of their ids. */
  readonly given: readonly { readonly reviewer: ReviewerId; readonly tag: Tag }[]
  /** Who wrote it down. */
  readonly by: ReviewerId
  readonly at: Instant
}

/** The id of the agreed tag of the sentence that begins at `start`. */
export function agreedTagId(revision: RevisionId, start: TextOffset): string {
  return `${revision}:${start}`
}

export const agreedTagEntries: EntriesOf<AgreedTagRow> = {
  ...rowEntries,
  article: text,
  revision: text,
  start: offset,
  tag: v.picklist(TAGS),
  reason: text,
  given: v.array(v.object({ reviewer: text, tag: v.picklist(TAGS) })),
  by: text,
  at: instant,
}
