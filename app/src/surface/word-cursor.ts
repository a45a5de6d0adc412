// A cursor that moves by words inside one sentence, to mark spans and to split without a mouse.
import type { Span, TextOffset } from '@claimbench/text'

/** From `anchor` to `head`, both numbers of words of the sentence: what is between is selected. */
export interface WordCursor {
  readonly anchor: number
  readonly head: number
}

export type WordMove = 'left' | 'right' | 'first' | 'last'

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The words of a stretch of a text, without the space and the punctuation between them; a number
 * with its point, or a word with its apostrophe, is one. `language` is BCP 47.
 */
export function wordsOf(text: string, { start, end }: Span, language: string): readonly Span[] {
  const words: { start: TextOffset; end: TextOffset }[] = []
  for (const part of segmenterFor(language).segment(text.slice(start, end))) {
    if (!part.isWordLike) continue
    const at = start + part.index
    const last = words.at(-1)
    // "twelve-year" is marked as one word far more often than as two.
    if (last && text.slice(last.end, at) === '-') last.end = at + part.segment.length
    else words.push({ start: at, end: at + part.segment.length })
  }
  return words
}

/** The cursor after a move among `count` words; with `extend` the anchor stays. */
export function moveCursor(
  cursor: WordCursor,
  move: WordMove,
  extend: boolean,
  count: number,
): WordCursor {
  const target = { left: cursor.head - 1, right: cursor.head + 1, first: 0, last: count - 1 }[move]
  const head = Math.min(Math.max(target, 0), Math.max(count - 1, 0))
  return { anchor: extend ? cursor.anchor : head, head }
}

/** The stretch a cursor selects; undefined when the sentence has no words. */
export function selectionOf(cursor: WordCursor, words: readonly Span[]): Span | undefined {
  const first = words[Math.min(cursor.anchor, cursor.head)]
  const last = words[Math.max(cursor.anchor, cursor.head)]
  return first && last && { start: first.start, end: last.end }
}

/**
 * Widens a selection made by hand to whole words, so that no word and no character is cut in two.
 * A selection without any word comes back as it is.
 */
export function snapToWords(selection: Span, words: readonly Span[]): Span {
  const touched = words.filter(word => word.start < selection.end && word.end > selection.start)
  const first = touched[0]
  const last = touched.at(-1)
  return first && last ? { start: first.start, end: last.end } : selection
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}
