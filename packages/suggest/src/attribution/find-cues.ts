// Finds the words that may hand something over. Nothing is decided here: the evidence that each
// candidate carries is weighed in `weigh-cues.ts`.

import type { Token } from '../language/tokens.ts'
import { accordingCandidate, viewCandidate } from './according-cues.ts'
import type { Candidate } from './candidate.ts'
import {
  cueNouns,
  cueVerb,
  impersonalParticiples,
  mindAdjectives,
  passiveParticiples,
} from './cue-lexicon.ts'
import { hearsayCandidate } from './hearsay-cues.ts'
import { mindCandidate } from './mind-cues.ts'
import { nounCandidate } from './noun-cues.ts'
import { passiveCandidate } from './passive-cues.ts'
import { speakerCandidate } from './speaker-cues.ts'
import { verbCandidate } from './verb-cues.ts'
import { isNounHere, isPassive } from './verb-group.ts'

/** Every possible cue of a sentence, in text order. */
export function findCues(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  const speaker = speakerCandidate(tokens)
  if (speaker) found.push(speaker)
  tokens.forEach((token, at) => {
    const candidate = candidateAt(tokens, token, at)
    if (candidate) found.push(candidate)
  })
  return found
}

function candidateAt(tokens: readonly Token[], token: Token, at: number): Candidate | undefined {
  if (token.kind !== 'word') return undefined
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return accordingCandidate(tokens, at, at + 2)
  if (token.lower === 'per' && (tokens[at + 1]?.capital ?? false) && tokens[at - 1]?.lower !== 'as')
    return accordingCandidate(tokens, at, at + 1)
  const view = viewCandidate(tokens, at)
  if (view) return view
  if (mindAdjectives.has(token.lower)) return mindCandidate(tokens, at)
  const hearsay = hearsayCandidate(tokens, token, at)
  if (hearsay) return hearsay
  const verb = cueVerb(token.lower)
  if (verb && !isNounHere(tokens, at, verb)) return verbCandidate(tokens, at, verb)
  if (
    (passiveParticiples.has(token.lower) ||
      impersonalParticiples.has(token.lower) ||
      token.lower === 'known') &&
    isPassive(tokens, at)
  )
    return passiveCandidate(tokens, at)
  if (cueNouns.has(token.lower)) return nounCandidate(tokens, at)
  return undefined
}
