// Finds the noun phrase that can be a source beside a cue. No part of speech is known beyond the
// closed classes, so a phrase is what lies between the words that cannot belong to one.

import { word } from '../language/words.ts'
import type { Token } from '../language/tokens.ts'
import { looksPast } from '../language/shapes.ts'
import { cueVerb } from './cue-lexicon.ts'
import { paperNouns, personNouns, vagueKindOf } from './source-words.ts'

/** Tokens `from` up to, not including, `to`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

const clauseMarks = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '--',
  '-',
  '(',
  ')',
  '[',
  ']',
  '…',
  '.',
  '!',
  '?',
  '|',
  '*',
  '•',
])
const inside = new Set(
  'of in at for from with by within behind on to inside outside along between near across around against like'.split(
    ' ',
  ),
)
const relatives = new Set(['who', 'which', 'that'])
const subjects = new Set('i we he she they it you who'.split(' '))

/** The phrase that ends right before token `end`: the subject of a verb that stands there. */
export function phraseBefore(tokens: readonly Token[], end: number): TokenRange | undefined {
  const last = tokens[end - 1]
  if (!last) return undefined
  if (subjects.has(last.lower) && last.lower !== 'who') return { from: end - 1, to: end }
  if (relatives.has(last.lower)) return antecedent(tokens, end - 1)
  if (last.text === ',' || last.text === ')') return phraseBeforeAside(tokens, end - 1)
  if (last.kind === 'mark' && last.text !== '%') return undefined
  const from = leftEdge(tokens, end)
  const whole = openOfRelative(tokens, from) ?? openOfParticiple(tokens, from) ?? from
  return trimmed(tokens, { from: whole, to: end })
}

// "residents reached by telephone | disputed": where two verbs share a clause, the first is a participle.
function openOfParticiple(tokens: readonly Token[], from: number): number | undefined {
  const participle = tokens[from - 1]
  const noun = tokens[from - 2]
  if (!participle || !noun || participle.capital || !looksPast(participle.lower)) return undefined
  if (!((tokens[from]?.bits ?? 0) & word.preposition)) return undefined
  return vagueKindOf(noun.lower) || personNouns.has(noun.lower) || paperNouns.has(noun.lower)
    ? leftEdge(tokens, from - 1)
    : undefined
}

// "people who live nearby | report": a clause with *who* belongs to the phrase before it.
function openOfRelative(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from - 1; at > 0 && at > from - 7; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') return undefined
    if (token.lower !== 'who') continue
    const before = tokens[at - 1]
    return before && before.kind === 'word' && !(before.bits & (word.auxiliary | word.preposition))
      ? leftEdge(tokens, at)
      : undefined
  }
  return undefined
}

/** The phrase that begins right at token `start`: the subject of a verb turned round, or after *by*. */
export function phraseAfter(tokens: readonly Token[], start: number): TokenRange | undefined {
  const first = tokens[start]
  if (!first || (first.kind === 'mark' && first.text !== '$')) return undefined
  if (subjects.has(first.lower) && first.lower !== 'who') return { from: start, to: start + 1 }
  let to = start
  while (to < tokens.length && continuesRight(tokens, start, to)) to++
  const comma = tokens[to]
  if (comma?.text === ',' && startsAside(tokens, to + 1)) to = endOfAside(tokens, to + 1) ?? to
  return to > start ? trimmed(tokens, { from: start, to }) : undefined
}

// "Mara Lind, who runs the port, said" and "the mayor (a Liberal) said".
function phraseBeforeAside(tokens: readonly Token[], close: number): TokenRange | undefined {
  const openMark = tokens[close]?.text === ')' ? '(' : ','
  for (let at = close - 1; at > 0 && at > close - 30; at--) {
    const token = tokens[at]
    if (!token || token.quote || token.text === ';') return undefined
    if (token.text !== openMark) continue
    if (openMark === ',' && isRemark(tokens, at + 1, close)) {
      return trimmed(tokens, { from: leftEdge(tokens, at), to: at })
    }
    if (openMark === ',' && !startsAside(tokens, at + 1) && !isCapitalised(tokens, at + 1, close))
      return undefined
    const before = tokens[at - 1]
    if (!before || before.kind === 'mark') return undefined
    const head = trimmed(tokens, { from: leftEdge(tokens, at), to: at })
    return head && { from: head.from, to: close }
  }
  return undefined
}

// "officials, for their part," and "witnesses, however," part the source from its verb.
function isRemark(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || to - from > 5 || first.capital) return false
  return (
    /^(?:however|meanwhile|though|too|instead|for|in|by|of|on)$/u.test(first.lower) &&
    !isCapitalised(tokens, from, to)
  )
}

function isCapitalised(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.capital) return true
  return false
}

// An aside after a name opens with an article, a relative, an age or a role without a verb in it.
function startsAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number') return true
  if (token.bits & word.subjectPronoun && token.lower !== 'who') return false
  if (token.bits & (word.relative | word.determiner)) return true
  return (
    !(token.bits & (word.auxiliary | word.coordinator | word.subordinator | word.preposition)) &&
    !cueVerb(token.lower)
  )
}

function endOfAside(tokens: readonly Token[], from: number): number | undefined {
  const opensRelative = Boolean((tokens[from]?.bits ?? 0) & word.relative)
  for (let at = from; at < tokens.length && at < from + 25; at++) {
    const token = tokens[at]
    if (!token || token.quote) return undefined
    if (token.bits & word.auxiliary && !opensRelative) return undefined
    if (token.text === ',' || token.text === '.' || token.text === ';') return at
    if (token.bits & word.subjectPronoun && token.lower !== 'who') return undefined
  }
  return tokens.length
}

