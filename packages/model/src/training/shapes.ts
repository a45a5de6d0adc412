// Schemas that the training files share. All objects in them are strict: a field that the format does
// not know is refused, so that nothing can travel unseen in a file that says it holds no key.
import type { Span } from '@claimbench/text'
import * as v from 'valibot'

/** The longest text a training file may hold in one field, in UTF-16 units. */
const LONGEST_TEXT = 2_000_000

/** More levels than any training file has; beyond, readers that call themselves run out of stack. */
export const DEEPEST_FILE = 100

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
export const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** The name of an article or of a sheet inside a pack: safe in every file system. */
export const fileName = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/))
export const instant = v.pipe(v.string(), v.isoTimestamp())

/** Whether stretches are in ascending order, none is empty and none overlaps the one before. */
export function areDisjoint(stretches: readonly Span[], length: number): boolean {
  return stretches.every(
    ({ start, end }, i) => start < end && end <= length && start >= (stretches[i - 1]?.end ?? 0),
  )
}
