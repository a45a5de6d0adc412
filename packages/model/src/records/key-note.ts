import type { TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { ArticleId, ClaimId, ReviewerId, RevisionId } from '../ids.ts'
import { type EntriesOf, offset, type Row, rowEntries, text } from './row.ts'
import { type Tag, TAGS } from './tag.ts'

/** What a trainer adds to the work on a sentence when it becomes a key. */
export interface KeyNoteFields {
  /** Why the sentence has its tag, for those who learn from it. */
  readonly reason: string
  /** Other tags that count as right, each with its reason. */
  readonly alternatives: readonly { readonly tag: Tag; readonly reason: string }[]
  /** Other wordings of its claims that count as right. */
  readonly wordings: readonly { readonly claim: ClaimId; readonly wording: string }[]
}

export interface KeyNoteRow extends Row, KeyNoteFields {
  /** `keyNoteId(revision, start, reviewer)`. */
  readonly id: string
  readonly article: ArticleId
  readonly revision: RevisionId
  /** Where the sentence begins. */
  readonly start: TextOffset
  readonly reviewer: ReviewerId
}

/** The id of a trainer's note for the key: one row for each sentence and reviewer. */
export function keyNoteId(revision: RevisionId, start: TextOffset, reviewer: ReviewerId): string {
  return `${revision}:${start}:${reviewer}`
}

export const keyNoteEntries: EntriesOf<KeyNoteRow> = {
  ...rowEntries,
  article: text,
  revision: text,
  start: offset,
  reviewer: text,
  reason: text,
  alternatives: v.array(v.object({ tag: v.picklist(TAGS), reason: text })),
  wordings: v.array(v.object({ claim: text, wording: text })),
}
