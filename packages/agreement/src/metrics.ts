// How far apart two values are, for Krippendorff's α.
import type { Label, LabelSet } from './ratings.ts'

/**
 * The difference δ² between two values, by name:
 * - `nominal`: 0 when equal, else 1;
 * - `ordinal`: the square of how many values lie between them, half of each end included;
 * - `interval`: (a − b)²;
 * - `ratio`: ((a − b) / (a + b))², for values ≥ 0;
 * - `set`: 0 equal, 1/3 one holds the other, 2/3 they share some, 1 disjoint (Passonneau 2004);
 * - `masi`: 1 − J·M, J = |A ∩ B| / |A ∪ B|, M = 1, 2/3, 1/3, 0 for the same four cases (Passonneau
 *   2006);
 * - `masi-dkpro`: (1 − J)(1 − M), as dkpro-statistics has it, where near sets are much nearer.
 *
 * Or a function of one's own: symmetric, ≥ 0, 0 for equal values, already squared if it is a
 * distance that should be. For the set metrics a value is a list of labels, or a string that
 * stands for the set of its characters ("AB" is A and B, "" is the empty set); two empty sets are
 * equal, the empty set is held by every other.
 */
export type Metric =
  | 'nominal'
  | 'ordinal'
  | 'interval'
  | 'ratio'
  | 'set'
  | 'masi'
  | 'masi-dkpro'
  | ((a: Label | LabelSet, b: Label | LabelSet) => number)

/** Metrics that look at two values alone; ordinal needs to know all of them. */
export type PairwiseMetric = Exclude<Metric, 'ordinal' | 'interval'>

/** δ² of two values. Throws a RangeError where `ratio` meets something that is no number. */
export function difference(
  a: Label | LabelSet,
  b: Label | LabelSet,
  metric: PairwiseMetric,
): number {
  if (typeof metric === 'function') return metric(a, b)
  switch (metric) {
    case 'nominal':
      return a === b || overlapIsWhole(a, b) ? 0 : 1
    case 'ratio':
      return ratioDifference(numberOf(a), numberOf(b))
    case 'set':
      return 1 - overlapOf(a, b).monotonicity
    case 'masi':
      return masiDistance(a, b)
    case 'masi-dkpro': {
      const { jaccard, monotonicity } = overlapOf(a, b)
      return (1 - jaccard) * (1 - monotonicity)
    }
    default:
      return metric satisfies never
  }
}

/**
 * MASI, the distance of two sets of labels: 1 − J·M (see `Metric`). Range 0 (equal) to 1 (disjoint).
 * Source: Passonneau 2006, LREC, 831-836.
 */
export function masiDistance(a: Label | LabelSet, b: Label | LabelSet): number {
  const { jaccard, monotonicity } = overlapOf(a, b)
  return 1 - jaccard * monotonicity
}

/** The value as a number. Throws a RangeError when it is none. */
export function numberOf(value: Label | LabelSet): number {
  if (typeof value !== 'number') {
    throw new RangeError(`Interval and ratio metrics need numbers, found "${String(value)}".`)
  }
  return value
}

function ratioDifference(a: number, b: number): number {
  if (a === b) return 0
  const ratio = (a - b) / (a + b)
  return ratio * ratio
}

function overlapIsWhole(a: Label | LabelSet, b: Label | LabelSet): boolean {
  return typeof a === 'object' && typeof b === 'object' && overlapOf(a, b).monotonicity === 1
}

function overlapOf(a: Label | LabelSet, b: Label | LabelSet) {
  const [first, second] = [setOf(a), setOf(b)]
  const shared = [...first].filter(label => second.has(label)).length
  const union = first.size + second.size - shared
  const jaccard = union === 0 ? 1 : shared / union
  return { jaccard, monotonicity: monotonicityOf(first.size, second.size, shared) }
}

function monotonicityOf(first: number, second: number, shared: number): number {
  if (shared === first && shared === second) return 1
  if (shared === first || shared === second) return 2 / 3
  return shared > 0 ? 1 / 3 : 0
}

function setOf(value: Label | LabelSet): ReadonlySet<Label> {
  if (typeof value === 'object') return new Set(value)
  return typeof value === 'string' ? new Set(value) : new Set([value])
}
