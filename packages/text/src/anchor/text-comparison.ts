// One comparison of two texts, many questions to it.
import { carryPlace, type CarriedPlace } from './carry-place.ts'
import { carrySpan, type CarriedResult, type CarriedSpan } from './carry-spans.ts'
import { type DiffRun, diffWords } from './diff-words.ts'
import { compareWords, type WordComparison } from './word-comparison.ts'
import { asRead } from './words.ts'

/** What an old and a new text have to say about each other. */
export interface TextComparison {
  /** Where a span of the old text went. */
  readonly carrySpan: (span: CarriedSpan) => CarriedResult
  /** Where a place between two words of the old text went. */
  readonly carryPlace: (at: number) => CarriedPlace
  /**
   * Where a place of the new text stood in the old one, when the same two words stood side by side
   * there with the same marks between them; else undefined.
   */
  readonly originOf: (at: number) => number | undefined
  /** What differs, in reading order. */
  readonly diff: () => readonly DiffRun[]
}

/** Compares two texts once; time grows with the length of what changed. */
export function compareTexts(oldText: string, newText: string): TextComparison {
  const comparison = compareWords(oldText, newText)
  return {
    carrySpan: span => carrySpan(comparison, span),
    carryPlace: at => carryPlace(comparison, at),
    originOf: originFinder(comparison),
    diff: () => diffWords(comparison),
  }
}

function originFinder(comparison: WordComparison): (at: number) => number | undefined {
  const { oldText, newText, oldWords, newWords, pairing } = comparison
  const back = new Int32Array(newWords.length).fill(-1)
  pairing.forEach((to, from) => {
    if (to >= 0) back[to] = from
  })
  const reversed = {
    oldText: newText,
    newText: oldText,
    oldWords: newWords,
    newWords: oldWords,
    pairing: back,
  }
  return at => {
    const place = carryPlace(reversed, at)
    return place.state === 'kept' ? place.at : undefined
  }
}

/**
 * Whether two passages read the same: white space, and the shapes of quotation marks, apostrophes,
 * dashes and dots do not count.
 */
export function readsTheSame(one: string, other: string): boolean {
  return one === other || asRead(one) === asRead(other)
}
