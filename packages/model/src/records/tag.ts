import type { TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { ArticleId, Instant, ReviewerId, RevisionId } from '../ids.ts'
import { type EntriesOf, instant, offset, optionalText, type Row, rowEntries, text } from './row.ts'

/** The primary tags, in the order of the keys C O A N. */
export const TAGS = ['claim', 'opinion', 'attribution', 'none'] as const
export type Tag = (typeof TAGS)[number]

/** How much a reader's mind would change if the sentence were false: 0 (nothing to check) to 3. */
export const CHECK_WORTHINESS = [0, 1, 2, 3] as const
export type CheckWorthiness = (typeof CHECK_WORTHINESS)[number]

/** Where a tag or span came from: the reviewer alone, or a suggestion that was taken. */
export interface Because {
  readonly kind: 'reviewer' | 'suggestion'
  /** The version of the model whose suggestion was taken. */
  readonly model?: string
  /** True when it was taken together with others, unseen one by one. */
  readonly inBulk?: boolean
}

/**
 * What one reviewer says a sentence is. The sentence is the one that begins at `start`; a tag whose
 * start is no longer the beginning of a sentence counts as a ghost of the sentence around it.
 */
export interface TagRow extends Row {
  /** `tagId(revision, start, reviewer)`: one row for each sentence and reviewer. */
  readonly id: string
  readonly article: ArticleId
  readonly revision: RevisionId
  readonly start: TextOffset
  readonly reviewer: ReviewerId
  readonly tag: Tag
  /** `ghost`: left over from a split or a merge, shown as a proposal, counted nowhere. */
  readonly standing: 'given' | 'ghost'
  readonly hasClaim: boolean
  readonly hasOpinion: boolean
  /** The reviewer's own value; the sentence shows the highest of its claims where it has any. */
  readonly checkWorthiness?: CheckWorthiness
  readonly because: Because
  readonly at: Instant
}

/** The id of a reviewer's tag for the sentence that begins at `start`. */
export function tagId(revision: RevisionId, start: TextOffset, reviewer: ReviewerId): string {
  return `${revision}:${start}:${reviewer}`
}

export const becauseSchema: v.GenericSchema<unknown, Because> = v.object({
  kind: v.picklist(['reviewer', 'suggestion']),
  model: optionalText,
  inBulk: v.optional(v.boolean()),
})

export const tagEntries: EntriesOf<TagRow> = {
  ...rowEntries,
  article: text,
  revision: text,
  start: offset,
  reviewer: text,
  tag: v.picklist(TAGS),
  standing: v.picklist(['given', 'ghost']),
  hasClaim: v.boolean(),
  hasOpinion: v.boolean(),
  checkWorthiness: v.optional(v.picklist(CHECK_WORTHINESS)),
  because: becauseSchema,
  at: instant,
}
