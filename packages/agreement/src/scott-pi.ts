import { correctedForChance } from './chance.ts'
import { agreementOfTally } from './observed-agreement.ts'
import { labelShares, pairTable, tally, type Ratings } from './ratings.ts'

/**
 * Scott's π for two coders who are taken to share one habit of choosing labels.
 *
 * π = (A_o − A_e) / (1 − A_e), A_e = Σ_k ((p_k· + p_·k) / 2)².
 *
 * Range −1 to 1; undefined when only one label is used. For more coders see `fleissKappa`, which
 * equals π for two. A unit that either left out is left out.
 * Source: Scott 1955, Public Opinion Quarterly 19:321-325.
 */
export function scottPi(ratings: Ratings): number | undefined {
  const pairs = tally(pairTable(ratings))
  const expected = labelShares(pairs).reduce((sum, share) => sum + share * share, 0)
  return correctedForChance(agreementOfTally(pairs, 'identity'), expected)
}
