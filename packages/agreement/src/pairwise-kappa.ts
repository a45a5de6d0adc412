import { correctedForChance } from './chance.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { pairTable, type Ratings, type Row } from './ratings.ts'

/**
 * Cohen's κ for more than two coders: observed and expected agreement are each averaged over all
 * pairs of coders, then put into κ's formula. Unlike Fleiss' κ it keeps who chose what.
 *
 * κ_H = (mean A_o − mean A_e) / (1 − mean A_e).
 *
 * Range −1 to 1; undefined when all use one and the same label; for two coders Cohen's κ. In each
 * pair the units that either left out are left out; a pair without a common unit does not count.
 * Source: Hubert 1977, Psychological Bulletin 84:289-297; Conger 1980, ibid. 88:322-328.
 */
export function hubertKappa(ratings: Ratings): number | undefined {
  const pairs = pairsOfCoders(ratings)
    .map(agreementOfPair)
    .filter(pair => pair !== undefined)
  return correctedForChance(
    meanOf(pairs.map(({ observed }) => observed)),
    meanOf(pairs.map(({ expected }) => expected)),
  )
}

/**
 * Light's κ: the mean of Cohen's κ over all pairs of coders. A pair whose κ is undefined does not
 * count.
 *
 * Range −1 to 1; undefined when no pair has a κ; for two coders Cohen's κ.
 * Source: Light 1971, Psychological Bulletin 76:365-377.
 */
export function lightKappa(ratings: Ratings): number | undefined {
  return meanOf(pairsOfCoders(ratings).flatMap(pair => cohenKappa(pair) ?? []))
}

/** The ratings of each two coders. Throws a RangeError for rows of different lengths, and counts. */
function pairsOfCoders(ratings: Ratings): Ratings[] {
  if ('table' in ratings) return [ratings]
  if ('counts' in ratings) throw new RangeError('Counts do not say which coder chose what.')
  const items = 'items' in ratings ? ratings.items : ratings
  const coders = items[0]?.length ?? 0
  if (items.some(row => row.length !== coders)) {
    throw new RangeError('Each unit has a value, or null, for each coder.')
  }
  return Array.from({ length: coders }, (_, first) =>
    Array.from({ length: first }, (_, second) =>
      items.map((row): Row => [row[first], row[second]]),
    ),
  ).flat()
}

function agreementOfPair(ratings: Ratings) {
  const { labels, table } = pairTable(ratings)
  const rows = table.map(row => sumOf(row))
  const columns = labels.map((_, j) => sumOf(table.map(row => row[j] ?? 0)))
  const total = sumOf(rows)
  if (total === 0) return undefined
  return {
    observed: sumOf(table.map((row, i) => row[i] ?? 0)) / total,
    expected: sumOf(rows.map((row, i) => row * (columns[i] ?? 0))) / (total * total),
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length > 0 ? sumOf(values) / values.length : undefined
}
