// Weighs the evidence for a possible cue: a sum of trained weights through the logistic function.

import { logistic } from '../model/linear-model.ts'
import type { Candidate, Evidence } from './candidate.ts'

/** Log-odds by evidence; what is not listed weighs nothing. */
export type CueWeights = ReadonlyMap<Evidence, number>

/** The probability that a candidate is a cue. */
export function probabilityOfCue(candidate: Candidate, weights: CueWeights): number {
  let sum = 0
  for (const one of candidate.evidence) sum += weights.get(one) ?? 0
  return logistic(sum)
}

/** Reads `evidence=weight` entries parted by line breaks. */
export function readCueWeights(written: string): CueWeights {
  const weights = new Map<Evidence, number>()
  for (const entry of written.split('\n')) {
    const cut = entry.lastIndexOf('=')
    if (cut > 0) weights.set(entry.slice(0, cut), Number(entry.slice(cut + 1)))
  }
  return weights
}
