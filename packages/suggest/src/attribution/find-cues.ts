// Finds the words that may hand something over, each with the source beside it and the evidence
// for and against. Nothing is decided here: the evidence is weighed in `weigh-cues.ts`.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import {
  catenatives,
  cueNouns,
  cueVerb,
  hearsayAdjectives,
  hearsayAdverbs,
  passiveParticiples,
  type CueGroup,
  type CueVerb,
} from './cue-lexicon.ts'
import { phraseAfter, phraseBefore, type TokenRange } from './noun-phrase.ts'

export type CueKind = 'verb' | 'passive' | 'according' | 'noun' | 'hearsay'

/** What was seen around a possible cue. Each name is a feature with a weight. */
export type Evidence = string

export interface Candidate {
  readonly kind: CueKind
  readonly group?: CueGroup
  readonly cue: TokenRange
  /** The token that carries the meaning: the verb, the noun, *according*. */
  readonly at: number
  readonly source?: TokenRange
  /** Whom the source itself has it from: *have heard from a senior official*. */
  readonly relay?: TokenRange
  /** Where what is said begins when it follows, or ends when it goes before. */
  readonly contentAfter: boolean
  readonly evidence: readonly Evidence[]
}

/** Every possible cue of a sentence, in text order. */
export function findCues(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
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

// --- verbs ---------------------------------------------------------------------------------------

function verbCandidate(tokens: readonly Token[], at: number, verb: CueVerb): Candidate | undefined {
  if ((verb.form === 'past' || verb.form === 'participle') && isPassive(tokens, at))
    return passiveCandidate(tokens, at, verb)
  const from = startOfVerbGroup(tokens, at)
  const before = tokens[from - 1]
  const evidence: Evidence[] = [`group:${verb.group}`, `lemma:${verb.lemma}`, `form:${verb.form}`]
  let source = before?.quote === 'closes' ? undefined : phraseBefore(tokens, from)
  let turned = false
  if (!source || isSpeechTail(before)) {
    const after = phraseAfter(tokens, at + 1)
    const beside = before === undefined || before.quote === 'closes' || before.text === ','
    if (beside && after && (verb.form === 'past' || verb.form === 'third')) {
      source = after
      turned = true
    }
  }
  if (!source && verb.form === 'ing') source = subjectOfSentence(tokens, from)
  const cueEnd = endOfCue(tokens, at, verb)
  const relay = turned ? undefined : relayAfter(tokens, at, verb)
  return {
    kind: 'verb',
    group: verb.group,
    cue: { from, to: relay ? relay.from : cueEnd },
    at,
    ...(source && { source }),
    ...(relay && { relay }),
    contentAfter: !turned && !closesSentence(tokens, cueEnd),
    evidence: [...evidence, ...evidenceAround(tokens, from, cueEnd, at, source, turned)],
  }
}

// "have heard | from a senior official", "was told | by two clerks".
function relayAfter(tokens: readonly Token[], at: number, verb: CueVerb): TokenRange | undefined {
  if (!/^(?:hear|learn)$/u.test(verb.lemma) || tokens[at + 1]?.lower !== 'from') return undefined
  return phraseAfter(tokens, at + 2)
}

function isSpeechTail(before: Token | undefined): boolean {
  return before === undefined || before.text === ',' || before.quote === 'closes'
}

function closesSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.text === '.' || next.text === ','
}

// Takes auxiliaries, adverbs, "to" and what it hangs from: "has already | said", "declined to | say".
function startOfVerbGroup(tokens: readonly Token[], at: number): number {
  let from = at
  for (;;) {
    const token = tokens[from - 1]
    if (!token || token.kind !== 'word' || token.quote) return from
    if (token.bits & word.auxiliary || token.bits & word.negation || isAdverb(token)) from--
    else if (token.lower === 'to' && catenatives.has(tokens[from - 2]?.lower ?? '')) from -= 2
    else if (
      token.lower === 'on' &&
      /^(?:go|goes|went|going)$/u.test(tokens[from - 2]?.lower ?? '')
    )
      from -= 2
    else return from
  }
}

function isAdverb(token: Token): boolean {
  return (
    Boolean(token.bits & word.adverb) ||
    (token.lower.endsWith('ly') &&
      !token.capital &&
      !/^(?:family|only|supply|reply|ally|daily|weekly|monthly|july|italy)$/u.test(token.lower))
  )
}

function endOfCue(tokens: readonly Token[], at: number, verb: CueVerb): number {
  const next = tokens[at + 1]
  if (verb.lemma === 'point' && next?.lower === 'out') return at + 2
  if (verb.lemma === 'call' && (next?.lower === 'for' || next?.lower === 'on')) return at + 2
  return at + 1
}

