import type { Span, TextOffset } from '@claimbench/text'

/**
 * Whether a boundary at `at` would part a span: it lies inside, or behind white space that the span
 * ends with, which no sentence does.
 */
export function goesThrough(text: string, { start, end }: Span, at: TextOffset): boolean {
  if (at <= start || at > end) return false
  return at < end || text.slice(at - 1, at).trim() === ''
}
