// White space at the edges of a stretch of text.

import { classOf, isSpace } from './characters.ts'

/** The first offset from `from` on that is not white space, at most `end`. */
export function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(classOf(text.charCodeAt(at)))) at++
  return at
}

/** The last offset up to `from` with no white space before it, at least `start`. */
export function trimEnd(text: string, start: number, from: number): number {
  let at = from
  while (at > start && isSpace(classOf(text.charCodeAt(at - 1)))) at--
  return at
}