function subjectOfSentence(tokens: readonly Token[], before: number): TokenRange | undefined {
  for (let at = 1; at < before; at++) {
    const token = tokens[at]
    if (
      token &&
      (token.bits & word.auxiliary ||
        (token.lower.endsWith('ed') && !token.capital) ||
        cueVerb(token.lower))
    )
      return phraseBefore(tokens, at)
  }
  return undefined
}

function evidenceAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  source: TokenRange | undefined,
  turned: boolean,
): Evidence[] {
  const evidence: Evidence[] = []
  const before = tokens[from - 1]
  if (tokens[at]?.quoted) evidence.push('quoted')
  if (before?.lower === 'to') evidence.push('infinitive')
  if (before && before.bits & word.preposition && before.lower !== 'to') evidence.push('gerund')
  if (turned) evidence.push('turned')
  const contentStart = turned && source ? source.to : skipHearer(tokens, to)
  evidence.push(...evidenceAfter(tokens, contentStart))
  const subjectStart = source && source.to <= from ? source.from : from
  if (closesQuote(tokens, subjectStart - 1)) evidence.push('after-quote')
  else if (
    tokens[subjectStart - 1]?.text === ',' &&
    closesSentence(tokens, turned && source ? source.to : to)
  )
    evidence.push('tail')
  evidence.push(`source:${sourceShape(tokens, source)}`)
  return evidence
}

function closesQuote(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.quote === 'closes' ||
    ((tokens[at]?.text === ',' || tokens[at]?.kind === 'mark') &&
      tokens[at - 1]?.quote === 'closes')
  )
}

// "told reporters on Tuesday | that": skips whom it was told and when.
function skipHearer(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 14; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.lower === 'that' || token.quote === 'opens') return at
    if (token.bits & (word.subjectPronoun | word.auxiliary) && at > from) return from
    if (token.text === ';' || token.text === '.') return from
  }
  return from
}

function evidenceAfter(tokens: readonly Token[], at: number): Evidence[] {
  const next = tokens[at]
  if (!next) return ['after:end']
  if (next.quote === 'opens') return ['after:quote']
  if (next.kind === 'mark')
    return [
      tokens[at + 1]?.quote === 'opens'
        ? 'after:quote'
        : `after:${next.text === ':' ? 'colon' : 'mark'}`,
    ]
  if (next.lower === 'that') return ['after:that']
  if (next.lower === 'to') return ['after:to']
  if (next.bits & word.question) return ['after:question']
  if (next.bits & word.subjectPronoun) return ['after:clause']
  if (next.bits & word.preposition) return ['after:preposition']
  return [opensClause(tokens, at) ? 'after:clause' : 'after:phrase']
}

// A noun phrase and then a finite verb makes a clause: "the port | would close".
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < tokens.length && at < from + 10; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || token.bits & word.relative) return false
    if (token.bits & word.auxiliary && token.lower !== "'s") return true
  }
  return false
}

function sourceShape(tokens: readonly Token[], source: TokenRange | undefined): string {
  if (!source) return 'none'
  const first = tokens[source.from]
  if (!first) return 'none'
  if (/^(?:i|we)$/u.test(first.lower)) return 'first-person'
  if (first.lower === 'you') return 'second-person'
  if (/^(?:he|she|they)$/u.test(first.lower)) return 'third-person'
  if (first.lower === 'it') return 'it'
  return 'phrase'
}

// --- passives ------------------------------------------------------------------------------------

function isPassive(tokens: readonly Token[], at: number): boolean {
  let left = at - 1
  while (left >= 0 && tokens[left] && isAdverb(tokens[left] as Token)) left--
  return Boolean((tokens[left]?.bits ?? 0) & word.beForm)
}

function passiveCandidate(
  tokens: readonly Token[],
  at: number,
  verb?: CueVerb,
): Candidate | undefined {
  const from = startOfVerbGroup(tokens, at)
  const next = tokens[at + 1]
  const evidence: Evidence[] = ['passive', `lemma:${verb?.lemma ?? tokens[at]?.lower ?? ''}`]
  if (tokens[at]?.quoted) evidence.push('quoted')
  if (next?.lower === 'by') {
    const source = phraseAfter(tokens, at + 2)
    return (
      source && {
        kind: 'verb',
        group: verb?.group ?? 'judge',
        cue: { from, to: at + 2 },
        at,
        source,
        contentAfter: false,
        evidence: [...evidence, 'passive-by', `group:${verb?.group ?? 'judge'}`],
      }
    )
  }
  if (/^(?:quoted|cited)$/u.test(tokens[at]?.lower ?? '') && next?.lower === 'as') {
    const source = phraseBefore(tokens, from)
    const to = tokens[at + 2]?.lower === 'saying' ? at + 3 : at + 2
    return {
      kind: 'verb',
      group: 'say',
      cue: { from, to },
      at,
      ...(source && { source }),
      contentAfter: true,
      evidence: ['quoted-as'],
    }
  }
  if (!passiveParticiples.has(tokens[at]?.lower ?? '')) return undefined
  const impersonal = tokens[from - 1]?.lower === 'it'
  if (
    impersonal &&
    (next?.lower === 'that' || next?.kind === 'mark' || tokens[from - 2]?.lower === 'as')
  ) {
    return {
      kind: 'passive',
      cue: { from: from - 1, to: at + 1 },
      at,
      contentAfter: true,
      evidence: [...evidence, 'it-is'],
    }
  }
  if (next?.lower === 'to' && tokens[at + 2]?.bits !== undefined)
    return {
      kind: 'passive',
      cue: { from, to: at + 1 },
      at,
      contentAfter: true,
      evidence: [...evidence, 'is-said-to'],
    }
  return undefined
}

