import { pairTable, type PairTable, type Ratings } from './ratings.ts'

/**
 * Who chose what where the other chose what: `table[i][j]` counts the units that the first coder
 * (or the key) labelled `labels[i]` and the second `labels[j]`. Units that either left out are
 * left out. The result is itself ratings, fit for every measure of two coders.
 */
export function confusionMatrix(ratings: Ratings): PairTable {
  return pairTable(ratings)
}
