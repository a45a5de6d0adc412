import { difference, numberOf, type Metric, type PairwiseMetric } from './metrics.ts'
import { tally, type Label, type LabelSet, type Ratings, type TalliedUnit } from './ratings.ts'

/**
 * Krippendorff's α for any number of coders, any metric, and missing values.
 *
 * α = 1 − D_o / D_e
 * D_o = (1/n) Σ_units 1/(m_u − 1) Σ_{pairs i≠j within u} δ²(v_i, v_j)
 * D_e = 1/(n (n − 1)) Σ_{pairs i≠j of all n values} δ²(v_i, v_j)
 *
 * where m_u is the number of values of unit u; units with fewer than two are left out, and n counts
 * the rest. Range −1 to 1; 1 is full agreement, 0 what chance gives; undefined when nothing can
 * be paired or all values are the same. Takes time in proportion to the values; for `nominal`,
 * `ratio`, sets and functions also to the square of the number of different values.
 * Source: Krippendorff 2004, Content Analysis, 2nd ed., 219-243; 2011, Computing Krippendorff's
 * Alpha-Reliability.
 */
export function krippendorffAlpha(
  ratings: Ratings,
  metric: Metric = 'nominal',
): number | undefined {
  const { labels, units } = tally(ratings)
  const pairable = units.filter(unit => unit.raters >= 2)
  const frequencies = frequenciesOf(labels.length, pairable)
  const n = frequencies.reduce((sum, frequency) => sum + frequency, 0)
  if (n < 2) return undefined

  const { observed, expected } = disagreements(labels, pairable, frequencies, n, metric)
  return expected > 0 ? 1 - ((n - 1) * observed) / expected : undefined
}

/** `observed` is n · D_o, `expected` n · (n − 1) · D_e. */
interface Disagreements {
  readonly observed: number
  readonly expected: number
}

function disagreements(
  labels: readonly (Label | LabelSet)[],
  units: readonly TalliedUnit[],
  frequencies: readonly number[],
  n: number,
  metric: Metric,
): Disagreements {
  if (metric === 'ordinal') return squaredDifferences(midranks(frequencies), units, frequencies, n)
  if (metric === 'interval') {
    const used = labels.map((label, i) => (frequencies[i] ? numberOf(label) : 0))
    return squaredDifferences(used, units, frequencies, n)
  }
  return pairwiseDifferences(labels, units, frequencies, metric)
}

function frequenciesOf(length: number, units: readonly TalliedUnit[]): number[] {
  const frequencies = Array.from({ length }, () => 0)
  for (const { values, counts, times } of units) {
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] ?? 0
      frequencies[value] = (frequencies[value] ?? 0) + times * (counts[i] ?? 0)
    }
  }
  return frequencies
}

// The ordinal δ of c and k is the number of values from c to k less half of both ends: the
// difference of their mean ranks. So ordinal α is interval α of ranks.
function midranks(frequencies: readonly number[]): number[] {
  let below = 0
  return frequencies.map(frequency => {
    below += frequency
    return below - frequency / 2
  })
}

// Σ over ordered pairs of (x_i − x_j)² is 2 n Σ (x_i − mean)²: no need to look at pairs.
function squaredDifferences(
  scores: readonly number[],
  units: readonly TalliedUnit[],
  frequencies: readonly number[],
  n: number,
): Disagreements {
  let observed = 0
  for (const unit of units) {
    if (unit.values.length < 2) continue
    const ofUnit = unit.values.map(value => scores[value] ?? 0)
    observed += (unit.times * 2 * unit.raters * squares(ofUnit, unit.counts)) / (unit.raters - 1)
  }
  return { observed, expected: 2 * n * squares(scores, frequencies) }
}

/** The squared deviations from the mean, each score counted as often as its frequency says. */
function squares(scores: readonly number[], frequencies: readonly number[]): number {
  let total = 0
  let sum = 0
  for (let i = 0; i < scores.length; i += 1) {
    total += frequencies[i] ?? 0
    sum += (scores[i] ?? 0) * (frequencies[i] ?? 0)
  }
  const mean = sum / total
  let squares = 0
  for (let i = 0; i < scores.length; i += 1) {
    squares += (frequencies[i] ?? 0) * ((scores[i] ?? 0) - mean) ** 2
  }
  return squares
}

function pairwiseDifferences(
  labels: readonly (Label | LabelSet)[],
  units: readonly TalliedUnit[],
  frequencies: readonly number[],
  metric: PairwiseMetric,
): Disagreements {
  const used = labels.flatMap((label, i) => {
    const frequency = frequencies[i] ?? 0
    return frequency > 0 ? [{ label, frequency }] : []
  })
  let expected = 0
  for (const [place, a] of used.entries()) {
    for (const [other, b] of used.entries()) {
      if (other >= place) break
      expected += 2 * a.frequency * b.frequency * difference(a.label, b.label, metric)
    }
  }

  let observed = 0
  for (const { values, counts, raters, times } of units) {
    for (let i = 1; i < values.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const a = values[i] ?? 0
        const b = values[j] ?? 0
        const pairs = 2 * times * (counts[i] ?? 0) * (counts[j] ?? 0)
        observed += (pairs * difference(labels[a] ?? a, labels[b] ?? b, metric)) / (raters - 1)
      }
    }
  }
  return { observed, expected }
}
