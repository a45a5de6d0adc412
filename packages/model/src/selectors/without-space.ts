import type { Span } from '@claimbench/text'

/** A stretch of a text less the white space at its ends; empty, at its end, when it is all space. */
export function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) }
}
