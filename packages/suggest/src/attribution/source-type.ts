// Says of a source whether it is named, unnamed or vague, and if vague, of which kind.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { SourceType, VagueKind } from '../suggestion.ts'
import { cueVerb } from './cue-lexicon.ts'
import type { TokenRange } from './noun-phrase.ts'
import { bodyNouns, paperNouns, peopleNouns, personNouns, vagueKindOf } from './source-words.ts'

export interface TypedSource {
  readonly sourceType: SourceType
  readonly vagueKind?: VagueKind
}

const vague = (vagueKind: VagueKind): TypedSource => ({ sourceType: 'vague', vagueKind })
const named: TypedSource = { sourceType: 'named' }
const unnamed: TypedSource = { sourceType: 'unnamed' }

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const phraseEnds = wordSet(
  'of in at for from with by within behind on to who which that inside between near including such about familiar close whose where as seen obtained released posted sent written polled reached briefed representing',
)
const openSets = wordSet(
  'some several various many most few numerous countless certain multiple other others dozens hundreds thousands recent all more plenty much part number lot sections host handful majority range half couple',
)
const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/u
// Adjectives made from the name of a place, faith or party name no source: "a Turkish diplomat".
const adjectival =
  /(?:an|ese|ish|ic|ist|ite|crat|ch|eek|iss|ian|eli|raqi|stani|ani|utch|elsh|sh|ern)s?$/u
const groupNames = wordSet(
  'democrats republicans conservatives liberals europeans americans christians muslims jews catholics protestants evangelicals tories greens socialists',
)
// Plural names of trades, which no dictionary holds all of: hydrologists, shopkeepers.
const tradesOfScience = /(?:ologists|icists|nomers|ticians|icians|graphers|scientists)$/u
const trades = /(?:keepers|workers|holders|owners|goers|lovers|dwellers|makers|mongers)$/u

/**
 * Types the source that stands at `range`. `inText` says that text went before: then "the ministry" is
 * one the reader has been told of, and counts as named; on its own it is definite but has no name.
 */
export function typeOfSource(
  tokens: readonly Token[],
  range: TokenRange,
  inText = false,
): TypedSource {
  const first = tokens[range.from]
  if (!first) return unnamed
  if (range.to - range.from === 1) {
    const alone = typeOfSingle(first)
    if (alone) return alone
  }
  const headEnd = endOfHead(tokens, range)
  const at = headOf(tokens, range.from, headEnd)
  const head = at === undefined ? undefined : tokens[at]
  if (at === undefined || !head) return unnamed
  if (endsInName(tokens, range, headEnd)) return named
  if (head.capital && isName(tokens, at, range)) return named
  return typeOfCommonNoun(tokens, range, { at, end: headEnd, noun: head.lower, first }, inText)
}

interface Head {
  readonly at: number
  readonly end: number
  readonly noun: string
  readonly first: Token
}

function typeOfCommonNoun(
  tokens: readonly Token[],
  range: TokenRange,
  { at, end, noun, first }: Head,
  inText: boolean,
): TypedSource {
  const kind = kindOf(noun)
  const definite = isDefinite(first) || isPossessed(tokens, range.from, at)
  const ofWhom = tokens[end]?.lower === 'of' ? kindIn(tokens, end, range.to) : undefined
  if (
    ofWhom &&
    (openSets.has(noun) || counted.test(noun) || peopleNouns.has(noun) || /teen$|ty$/u.test(noun))
  )
    return vague(ofWhom)
  if (noun === 'percent' || noun === 'cent') return vague('people')
  if (openSets.has(first.lower) && !counted.test(tokens[range.from + 1]?.lower ?? ''))
    return vague(kind ?? 'people')
  if (counted.test(first.lower) || first.lower === 'all') return unnamed
  if (paperNouns.has(noun))
    return hasName(tokens, range.from, at) || (definite && inText) ? named : unnamed
  if (noun === 'sources')
    return definite || hasName(tokens, at + 1, range.to) ? unnamed : vague('officials')
  if (kind && isPlural(noun))
    return typeOfGroup(tokens, range, { at, end, noun, first }, kind, definite, inText)
  if (personNouns.has(noun)) return unnamed
  // "Clause 12", "Article 31" point at one place of one paper.
  if (tokens[at]?.kind === 'number' && at > range.from) return named
  if (bodyNouns.has(noun))
    return isNamedBody(tokens, range, at, definite && inText) ? named : unnamed
  if (peopleNouns.has(noun)) return vague('people')
  if (hasName(tokens, range.from, end)) return isPlural(noun) ? unnamed : named
  if (isPlural(noun)) return definite ? unnamed : vague('people')
  return definite && inText ? named : unnamed
}

