import { correctedForChance } from '../chance.ts'
import { boundaryAgreement } from './boundary-similarity.ts'
import { lengthOf, type Masses } from './masses.ts'

/** The segmentations of one text, one per coder: a list, or by the coder's name. */
export type Codings = readonly Masses[] | Readonly<Record<string, Masses>>

/**
 * Agreement of coders on where to cut, near misses counting in part, corrected for how readily
 * each of them cuts (multi-κ; for two coders Cohen's).
 *
 * κ_B = (A_a − A_e) / (1 − A_e); A_a pools the fractions B over pairs of coders;
 * A_e = mean over pairs of p_m p_n, p the share of places that a coder cuts.
 *
 * Range below 1; undefined for fewer than two coders or when everybody cuts everywhere.
 * Source: Fournier 2013 (B as the actual agreement); κ: Davies and Fleiss 1982, Biometrics 38.
 */
export function fleissKappaLinear(codings: Codings, nt = 2): number | undefined {
  const segmentations = listOf(codings)
  const products = pairsOf(segmentations.map(shareOfCuts)).map(([a, b]) => a * b)
  return correctedForChance(actualAgreementLinear(codings, nt), meanOf(products))
}

/**
 * As `fleissKappaLinear`, but all coders are taken to cut equally readily (multi-π; for two
 * coders Scott's): A_e is the square of the mean share.
 *
 * Source: Fournier 2013; π: Fleiss 1971.
 */
export function fleissPiLinear(codings: Codings, nt = 2): number | undefined {
  const share = meanOf(listOf(codings).map(shareOfCuts))
  const expected = share === undefined ? undefined : share * share
  return correctedForChance(actualAgreementLinear(codings, nt), expected)
}

/** The fraction B pooled over all pairs of coders; undefined for fewer than two. Range 0 to 1. */
export function actualAgreementLinear(codings: Codings, nt = 2): number | undefined {
  const pairs = pairsOf(listOf(codings)).map(([a, b]) => boundaryAgreement(a, b, nt))
  if (pairs.length === 0) return undefined
  const all = pairs.reduce((sum, pair) => sum + pair.pairs, 0)
  return all > 0 ? pairs.reduce((sum, pair) => sum + pair.agreed, 0) / all : 1
}

function listOf(codings: Codings): Masses[] {
  return Object.values(codings)
}

function pairsOf<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((a, i) => things.slice(i + 1).map((b): [T, T] => [a, b]))
}

function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function shareOfCuts(masses: Masses): number {
  const places = lengthOf(masses) - 1
  return places > 0 ? (masses.length - 1) / places : 0
}
