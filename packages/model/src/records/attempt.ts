import type { TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { Instant, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, offset, type Row, rowEntries, text } from './row.ts'

/**
 * How an exercise is done. `guided`: the key is shown after each sentence. `practice`: at the end.
 * `blind`: there is no key in the app, and the time is taken.
 */
export const EXERCISE_MODES = ['guided', 'practice', 'blind'] as const
export type ExerciseMode = (typeof EXERCISE_MODES)[number]

/** What is asked of a trainee. */
export const EXERCISE_TASKS = ['tag', 'spans', 'fragments', 'wording', 'verdict'] as const
export type ExerciseTask = (typeof EXERCISE_TASKS)[number]

/** What an attempt is about: kept with it, so that it can be read without the pack. */
export interface AttemptFields {
  /** The hash of what the pack asks; see the pack format. */
  readonly content: string
  readonly packTitle: string
  /** The id of the article in the pack. */
  readonly exercise: string
  readonly title: string
  readonly mode: ExerciseMode
  readonly tasks: readonly ExerciseTask[]
  readonly startedAt: Instant
  /** Missing as long as it is under way. */
  readonly finishedAt?: Instant
  /** Time spent with the exercise in view, in milliseconds. */
  readonly milliseconds: number
}

/** One go of a trainee at an exercise. Its answers are rows of their own. */
export interface AttemptRow extends Row, AttemptFields {
  readonly trainee: ReviewerId
  /** The sentence in hand when the trainee last stopped. */
  readonly inHand?: TextOffset
}

/** The schema of each field, for the record and for result files. */
export const attemptFields = {
  content: text,
  packTitle: text,
  exercise: text,
  title: text,
  mode: v.picklist(EXERCISE_MODES),
  tasks: v.array(v.picklist(EXERCISE_TASKS)),
  startedAt: instant,
  finishedAt: v.optional(instant),
  milliseconds: v.pipe(v.number(), v.minValue(0)),
} as const

export const attemptEntries: EntriesOf<AttemptRow> = {
  ...rowEntries,
  ...attemptFields,
  trainee: text,
  inHand: v.optional(offset),
}
