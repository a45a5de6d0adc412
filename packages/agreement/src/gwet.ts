import { correctedForChance } from './chance.ts'
import { agreementOfTally } from './observed-agreement.ts'
import { labelShares, tally, type Ratings } from './ratings.ts'
import { weightMatrix, type Weights } from './weights.ts'

/**
 * Gwet's AC1, for any number of coders: stays near the observed agreement when one label is far
 * more common than the rest, where κ collapses.
 *
 * AC1 = (A_o − A_e) / (1 − A_e), A_e = Σ_k π_k (1 − π_k) / (q − 1), π_k the mean over units of the
 * share of label k.
 *
 * Range −1 to 1; undefined with one label. q counts `labels` where they are given, else the labels
 * used. Units with one value count for π_k only.
 * Source: Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29-48.
 */
export function gwetAc1(ratings: Ratings): number | undefined {
  return gwetAc2(ratings, 'identity')
}

/**
 * Gwet's AC2: AC1 with weights, for ordered labels.
 *
 * A_e = T_w Σ_k π_k (1 − π_k) / (q (q − 1)), T_w the sum of all weights.
 *
 * Range −1 to 1; undefined with one label.
 * Source: Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., ch. 3.
 */
export function gwetAc2(ratings: Ratings, weights: Weights = 'quadratic'): number | undefined {
  const units = tally(ratings)
  const q = units.labels.length
  if (q < 2) return undefined
  const allWeights = weightMatrix(q, weights)
    .flat()
    .reduce((sum, weight) => sum + weight, 0)
  const spread = labelShares(units).reduce((sum, share) => sum + share * (1 - share), 0)
  return correctedForChance(agreementOfTally(units, weights), (allWeights * spread) / (q * (q - 1)))
}
