// Fits the weights of cue evidence: logistic regression that is pulled towards a prior.

import type { Evidence } from '../attribution/candidate.ts'
import { chanceFrom } from './fit.ts'
import { cuePrior } from './cue-prior.ts'

export interface CueExample {
  readonly evidence: readonly Evidence[]
  readonly isCue: boolean
}

/** Log-odds by evidence. `pull` is how many sentences the prior is worth. */
export function fitCueWeights(
  examples: readonly CueExample[],
  pull: number,
  rounds = 200,
): Map<Evidence, number> {
  const weights = new Map<Evidence, number>(Object.entries(cuePrior))
  const order = examples.map((_, at) => at)
  const chance = chanceFrom(3)
  const seen = new Map<Evidence, number>()
  for (const { evidence } of examples)
    for (const one of evidence) seen.set(one, (seen.get(one) ?? 0) + 1)
  for (let round = 0; round < rounds; round++) {
    const rate = 0.1 / (1 + round / 20)
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1))
      const held = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = held
    }
    for (const at of order) {
      const example = examples[at]
      if (!example) continue
      let sum = 0
      for (const one of example.evidence) sum += weights.get(one) ?? 0
      const slope = 1 / (1 + Math.exp(-sum)) - (example.isCue ? 1 : 0)
      for (const one of example.evidence) {
        const weight = weights.get(one) ?? 0
        const away = weight - (cuePrior[one] ?? 0)
        weights.set(one, weight - rate * (slope + (pull * away) / (seen.get(one) ?? 1)))
      }
    }
  }
  return weights
}

/** The written form that `weigh-cues.ts` reads: `evidence=weight`, parted by line breaks, sorted. */
export function writeCueWeights(weights: ReadonlyMap<Evidence, number>): string {
  return [...weights]
    .map(([evidence, weight]) => [evidence, Math.round(weight * 100) / 100] as const)
    .filter(([evidence, weight]) => weight !== 0 && !/[\n=]/u.test(evidence))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([evidence, weight]) => `${evidence}=${weight}`)
    .join('\n')
}
