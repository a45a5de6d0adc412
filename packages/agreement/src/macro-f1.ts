import { type Label, type Rating, type Ratings } from './ratings.ts'

/** How well one label was found: all three are 0 to 1. */
export interface LabelScore {
  readonly label: Label
  /** Of the units the second coder labelled so, the share the first did too; 0 if there are none. */
  readonly precision: number
  /** Of the units the first coder (the key) labelled so, the share the second did too. */
  readonly recall: number
  /** 2 · both / (first + second). */
  readonly f1: number
  /** How many units the first coder labelled so. */
  readonly support: number
}

/**
 * The mean of F1 over the labels that either of two coders used, each label counting the same.
 *
 * F1_k = 2 n_kk / (n_k· + n_·k).
 *
 * A missing value counts against the other's label: it was not found. Range 0 to 1; symmetric;
 * undefined without any label. Labels on offer that neither used do not count.
 * Source: van Rijsbergen 1979, Information Retrieval, ch. 7; the mean as in Yang and Liu 1999.
 */
export function macroF1(ratings: Ratings): number | undefined {
  const scores = f1ByLabel(ratings)
  if (scores.length === 0) return undefined
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
}

/** Precision, recall and F1 of each label that either coder used, in the order of first use. */
export function f1ByLabel(ratings: Ratings): LabelScore[] {
  const tallies = new Map<Label, { first: number; second: number; both: number }>()
  const tallyOf = (label: Label) => {
    const tally = tallies.get(label) ?? { first: 0, second: 0, both: 0 }
    tallies.set(label, tally)
    return tally
  }
  for (const { first, second, times } of pairsOf(ratings)) {
    if (first !== undefined) tallyOf(first).first += times
    if (second !== undefined) tallyOf(second).second += times
    if (first !== undefined && first === second) tallyOf(first).both += times
  }
  return [...tallies]
    .filter(([, { first, second }]) => first + second > 0)
    .map(([label, { first, second, both }]) => ({
      label,
      precision: second > 0 ? both / second : 0,
      recall: first > 0 ? both / first : 0,
      f1: (2 * both) / (first + second),
      support: first,
    }))
}

interface Pair {
  readonly first: Label | undefined
  readonly second: Label | undefined
  readonly times: number
}

function pairsOf(ratings: Ratings): Pair[] {
  if ('counts' in ratings) throw new RangeError('Counts do not say which coder chose what.')
  if ('table' in ratings) {
    return ratings.table.flatMap((row, i) =>
      row.map((times, j) => ({
        first: ratings.labels?.[i] ?? i,
        second: ratings.labels?.[j] ?? j,
        times,
      })),
    )
  }
  const items = 'items' in ratings ? ratings.items : ratings
  return items.map(row => {
    if (row.length !== 2) throw new RangeError('F1 compares two coders.')
    return { first: labelOf(row[0]), second: labelOf(row[1]), times: 1 }
  })
}

function labelOf(rating: Rating): Label | undefined {
  if (typeof rating === 'object' && rating !== null) {
    throw new RangeError('F1 compares single labels, not sets.')
  }
  return rating ?? undefined
}
