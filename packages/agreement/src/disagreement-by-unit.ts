import { difference, type PairwiseMetric } from './metrics.ts'
import type { Label, LabelSet, Row } from './ratings.ts'

/**
 * How far apart the coders are on each unit: the mean difference over pairs of its values, in the
 * units' order. This is what a heat map of disagreement shows; 1 − the mean over units is the
 * observed agreement.
 *
 * d_u = Σ_{i<j} δ²(v_i, v_j) / (m_u (m_u − 1) / 2).
 *
 * With the nominal and the set metrics 0 (all the same) to 1; undefined for a unit with fewer than
 * two values. m_u coders who split evenly on two labels reach m_u / (2 (m_u − 1)), not 1.
 */
export function disagreementByUnit(
  items: readonly Row[],
  metric: PairwiseMetric = 'nominal',
): (number | undefined)[] {
  return items.map(row => {
    const values = row.filter(isGiven)
    if (values.length < 2) return undefined
    let sum = 0
    for (const [i, a] of values.entries()) {
      for (const b of values.slice(i + 1)) sum += difference(a, b, metric)
    }
    return sum / ((values.length * (values.length - 1)) / 2)
  })
}

function isGiven(rating: Row[number]): rating is Label | LabelSet {
  return rating !== null && rating !== undefined
}
