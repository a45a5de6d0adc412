// What is known when a terminator is judged, and the answer.

import type { Language } from './language-table.ts'
import type { Reading } from './reading.ts'
import type { BoundaryReason } from './reasons.ts'

/** A terminator and its surroundings, all offsets into `text`. */
export interface Stop {
  readonly reading: Reading
  /** The first unit of the run of terminators, and the unit after its last. */
  readonly at: number
  readonly runEnd: number
  /** The class of the first terminator. */
  readonly kind: number
  readonly sentenceStart: number
  /** Where the sentence ends when it ends here: behind closing marks, footnotes and emoji. */
  readonly end: number
  /** The first visible unit after the gap. */
  readonly next: number
  /** Where the first word after the gap begins, behind opening marks and dashes. */
  readonly word: number
  /** The class of that word's first letter; UPPER for a name such as "eBay". */
  readonly following: number
  readonly blockEnd: number
  readonly isSpaced: boolean
  /** Whether a quotation mark or bracket closed after the stop. */
  readonly isClosed: boolean
  readonly hasEmoji: boolean
  readonly language: Language
}

/** Why a sentence ends, and how sure that is. */
export interface Verdict {
  readonly reason: BoundaryReason
  readonly confidence: number
}