function antecedent(tokens: readonly Token[], relative: number): TokenRange | undefined {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative
  if (end < 1 || tokens[end - 1]?.kind === 'mark') return undefined
  const range = trimmed(tokens, { from: leftEdge(tokens, end), to: end })
  return range && tokens[relative]?.lower === 'that' && range.to - range.from > 6
    ? undefined
    : range
}

function leftEdge(tokens: readonly Token[], end: number): number {
  let from = end
  while (from > 0 && continuesLeft(tokens, from - 1, end)) from--
  return from
}

function continuesLeft(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.quote || clauseMarks.has(token.text)) return false
  if (token.kind === 'mark')
    return (
      token.text === '&' ||
      token.text === '/' ||
      token.text === '$' ||
      token.text === '%' ||
      token.text === "'" ||
      token.text === '’'
    )
  if (token.lower === "'s" || token.lower === '’s')
    return Boolean(next && !(next.bits & word.determiner))
  if (token.bits & word.auxiliary) return false
  if (/^(?:every|some|any|no)(?:one|body)$/u.test(token.lower)) return true
  if (token.bits & word.subjectPronoun && token.lower !== 'it' && token.lower !== 'you')
    return false
  if (token.lower === 'per') return next?.lower === 'cent'
  if (token.lower === 'that') return at + 2 === end && Boolean(next && !next.lower.endsWith('s'))
  if (isVerbLike(tokens, at)) return false
  if (token.lower === 'and' || token.lower === 'or') return joinsNames(tokens, at, end)
  if (token.bits & word.coordinator) return false
  if (token.bits & word.relative && token.lower !== 'that') return false
  if (inside.has(token.lower)) return at > 0 && isNounish(tokens[at - 1])
  if (token.bits & (word.subordinator | word.preposition)) {
    return Boolean(
      token.bits & word.determiner &&
      next &&
      !(next.bits & word.determiner) &&
      !next.capital &&
      at + 1 < end &&
      !tokens[at - 1]?.bits,
    )
  }
  // A determiner opens a phrase; what stands before it belongs to another unless a preposition does.
  if (
    next &&
    next.bits & word.determiner &&
    at + 1 < end &&
    !(token.bits & (word.quantifier | word.preposition))
  )
    return false
  if (token.bits & word.adverb && !(token.bits & word.quantifier)) return false
  if (at + 1 < end && cueVerb(token.lower)?.form === 'past' && !token.capital) return false
  return true
}

// "I think | people", "spent | thirty years": a verb ends the phrase to its right.
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!token || token.capital || token.bits) return false
  if (
    before &&
    before.bits & (word.subjectPronoun | word.relative) &&
    before.lower !== 'it' &&
    before.lower !== 'that'
  )
    return true
  return (
    looksPast(token.lower) &&
    Boolean(
      next &&
      next.bits & (word.determiner | word.quantifier | word.preposition | word.objectPronoun),
    )
  )
}

function continuesRight(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at]
  if (!token || token.quote || clauseMarks.has(token.text)) return false
  if (token.kind === 'mark') return true
  if (token.lower === "'s" || token.lower === '’s') return true
  if (token.bits & (word.auxiliary | word.subjectPronoun | word.relative)) return false
  if (token.lower === 'and' || token.lower === 'or')
    return Boolean(tokens[at + 1]?.capital && tokens[at - 1]?.capital)
  if (token.bits & word.coordinator) return false
  if (inside.has(token.lower)) {
    const next = tokens[at + 1]
    return (
      at > start &&
      Boolean(next) &&
      !((next?.bits ?? 0) & word.time) &&
      (token.lower === 'of' ||
        token.lower === 'for' ||
        token.lower === 'at' ||
        token.lower === 'from' ||
        token.lower === 'with')
    )
  }
  if (token.bits & (word.subordinator | word.preposition) && !(token.bits & word.determiner))
    return false
  if (token.bits & word.time && at > start && token.capital === true && !tokens[at + 1]?.capital)
    return false
  if (token.bits & word.adverb && !(token.bits & word.quantifier)) return false
  return true
}

function joinsNames(tokens: readonly Token[], at: number, end: number): boolean {
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  if (
    !left ||
    !right ||
    left.kind === 'mark' ||
    right.bits & (word.subjectPronoun | word.auxiliary)
  )
    return false
  if (left.capital && right.capital) return true
  return (
    at + 1 < end &&
    !left.capital &&
    !right.capital &&
    !(left.bits & word.adverb) &&
    !/(?:ed|ing)$/u.test(left.lower)
  )
}

function isNounish(token: Token | undefined): boolean {
  if (!token) return false
  if (token.kind === 'number') return true
  return (
    token.kind === 'word' &&
    !(
      token.bits &
      (word.auxiliary | word.coordinator | word.preposition | word.adverb | word.subordinator)
    )
  )
}

// Drops what cannot begin or end a phrase: "On Tuesday the mayor" -> "the mayor".
function trimmed(tokens: readonly Token[], range: TokenRange): TokenRange | undefined {
  let { from, to } = range
  while (from < to && isLeadIn(tokens[from])) from++
  while (to > from && isTail(tokens[to - 1])) to--
  return from < to ? { from, to } : undefined
}

function isLeadIn(token: Token | undefined): boolean {
  if (!token) return false
  if (token.bits & word.determiner || token.bits & word.quantifier) return false
  if (token.kind === 'mark') return token.text !== '$'
  if (token.bits & word.title) return false
  return Boolean(
    token.bits &
    (word.preposition | word.coordinator | word.subordinator | word.time | word.adverb),
  )
}

function isTail(token: Token | undefined): boolean {
  if (!token) return false
  if (token.kind === 'mark') return token.text === ','
  return Boolean(token.bits & word.time) && !(token.bits & word.title)
}
