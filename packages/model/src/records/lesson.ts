import * as v from 'valibot'
import type { Instant, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, type Row, rowEntries, text } from './row.ts'
import { type Tag, TAGS } from './tag.ts'

/**
 * What a suggestion thought of a sentence and what the reviewer said: the suggester learns from it
 * and is measured by it. It holds no words of the article, and outlives it.
 */
export interface LessonRow extends Row {
  /** The id of the reviewer's tag: one lesson for each sentence and reviewer. */
  readonly id: string
  readonly reviewer: ReviewerId
  /** The version of the model whose suggestion it was. */
  readonly model: string
  /** The sentence's hashed features, as the suggester writes them. */
  readonly features: string
  /** The probability of each tag without anything learnt, in the order of `TAGS`. */
  readonly base: readonly number[]
  /** What would have been suggested with everything learnt until then. */
  readonly learned: Tag
  /** What was suggested; missing where the suggester kept back. */
  readonly suggested?: Tag
  /** True where the suggestion was not shown, so that its echo can be measured. */
  readonly hidden: boolean
  /** What the reviewer said it is. */
  readonly tag: Tag
  readonly at: Instant
}

export const lessonEntries: EntriesOf<LessonRow> = {
  ...rowEntries,
  reviewer: text,
  model: text,
  features: text,
  base: v.pipe(v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), v.length(TAGS.length)),
  learned: v.picklist(TAGS),
  suggested: v.optional(v.picklist(TAGS)),
  hidden: v.boolean(),
  tag: v.picklist(TAGS),
  at: instant,
}
