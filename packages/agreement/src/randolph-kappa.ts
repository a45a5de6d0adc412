import { correctedForChance } from './chance.ts'
import { agreementOfTally } from './observed-agreement.ts'
import { tally, type Ratings } from './ratings.ts'

/**
 * Randolph's free-marginal multirater κ: Fleiss' observed agreement, but chance is an even draw
 * among the q labels, as nobody told the coders how often to use each.
 *
 * κ_free = (P̄ − 1/q) / (1 − 1/q).
 *
 * Range −1/(q − 1) to 1; undefined with one label. q counts `labels` where they are given, else
 * the labels used.
 * Source: Randolph 2005, Joensuu Learning and Instruction Symposium (ERIC ED490661).
 */
export function randolphKappa(ratings: Ratings): number | undefined {
  const units = tally(ratings)
  return correctedForChance(agreementOfTally(units, 'identity'), 1 / units.labels.length)
}
