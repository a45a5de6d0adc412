// A cursor that walks the words of a long text, so that a quote can be picked without a mouse.
import type { Span } from '@claimbench/text'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })
/** How far is looked at once, in UTF-16 units. */
const WINDOW = 400

/** The word at a place or the first behind it; undefined where there is none. */
export function wordFrom(text: string, place: number): Span | undefined {
  // A word may have begun before the place.
  for (let from = Math.max(0, place - 60); from < text.length; from += WINDOW) {
    const to = Math.min(text.length, from + WINDOW + 60)
    const found = wordsIn(text, from, to).find(
      ({ end }) => end > place && (end < to || to === text.length),
    )
    if (found) return found
  }
  return undefined
}

/** The last word that ends at or before a place; undefined where there is none. */
export function wordBefore(text: string, place: number): Span | undefined {
  for (let to = place; to > 0; to -= WINDOW) {
    const from = Math.max(0, to - WINDOW - 60)
    const found = wordsIn(text, from, to).findLast(({ start }) => start > from || from === 0)
    if (found) return found
  }
  return undefined
}

const wordsIn = (text: string, from: number, to: number): readonly Span[] =>
  Array.from(words.segment(text.slice(from, to)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }))
