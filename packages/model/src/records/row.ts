// What all rows have in common, and how they are read from outside.
import * as v from 'valibot'
import { isWebAddress } from '../address.ts'
import { type HybridClock, isClock } from '../hybrid-clock.ts'

/**
 * The moment each field was last written. `*` is the moment the row was made and stands for every
 * field that has no entry of its own.
 */
export type FieldClocks = Readonly<Record<string, HybridClock>>

/** Every row has an id and, once it has been applied, its clocks. Rows are plain JSON. */
export interface Row {
  readonly id: string
  readonly clocks?: FieldClocks
}

/** One schema for each field of a row; a field that is forgotten is a type error. */
export type EntriesOf<R extends Row> = {
  readonly [Field in keyof R]-?: v.GenericSchema<unknown, R[Field]>
}

/** A clock as this app writes them. */
export const clockText = v.pipe(v.string(), v.check(isClock, 'not a clock'))

/** The fields of every row. */
export const rowEntries = {
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  clocks: v.optional(v.record(v.string(), clockText)),
} as const

/** The longest text one field may hold, in UTF-16 units: ten times the longest article we know. */
const LONGEST_TEXT = 20_000_000

/** A text field. */
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
/** A text field that may be missing. */
export const optionalText = v.optional(text)
/** An http(s) address: nothing else a file may hold must ever become a link. */
export const webAddress = v.pipe(text, v.check(isWebAddress, 'not an http(s) address'))
/** A UTF-16 offset. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
// The parts are counted: a pattern that repeats a group without end runs out of stack on a text of
// megabytes, and throws.
const LANGUAGE_TAG = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,20}$/
/** A BCP 47 language tag. */
export const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG))
/** Whether a text has the form of a BCP 47 language tag. */
export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text)
}
/** An ISO 8601 moment. */
export const instant = v.pipe(v.string(), v.isoTimestamp())
/** An ISO 8601 date. */
export const calendarDate = v.pipe(v.string(), v.isoDate())
