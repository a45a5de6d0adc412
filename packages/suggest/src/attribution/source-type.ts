// Says of a source whether it is named, unnamed or vague, and if vague, of which kind.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { SourceType, VagueKind } from '../suggestion.ts'
import type { TokenRange } from './noun-phrase.ts'
import { bodyNouns, peopleNouns, personNouns, vagueKindOf } from './source-words.ts'

export interface TypedSource {
  readonly sourceType: SourceType
  readonly vagueKind?: VagueKind
}

const vague = (vagueKind: VagueKind): TypedSource => ({ sourceType: 'vague', vagueKind })
const named: TypedSource = { sourceType: 'named' }
const unnamed: TypedSource = { sourceType: 'unnamed' }

const phraseEnds = new Set(
  'of in at for from with by within behind on to who which that inside between near including such about familiar close whose where as'.split(
    ' ',
  ),
)
const openSets = new Set(
  'some several various many most few numerous countless certain multiple other others dozens hundreds thousands recent all more'.split(
    ' ',
  ),
)
const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/u
// Adjectives made from the name of a place, faith or party name no source: "a Turkish diplomat".
const adjectival =
  /(?:an|ese|ish|ic|ist|ite|crat|ch|eek|iss|ian|eli|raqi|stani|ani|utch|elsh|sh)s?$/u
const groupNames = new Set(
  'democrats republicans conservatives liberals europeans americans christians muslims jews catholics protestants evangelicals tories greens socialists'.split(
    ' ',
  ),
)

/** Types the source that stands at `range`. */
export function typeOfSource(tokens: readonly Token[], range: TokenRange): TypedSource {
  const first = tokens[range.from]
  if (!first) return unnamed
  const headEnd = endOfHead(tokens, range)
  const head = headOf(tokens, range.from, headEnd)
  if (head === undefined) return unnamed
  if (range.to - range.from === 1 && first.bits & (word.subjectPronoun | word.objectPronoun))
    return typeOfPronoun(first)
  if (hasProperAside(tokens, headEnd, range.to)) return named

  const token = tokens[head]
  if (!token) return unnamed
  const noun = token.lower
  if (token.capital && isName(tokens, head, range)) return named
  const kind = vagueKindOf(noun)
  const definite = isDefinite(first) || isPossessed(tokens, range.from, head)
  if (counted.test(first.lower) && kind && noun !== 'percent') return unnamed
  if (openSets.has(first.lower)) return vague(kind ?? 'people')
  if (noun === 'sources' || noun === 'source')
    return noun === 'source' ? unnamed : vague('officials')
  if (kind && isPlural(noun)) {
    if (definite && kind !== 'media')
      return hasName(tokens, range.from, head) && bodyNouns.has(noun) ? named : unnamed
    if (definite && hasName(tokens, range.from, head)) return named
    return vague(kind)
  }
  if (peopleNouns.has(noun)) return vague('people')
  if (personNouns.has(noun)) return unnamed
  if (hasName(tokens, range.from, range.to))
    return bodyNouns.has(noun) || !isPlural(noun) ? named : unnamed
  if (isPlural(noun) && !definite) return vague('people')
  return unnamed
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
  if (vagueKindOf(token.lower) && isPlural(token.lower)) return 'group'
  return bodyNouns.has(token.lower) ? 'body' : 'thing'
}

function typeOfPronoun(token: Token): TypedSource {
  if (/^(?:they|them|you|it)$/u.test(token.lower)) return unnamed
  if (/^(?:everybody|everyone|someone|somebody|nobody|who)$/u.test(token.lower))
    return vague('people')
  return named
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

// A capital at the start of the sentence says nothing; a known common noun there is no name.
function isName(tokens: readonly Token[], head: number, range: TokenRange): boolean {
  const token = tokens[head]
  if (!token) return false
  if (groupNames.has(token.lower)) return false
  const opens = head === 0 || (head === range.from && tokens[head - 1]?.quote === 'opens')
  if (
    opens &&
    (vagueKindOf(token.lower) ||
      personNouns.has(token.lower) ||
      bodyNouns.has(token.lower) ||
      token.bits & (word.quantifier | word.determiner))
  )
    return false
  if (head === range.from && /(?:ans|ese|ians)$/u.test(token.lower)) return false
  return true
}

function hasName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token?.capital || token.bits & (word.determiner | word.quantifier | word.time)) continue
    if (
      at === 0 &&
      (token.bits || vagueKindOf(token.lower) || /(?:ing|ed)$/u.test(token.lower) || at + 1 === to)
    )
      continue
    if (adjectival.test(token.lower) && !tokens[at + 1]?.capital) continue
    return true
  }
  return false
}

// "the chairman, Per Holm," carries a name in its aside.
function hasProperAside(tokens: readonly Token[], headEnd: number, to: number): boolean {
  const comma = tokens[headEnd]
  if (comma?.text !== ',') return false
  let capitals = 0
  for (let at = headEnd + 1; at < to; at++) {
    const token = tokens[at]
    if (!token || token.text === ',' || token.bits & (word.preposition | word.relative)) break
    if (token.bits & word.determiner) return false
    if (token.capital) capitals++
  }
  return capitals >= 2 || (capitals === 1 && headEnd + 2 >= to - 1)
}

const isDefinite = (token: Token): boolean =>
  /^(?:the|this|that|these|those|both)$/u.test(token.lower) || Boolean(token.bits & word.possessive)
const isPossessed = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens.slice(from, head).some(token => token.lower === "'s")
const isPlural = (noun: string): boolean =>
  (noun.endsWith('s') && !/(?:ss|us|is)$/u.test(noun)) ||
  /^(?:media|press|people|police|men|women|children|data|evidence|research|science|polling|coverage|staff|majority|public|percent|news|folks)$/u.test(
    noun,
  )
