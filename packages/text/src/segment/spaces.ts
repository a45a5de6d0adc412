// White space at the edges of a stretch of text.

import { isSpace } from './characters.ts'
import type { Reading } from './reading.ts'

/** The first offset from `from` on that is not white space, at most `end`. */
export function skipSpaces(reading: Reading, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(reading.kind(at))) at++
  return at
}

/** The last offset up to `from` with no white space before it, at least `start`. */
export function trimEnd(reading: Reading, start: number, from: number): number {
  let at = from
  while (at > start && isSpace(reading.kind(at - 1))) at--
  return at
}