function typeOfGroup(
  tokens: readonly Token[],
  range: TokenRange,
  { at, noun }: Head,
  kind: VagueKind,
  definite: boolean,
  inText: boolean,
): TypedSource {
  const isBody =
    bodyNouns.has(noun) ||
    bodyNouns.has(noun.slice(0, -1)) ||
    bodyNouns.has(noun.replace(/ies$/u, 'y'))
  if (hasName(tokens, range.from, at)) return isBody || kind === 'media' ? named : unnamed
  if (isBody && fromName(tokens, at, range.to)) return named
  if (definite) {
    if (
      /^(?:critics|experts|others|industry|sides|outlets|media|press|supporters|opponents|locals|cynics|sceptics|skeptics|detractors|friends|defenders|backers|villagers|people)$/u.test(
        noun,
      )
    )
      return vague(kind)
    return isBody && inText ? named : unnamed
  }
  return kind !== 'media' && kind !== 'people' && hasName(tokens, at + 1, range.to)
    ? unnamed
    : vague(kind)
}

function isNamedBody(
  tokens: readonly Token[],
  range: TokenRange,
  at: number,
  known: boolean,
): boolean {
  return known || hasName(tokens, range.from, at) || fromName(tokens, at, range.to)
}

// "figures from the Metals Board", "a report issued by Pelham", not "emails seen by the Examiner".
function fromName(tokens: readonly Token[], at: number, to: number): boolean {
  for (let joint = at + 1; joint < to; joint++) {
    const token = tokens[joint]
    if (!token || token.text === ',') return false
    if (!/^(?:from|by|of|for)$/u.test(token.lower)) continue
    if (joint > at + 1 && !/^(?:by|from)$/u.test(token.lower)) continue
    if (
      /^(?:obtained|seen|leaked|reviewed|used|read|shared)$/u.test(tokens[joint - 1]?.lower ?? '')
    )
      return false
    if (hasName(tokens, joint + 1, to)) return true
  }
  return false
}

const kindOf = (noun: string): VagueKind | undefined =>
  vagueKindOf(noun) ??
  (tradesOfScience.test(noun) ? 'experts' : trades.test(noun) ? 'people' : undefined)

function kindIn(tokens: readonly Token[], from: number, to: number): VagueKind | undefined {
  for (let at = from; at < to; at++) {
    const kind = kindOf(tokens[at]?.lower ?? '')
    if (kind) return kind
  }
  return undefined
}

/** What kind of thing a source is, as far as its head word tells. */
export function kindOfSource(
  tokens: readonly Token[],
  range: TokenRange,
): 'name' | 'person' | 'group' | 'body' | 'quantity' | 'thing' {
  const at = headOf(tokens, range.from, endOfHead(tokens, range))
  const token = at === undefined ? undefined : tokens[at]
  if (at === undefined || !token) return 'thing'
  if (token.capital && isName(tokens, at, range)) return 'name'
  if (personNouns.has(token.lower)) return 'person'
  if (token.bits & word.quantifier) return 'quantity'
  if (kindOf(token.lower) && isPlural(token.lower)) return 'group'
  return bodyNouns.has(token.lower) ? 'body' : 'thing'
}

// Pronouns, and words that are a source by themselves.
function typeOfSingle(token: Token): TypedSource | undefined {
  if (/^(?:they|them|you|it|its|their|your|q)$/u.test(token.lower)) return unnamed
  if (/^(?:everybody|everyone|someone|somebody|nobody|who|another)$/u.test(token.lower))
    return vague('people')
  if (token.lower === 'police') return named
  if (token.bits & (word.subjectPronoun | word.objectPronoun | word.possessive)) return named
  return undefined
}