// --- nouns ---------------------------------------------------------------------------------------

// "her claim that", "the chairman's warning", "a statement from the port".
function nounCandidate(tokens: readonly Token[], at: number): Candidate | undefined {
  const next = tokens[at + 1]
  const evidence: Evidence[] = ['noun', `lemma:${tokens[at]?.lower ?? ''}`]
  if (tokens[at]?.quoted) evidence.push('quoted')
  if (next?.lower === 'that') evidence.push('after:that')
  else if (next?.lower === 'of') evidence.push('after:of')
  else if (next?.lower === 'to') evidence.push('after:to')
  else evidence.push('after:other')
  if (/^(?:by|from)$/u.test(next?.lower ?? '')) {
    const source = phraseAfter(tokens, at + 2)
    if (source)
      return {
        kind: 'noun',
        cue: { from: at, to: at + 2 },
        at,
        source,
        contentAfter: true,
        evidence: [...evidence, 'noun-by'],
      }
  }
  for (let left = at - 1; left >= 0 && left > at - 4; left--) {
    const token = tokens[left]
    if (!token || token.kind === 'mark') break
    if (token.bits & word.possessive) {
      return {
        kind: 'noun',
        cue: { from: left + 1, to: at + 1 },
        at,
        source: { from: left, to: left + 1 },
        contentAfter: true,
        evidence: [...evidence, 'noun-possessive', 'noun-pronoun'],
      }
    }
    if (token.lower === "'s" || token.text === '’' || token.text === "'") {
      const source = phraseBefore(tokens, left)
      if (source)
        return {
          kind: 'noun',
          cue: { from: left + 1, to: at + 1 },
          at,
          source: { from: source.from, to: left + 1 },
          contentAfter: true,
          evidence: [...evidence, 'noun-possessive'],
        }
    }
    if (token.bits & (word.preposition | word.determiner | word.auxiliary)) break
  }
  return undefined
}

// "reports suggest", "claims were": the second word is the verb, so the first is a noun.
function isFiniteAfterNoun(next: Token | undefined): boolean {
  if (!next || next.kind !== 'word') return false
  const verb = cueVerb(next.lower)
  return (
    Boolean(next.bits & word.auxiliary && next.lower !== "'s") ||
    (verb !== undefined &&
      (verb.form === 'past' ||
        (verb.form === 'base' && verb.group !== 'judge' && verb.group !== 'ask')))
  )
}

const articleLike = word.determiner | word.possessive

function isNounHere(tokens: readonly Token[], at: number, verb: CueVerb): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token?.capital && at > 0 && (before?.capital || next?.capital)) return true
  if (!before)
    return (
      verb.form === 'base' &&
      Boolean(
        next?.kind === 'word' &&
        !(
          next.bits &
          (word.determiner | word.subjectPronoun | word.preposition | word.subordinator)
        ),
      )
    )
  if (verb.form !== 'ing' && verb.form !== 'past' && isFiniteAfterNoun(next)) return true
  if (verb.form === 'past')
    return (
      Boolean(before.bits & articleLike) &&
      !(before.bits & (word.relative | word.subjectPronoun)) &&
      before.lower !== 'that' &&
      before.lower !== 'this'
    )
  if (verb.form === 'ing') return Boolean(before.bits & articleLike) && before.lower !== 'that'
  if (before.bits & articleLike && !(before.bits & word.relative)) return true
  if (before.lower === "'s" || before.lower === '’s') return true
  if (before.bits & word.preposition && before.lower !== 'to') return true
  if (
    before.bits & word.quantifier &&
    !/^(?:some|many|others|most|few|several|all)$/u.test(before.lower)
  )
    return verb.form === 'third'
  if (verb.form === 'base')
    return (
      before.lower !== 'to' &&
      before.kind === 'word' &&
      !(before.bits & (word.subjectPronoun | word.auxiliary | word.relative | word.quantifier)) &&
      !isAdverb(before) &&
      !/s$|people|who|men|women|media/u.test(before.lower)
    )
  return /(?:al|ive|ous|ary|ful|ic)$/u.test(before.lower) && !before.capital
}
