// Finds the words that may hand something over. Nothing is decided here: the evidence that each
// candidate carries is weighed in `weigh-cues.ts`.

import type { Token } from '../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import {
  cueNouns,
  cueVerb,
  hearsayAdjectives,
  hearsayAdverbs,
  passiveParticiples,
} from './cue-lexicon.ts'
import { nounCandidate } from './noun-cues.ts'
import { phraseAfter } from './noun-phrase.ts'
import { passiveCandidate } from './passive-cues.ts'
import { verbCandidate } from './verb-cues.ts'
import { isNounHere, isPassive } from './verb-group.ts'

/** Every possible cue of a sentence, in text order. */
export function findCues(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  const speaker = speakerLabel(tokens) ?? dashedName(tokens)
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
    return according(tokens, at, at + 2)
  if (token.lower === 'per' && (tokens[at + 1]?.capital ?? false) && tokens[at - 1]?.lower !== 'as')
    return according(tokens, at, at + 1)
  if (hearsayAdverbs.has(token.lower) || hearsayAdjectives.has(token.lower)) {
    return {
      kind: 'hearsay',
      cue: { from: at, to: at + 1 },
      at,
      contentAfter: true,
      evidence: [token.quoted ? 'quoted' : 'unquoted'],
    }
  }
  const verb = cueVerb(token.lower)
  if (verb && !isNounHere(tokens, at, verb)) return verbCandidate(tokens, at, verb)
  if (passiveParticiples.has(token.lower) && isPassive(tokens, at))
    return passiveCandidate(tokens, at)
  if (cueNouns.has(token.lower)) return nounCandidate(tokens, at)
  return undefined
}

function according(tokens: readonly Token[], at: number, start: number): Candidate {
  const source = phraseAfter(tokens, start)
  return {
    kind: 'according',
    cue: { from: at, to: start },
    at,
    ...(source && { source }),
    contentAfter: at === 0,
    evidence: ['according'],
  }
}

// "LIND: The crane is safe." as transcripts print it.
function speakerLabel(tokens: readonly Token[]): Candidate | undefined {
  const colon = tokens.findIndex(token => token.text === ':')
  if (colon < 1 || colon > 4 || colon === tokens.length - 1) return undefined
  const label = tokens.slice(0, colon)
  if (
    !label.every(token => token.capital && !token.quoted) ||
    !label.some(token => token.text.length > 1 && token.text === token.text.toUpperCase())
  )
    return undefined
  return {
    kind: 'speaker',
    cue: { from: colon, to: colon + 1 },
    at: colon,
    source: { from: 0, to: colon },
    contentAfter: true,
    evidence: ['speaker'],
  }
}

// "“The crane is safe.” — Mara Lind" as quotations stand alone.
function dashedName(tokens: readonly Token[]): Candidate | undefined {
  const dash = tokens.findLastIndex(token => /^[—–―-]$/u.test(token.text))
  const name = tokens.slice(dash + 1)
  if (
    dash < 2 ||
    name.length === 0 ||
    name.length > 12 ||
    tokens[dash - 1]?.quote !== 'closes' ||
    !name[0]?.capital
  )
    return undefined
  const source = phraseAfter(tokens, dash + 1)
  return (
    source && {
      kind: 'speaker',
      cue: { from: dash, to: dash + 1 },
      at: dash,
      source,
      contentAfter: false,
      evidence: ['speaker'],
    }
  )
}