function endOfHead(tokens: readonly Token[], range: TokenRange): number {
  for (let at = range.from + 1; at < range.to; at++) {
    const token = tokens[at]
    if (token && (token.text === ',' || token.text === '(' || phraseEnds.has(token.lower)))
      return at
  }
  return range.to
}

function headOf(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = end - 1; at >= from; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || token.lower === "'s" || token.lower === '’s') continue
    if (token.bits & word.adverb && at > from) continue
    return at
  }
  return undefined
}

// A capital at the start of a sentence says nothing; a known common noun there is no name.
function isName(tokens: readonly Token[], head: number, range: TokenRange): boolean {
  const token = tokens[head]
  if (!token || groupNames.has(token.lower)) return false
  if (head !== range.from) return true
  if (token.bits & (word.quantifier | word.determiner)) return false
  // "Cops reckon": a verb in the plural has no name before it.
  if (
    range.to - range.from === 1 &&
    token.lower.endsWith('s') &&
    cueVerb(tokens[range.to]?.lower ?? '')?.form === 'base'
  )
    return false
  if (kindOf(token.lower) || personNouns.has(token.lower) || paperNouns.has(token.lower))
    return false
  if (bodyNouns.has(token.lower)) return head > 0 && tokens[head - 1]?.kind === 'word'
  if (/(?:ans|ese|ians)$/u.test(token.lower)) return false
  // A plural that does something may be a trade or a surname: "Objectors", "Sanders".
  return !/(?:ists|asts|[eo]rs)$/u.test(token.lower) || surnames.has(token.lower)
}

const surnames = wordSet(
  'sanders saunders rogers peters myers meyers winters waters summers ayers powers sellers walters masters chambers anders travers rivers flowers bowers byers connors nadlers vickers withers akers jaspers evers sayers weathers childers carruthers rodgers',
)

function hasName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token?.capital || token.bits & (word.determiner | word.quantifier | word.time)) continue
    const opens = at === 0 || tokens[at - 1]?.kind === 'mark'
    if (
      opens &&
      (token.bits ||
        kindOf(token.lower) ||
        personNouns.has(token.lower) ||
        bodyNouns.has(token.lower))
    )
      continue
    if (
      opens &&
      (at + 1 === to || !tokens[at + 1]?.capital) &&
      !/[a-z]'s?$/u.test(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 1]?.lower !== "'s"
    )
      continue
    if (adjectival.test(token.lower) && !tokens[at + 1]?.capital && tokens[at + 1]?.lower !== "'s")
      continue
    return true
  }
  return false
}

// "the chairman, the veteran Per Holm," and "Minister of Justice Hedda Brun" carry a name at the end.
function endsInName(tokens: readonly Token[], range: TokenRange, headEnd: number): boolean {
  const first = tokens[range.from]
  if (first?.capital && first.bits & word.title && tokens[range.to - 1]?.capital) return true
  if (first?.capital && tokens[range.from + 1]?.capital && tokens[range.from + 2]?.lower === 'and')
    return true
  const comma = tokens.findIndex(
    (token, at) => at >= headEnd && at < range.to && token.text === ',',
  )
  if (comma < 0) return false
  let run = 0
  for (let at = comma + 1; at < range.to; at++) {
    const token = tokens[at]
    if (!token || token.text === ',' || token.bits & word.relative) break
    if (token.bits & word.preposition && !token.capital) return false
    run = token.capital ? run + 1 : 0
    if (run >= 2) return true
  }
  return run === 1 && tokens[comma + 1]?.capital === true
}

const isDefinite = (token: Token): boolean =>
  /^(?:the|this|that|these|those|both|whose)$/u.test(token.lower) ||
  Boolean(token.bits & word.possessive)

const isPossessed = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens.slice(from, head).some(token => token.lower === "'s")

const isPlural = (noun: string): boolean =>
  (noun.endsWith('s') && !/(?:ss|us|is)$/u.test(noun)) ||
  /^(?:media|press|people|men|women|children|data|evidence|research|science|polling|coverage|staff|majority|public|news|folks|folk)$/u.test(
    noun,
  )
