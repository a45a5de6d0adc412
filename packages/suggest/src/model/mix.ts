// Texts differ in what they hold: an op-ed is half opinion, a wire report hardly any. Sentences that
// come together are taken as one text, whose mix is estimated and shifts the odds (the EM procedure of
// Saerens, Latinne and Decaestecker 2002), held back by a prior worth thirty sentences.

const priorWorth = 30
const rounds = 20

/**
 * Adapts the probabilities of the sentences of one text to its mix. `usual` is the mix of the text
 * they were calibrated on. Rows sum to 1, before and after.
 */
export function adaptedToMix(
  rows: readonly (readonly number[])[],
  usual: readonly number[],
): number[][] {
  let mix = [...usual]
  for (let round = 0; round < rounds; round++) {
    const sums = usual.map(share => share * priorWorth)
    for (const row of rows)
      shifted(row, mix, usual).forEach((share, at) => (sums[at] = (sums[at] ?? 0) + share))
    mix = normalised(sums)
  }
  return rows.map(row => shifted(row, mix, usual))
}

function shifted(
  row: readonly number[],
  mix: readonly number[],
  usual: readonly number[],
): number[] {
  return normalised(row.map((share, at) => (share * (mix[at] ?? 0)) / (usual[at] || 1)))
}

/** Shares that sum to 1. */
export function normalised(values: readonly number[]): number[] {
  const sum = values.reduce((a, b) => a + b, 0) || 1
  return values.map(value => value / sum)
}
