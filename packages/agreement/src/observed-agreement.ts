import { tally, type Ratings, type Tally } from './ratings.ts'
import { weightMatrix, type Weights } from './weights.ts'

/**
 * The share of pairs of coders who agree, averaged over units (percentage agreement; for two
 * coders the diagonal of their table). With weights, near labels count in part.
 *
 * A_o = mean over units with r ≥ 2 values of Σ_k r_k (r*_k − 1) / (r (r − 1)), r*_k = Σ_l w_kl r_l.
 *
 * Range 0 to 1; undefined when no unit has two values. Not corrected for chance.
 * Source: Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., ch. 2 and 3.
 */
export function observedAgreement(
  ratings: Ratings,
  weights: Weights = 'identity',
): number | undefined {
  return agreementOfTally(tally(ratings), weights)
}

/** `observedAgreement` of ratings that are tallied already. */
export function agreementOfTally(tally: Tally, weights: Weights): number | undefined {
  const matrix = weightMatrix(tally.labels.length, weights)
  let sum = 0
  let units = 0
  for (const { values, counts, raters, times } of tally.units) {
    if (raters < 2) continue
    let agreeing = 0
    for (const [i, value] of values.entries()) {
      const row = matrix[value]
      const near = values.reduce(
        (near, other, j) => near + (row?.[other] ?? 0) * (counts[j] ?? 0),
        0,
      )
      agreeing += (counts[i] ?? 0) * (near - 1)
    }
    sum += (times * agreeing) / (raters * (raters - 1))
    units += times
  }
  return units > 0 ? sum / units : undefined
}
