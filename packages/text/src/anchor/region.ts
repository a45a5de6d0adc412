// What the alignments hand to each other.

/** For every old word, the index of the new word it became, or -1. */
export type Pairing = Int32Array

/** A stretch of old words and the stretch of new words that took its place. */
export interface Region {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}
