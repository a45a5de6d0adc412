import type { TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { Instant, ReviewerId } from '../ids.ts'
import { classAnswerFieldEntries, type ClassAnswerFields } from './class.ts'
import { type EntriesOf, instant, offset, type Row, rowEntries, text } from './row.ts'

/** What a class held of a sentence before and after; missing where it was open. */
export interface SettledSentence {
  /** Where the sentence begins. */
  readonly sentence: TextOffset
  readonly before?: ClassAnswerFields
  readonly after?: ClassAnswerFields
}

/**
 * One step of settling a class. What a class settles stands in no article's history, so its steps are
 * records of their own: by them it is undone after a reload, and they tell who settled what, and when.
 */
export interface ClassStepRow extends Row {
  readonly id: string
  readonly class: string
  /** From 1, in the order in which they were taken. */
  readonly number: number
  readonly sentences: readonly SettledSentence[]
  /** Whether it is taken back; such a step goes when another one is taken. */
  readonly isUndone?: boolean
  readonly by: ReviewerId
  readonly at: Instant
}

export const classStepEntries: EntriesOf<ClassStepRow> = {
  ...rowEntries,
  class: text,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sentences: v.array(
    v.object({
      sentence: offset,
      before: v.optional(v.object(classAnswerFieldEntries)),
      after: v.optional(v.object(classAnswerFieldEntries)),
    }),
  ),
  isUndone: v.optional(v.boolean()),
  by: text,
  at: instant,
}
