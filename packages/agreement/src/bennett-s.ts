import { correctedForChance } from './chance.ts'
import { agreementOfTally } from './observed-agreement.ts'
import { pairTable, tally, type Ratings } from './ratings.ts'

/**
 * Bennett, Alpert and Goldstein's S for two coders: chance is an even draw among the q labels.
 *
 * S = (A_o − 1/q) / (1 − 1/q).
 *
 * Range −1/(q − 1) to 1; undefined with one label. q counts `labels` where they are given, else
 * the labels used: give them when some were on offer and never chosen.
 * Source: Bennett, Alpert and Goldstein 1954, Public Opinion Quarterly 18:303-308.
 */
export function bennettS(ratings: Ratings): number | undefined {
  const pairs = tally(pairTable(ratings))
  return correctedForChance(agreementOfTally(pairs, 'identity'), 1 / pairs.labels.length)
}
