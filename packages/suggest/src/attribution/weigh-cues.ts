// Weighs the evidence for a possible cue: a sum of weights through the logistic function.

import type { Candidate, Evidence } from './candidate.ts'

const weights: Readonly<Record<Evidence, number>> = {
  'group:say': 1.2,
  'group:tell': 0.6,
  'group:think': -0.2,
  'group:ask': -0.4,
  'group:judge': -1.2,
  'group:show': -1.4,
  'group:quote': -2.4,
  'after:that': 2.2,
  'after:quote': 2.5,
  'after:colon': 1.6,
  'after:clause': 1.2,
  'after:question': 0.6,
  'after:to': 0.5,
  'after:phrase': 0.2,
  'after:preposition': 0,
  'after:end': -0.3,
  'after:mark': 0.2,
  'after-quote': 2.8,
  tail: 1.8,
  turned: 1,
  infinitive: -1.5,
  gerund: -1.2,
  'source:none': -1.5,
  'source:name': 0.9,
  'source:person': 0.9,
  'source:group': 0.7,
  'source:quantity': 0.5,
  'source:body': 0.4,
  'source:thing': -0.9,
  'source:pointer': -0.8,
  'source:third-person': 0.6,
  'source:first-person': -0.6,
  'source:second-person': -1.5,
  'source:it': -0.4,
  quoted: -4,
  according: 4,
  passive: -0.5,
  'passive-by': 0.4,
  'it-is': 3,
  'is-said-to': 0.6,
  'quoted-as': 4,
  noun: -0.6,
  'noun-possessive': 0.5,
  'noun-by': 0.8,
  unquoted: 3,
  speaker: 3,
}

/** The probability that a candidate is a cue. */
export function probabilityOfCue(candidate: Candidate): number {
  let sum = 0
  for (const evidence of candidate.evidence) sum += weights[evidence] ?? 0
  return 1 / (1 + Math.exp(-sum))
}
