import { correctedForChance } from './chance.ts'
import { pairTable, type Ratings } from './ratings.ts'
import { weightMatrix, type Weights } from './weights.ts'

/**
 * Cohen's κ for two coders, each with their own habit of choosing labels.
 *
 * κ = (A_o − A_e) / (1 − A_e), A_o = Σ_ij w_ij p_ij, A_e = Σ_ij w_ij p_i· p_·j,
 * where p_ij is the share of units that the first coder labelled i and the second j.
 *
 * Range −1 to 1; 1 is full agreement, 0 what chance gives; undefined when both use one and the
 * same label throughout. A unit that either left out is left out.
 * Source: Cohen 1960, Educational and Psychological Measurement 20:37-46; weights: Cohen 1968,
 * Psychological Bulletin 70:213-220.
 */
export function cohenKappa(ratings: Ratings, weights: Weights = 'identity'): number | undefined {
  const { labels, table } = pairTable(ratings)
  const matrix = weightMatrix(labels.length, weights)
  const rows = table.map(row => row.reduce((sum, count) => sum + count, 0))
  const columns = labels.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0))
  const total = rows.reduce((sum, count) => sum + count, 0)
  if (total === 0) return undefined

  let observed = 0
  let expected = 0
  for (const [i, weightsOfRow] of matrix.entries()) {
    for (const [j, weight] of weightsOfRow.entries()) {
      observed += weight * (table[i]?.[j] ?? 0)
      expected += weight * (rows[i] ?? 0) * (columns[j] ?? 0)
    }
  }
  return correctedForChance(observed / total, expected / (total * total))
}

/**
 * Cohen's weighted κ: `cohenKappa` with linear weights unless told otherwise.
 * Source: Cohen 1968; with quadratic weights it nears the intraclass correlation (Fleiss and
 * Cohen 1973, Educational and Psychological Measurement 33:613-619).
 */
export function weightedKappa(ratings: Ratings, weights: Weights = 'linear'): number | undefined {
  return cohenKappa(ratings, weights)
}
