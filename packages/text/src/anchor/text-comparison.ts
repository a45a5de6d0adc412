// One comparison of two texts, many questions to it.
import { carryPlace, type CarriedPlace } from './carry-place.ts'
import { carrySpan, type CarriedResult, type CarriedSpan } from './carry-spans.ts'
import { type DiffRun, diffWords } from './diff-words.ts'
import { compareWords } from './word-comparison.ts'
import { asRead } from './words.ts'

/** What an old and a new text have to say about each other. */
export interface TextComparison {
  /** Where a span of the old text went. */
  readonly carrySpan: (span: CarriedSpan) => CarriedResult
  /** Where a place between two words of the old text went. */
  readonly carryPlace: (at: number) => CarriedPlace
  /** What differs, in reading order. */
  readonly diff: () => readonly DiffRun[]
}

/** Compares two texts once; time grows with the length of what changed. */
export function compareTexts(oldText: string, newText: string): TextComparison {
  const comparison = compareWords(oldText, newText)
  return {
    carrySpan: span => carrySpan(comparison, span),
    carryPlace: at => carryPlace(comparison, at),
    diff: () => diffWords(comparison),
  }
}

/**
 * Whether two passages read the same: white space, and the shapes of quotation marks, apostrophes,
 * dashes and dots do not count.
 */
export function readsTheSame(one: string, other: string): boolean {
  return one === other || asRead(one) === asRead(other)
}
