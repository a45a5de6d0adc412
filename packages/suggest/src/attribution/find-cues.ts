// Finds the words that may hand something over. Nothing is decided here: the evidence that each
// candidate carries is weighed in `weigh-cues.ts`.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import { sourceShape } from './cue-evidence.ts'
import type { Candidate } from './candidate.ts'
import {
  mindAdjectives,
  viewNouns,
  cueNouns,
  cueVerb,
  hearsayAdjectives,
  hearsayAdverbs,
  hearsayNouns,
  impersonalParticiples,
  passiveParticiples,
} from './cue-lexicon.ts'
import { nounCandidate } from './noun-cues.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'
import { passiveCandidate } from './passive-cues.ts'
import { verbCandidate } from './verb-cues.ts'
import { isNounHere, isPassive, startOfVerbGroup } from './verb-group.ts'

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

// "reportedly", "the alleged payment", "unconfirmed reports", "rumours that", "the story goes".
function hearsayCandidate(
  tokens: readonly Token[],
  token: Token,
  at: number,
): Candidate | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const found = (from: number, to: number): Candidate => ({
    kind: 'hearsay',
    cue: { from, to },
    at,
    contentAfter: true,
    evidence: [token.quoted ? 'quoted' : 'unquoted'],
  })
  if (hearsayAdverbs.has(token.lower) || (token.lower === 'apparently' && at === 0))
    return found(at, at + 1)
  if (
    hearsayAdjectives.has(token.lower) &&
    next?.kind === 'word' &&
    !next.bits &&
    !isSubjectBefore(before)
  )
    return found(at, at + 1)
  if (
    /^(?:unconfirmed|unverified|unsourced|anonymous)$/u.test(token.lower) &&
    /^(?:reports|claims|rumours|rumors|accounts)$/u.test(next?.lower ?? '')
  )
    return found(at, at + 2)
  if (
    hearsayNouns.get(token.lower)?.test(next?.lower ?? '') &&
    !((before?.bits ?? 0) & (word.possessive | word.auxiliary)) &&
    before?.lower !== 'to' &&
    before?.lower !== "'s"
  )
    return found(at, at + 1)
  if (
    token.lower === 'word' &&
    at === 0 &&
    /^(?:is|was|has|among|on|in|around)$/u.test(next?.lower ?? '')
  )
    return found(at, at + 1)
  if (
    /^(?:reports|theories|claims)$/u.test(token.lower) &&
    next?.lower === 'that' &&
    (!before || before.kind === 'mark')
  )
    return found(at, at + 1)
  if (token.lower === 'open' && next?.lower === 'secret') return found(at, at + 2)
  if (
    token.lower === 'said' &&
    next?.lower === 'to' &&
    tokens[at + 2]?.kind === 'word' &&
    (before?.text === ',' || isBareNoun(before))
  )
    return { ...found(at, at + 1), kind: 'passive', evidence: ['said-to'] }
  if (token.lower === 'story' && next?.lower === 'goes')
    return found(before?.lower === 'the' ? at - 1 : at, at + 2)
  return undefined
}

const isBareNoun = (before: Token | undefined): boolean =>
  Boolean(before && before.kind === 'word' && !before.bits && !before.capital)

// "the mayor alleged", "who alleged": a verb, with a source of its own.
function isSubjectBefore(before: Token | undefined): boolean {
  if (!before || before.kind === 'mark') return false
  if (before.bits & (word.subjectPronoun | word.haveForm | word.relative)) return true
  return !before.bits && !/(?:ed|al|ous|ive|ful|an|ese|ish)$/u.test(before.lower)
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

// "LIND: The crane is safe." as transcripts print it, "Mara Lind: crane is safe" as headlines do.
function speakerLabel(tokens: readonly Token[]): Candidate | undefined {
  const from = tokens[0]?.quote === 'opens' ? 1 : 0
  const colon = tokens.findIndex(token => token.text === ':')
  if (colon <= from || colon > from + 4 || colon === tokens.length - 1) return undefined
  const label = tokens.slice(from, colon)
  if (!label.every(token => token.capital)) return undefined
  const [only] = label
  if (label.length === 1 && !/^(?:[QA]|\p{Lu}{2,}.*)$/u.test(only?.text ?? '')) return undefined
  return {
    kind: 'speaker',
    cue: { from: colon, to: colon + 1 },
    at: colon,
    source: { from, to: colon },
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

// "in the words of the mayor", "by the hospital's own count".
function viewCandidate(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at]
  if (!token || !/^(?:in|by|to)$/u.test(token.lower)) return undefined
  if (
    tokens[at + 1]?.lower === 'the' &&
    viewNouns.has(tokens[at + 2]?.lower ?? '') &&
    tokens[at + 3]?.lower === 'of'
  ) {
    const source = phraseAfter(tokens, at + 4)
    return (
      source && {
        kind: 'according',
        cue: { from: at, to: at + 4 },
        at,
        source,
        contentAfter: at === 0,
        evidence: ['in-the-words-of'],
      }
    )
  }
  for (let noun = at + 2; noun < at + 8; noun++) {
    const held = tokens[noun]
    if (!held || held.kind === 'mark') return undefined
    if (!viewNouns.has(held.lower) && held.lower !== 'count') continue
    const owner = tokens.findIndex(
      (one, index) => index > at && index < noun && (one.lower === "'s" || one.lower === '’s'),
    )
    const to =
      owner > 0
        ? owner + 1
        : /^(?:my|your|his|her|its|our|their)$/u.test(tokens[at + 1]?.lower ?? '')
          ? at + 2
          : 0
    if (to === 0) return undefined
    return {
      kind: 'according',
      cue: { from: at, to: at + 1 },
      at,
      source: { from: at + 1, to },
      contentAfter: at === 0,
      evidence: ['in-somebody’s-view'],
    }
  }
  return undefined
}

// "The engineer is adamant that", "Energy economists remain sceptical".
function mindCandidate(tokens: readonly Token[], at: number): Candidate | undefined {
  const degree = /^(?:more|less|most|so|too)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at
  const from = startOfVerbGroup(tokens, degree)
  const link = tokens[from]
  const linked = from < degree && (link?.bits ?? 0) !== 0
  const remains =
    /^(?:remain|remains|remained|seem|seems|seemed|feel|feels|felt|sounded|appeared|became|was|is|are|were)$/u.test(
      tokens[degree - 1]?.lower ?? '',
    )
  if (!linked && !remains) return undefined
  const begin = linked ? from : degree - 1
  const source = phraseBefore(tokens, begin)
  // "It is clear that" is a stance of the writer's own.
  if (/^(?:it|this|that|there|what)$/u.test(tokens[begin - 1]?.lower ?? '')) return undefined
  const next = tokens[at + 1]
  const evidence = [
    'mind',
    `lemma:${tokens[at]?.lower ?? ''}`,
    `source:${sourceShape(tokens, source)}`,
    next?.lower === 'that'
      ? 'mind-that'
      : next && /^(?:about|of|to|with|by|over)$/u.test(next.lower)
        ? `mind-${next.lower}`
        : next?.kind === 'mark' || !next
          ? 'mind-end'
          : 'mind-other',
  ]
  if (tokens[at]?.quoted) evidence.push('quoted')
  return {
    kind: 'verb',
    group: 'think',
    cue: { from: begin, to: at + 1 },
    at,
    ...(source && { source }),
    contentAfter: true,
    evidence,
  }
}
