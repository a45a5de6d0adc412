import { correctedForChance } from './chance.ts'
import { agreementOfTally } from './observed-agreement.ts'
import { labelShares, tally, type Label, type LabelSet, type Ratings } from './ratings.ts'

/**
 * Fleiss' κ for any number of coders, not the same ones for every unit.
 *
 * κ = (P̄ − P̄_e) / (1 − P̄_e), P̄ = mean over units of Σ_k r_k (r_k − 1) / (r (r − 1)),
 * P̄_e = Σ_k p_k², p_k the share of label k.
 *
 * Range −1/(r − 1) to 1; undefined when only one label is used. Units may have different numbers
 * of values: those with fewer than two do not enter P̄, and p_k is the mean of the units' shares
 * (Gwet 2014); with equal numbers this is Fleiss' own formula.
 * Source: Fleiss 1971, Psychological Bulletin 76:378-382.
 */
export function fleissKappa(ratings: Ratings): number | undefined {
  const units = tally(ratings)
  const expected = labelShares(units).reduce((sum, share) => sum + share * share, 0)
  return correctedForChance(agreementOfTally(units, 'identity'), expected)
}

/**
 * Fleiss' κ of each label against all others, in the order of labels: which label is the one
 * people cannot agree on. Undefined for a label that nobody, or everybody always, uses.
 * Source: Fleiss 1971, eq. 16 and 23.
 */
export function fleissKappaByLabel(
  ratings: Ratings,
): { readonly label: Label | LabelSet; readonly kappa: number | undefined }[] {
  const { labels, units } = tally(ratings)
  return labels.map((label, index) => {
    const counts = units.map(unit => {
      const place = unit.values.indexOf(index)
      const chosen = place < 0 ? 0 : (unit.counts[place] ?? 0)
      return {
        values: [0, 1],
        counts: [chosen, unit.raters - chosen],
        raters: unit.raters,
        times: unit.times,
      }
    })
    const against = { labels: [0, 1], units: counts }
    const expected = labelShares(against).reduce((sum, share) => sum + share * share, 0)
    return { label, kappa: correctedForChance(agreementOfTally(against, 'identity'), expected) }
  })
}
