// Proposes what could be checked as one claim: what somebody is said to say, or a clause that holds a
// number, a date, a name or a cause.

import type { Analysis } from '../analysis.ts'
import type { TokenRange } from '../attribution/noun-phrase.ts'
import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { FragmentSuggestion, Level } from '../suggestion.ts'
import type { Tag } from '../tag.ts'
import { clausesIn, hasVerb } from './clauses.ts'
import { standAloneWording } from './wording.ts'

/** What the proposal needs to know of a sentence. */
export interface FragmentQuestion {
  readonly text: string
  readonly analysis: Analysis
  readonly likeliest: Tag
  readonly level: Level
  /** Whom the pronoun at a token stands for. */
  readonly nameOf: (at: number) => string | undefined
  /** The day the article was published, as an ISO day. */
  readonly published?: string
}

/** The fragments of a sentence in text order; none where there is nothing to check. */
export function proposeFragments(question: FragmentQuestion): FragmentSuggestion[] {
  const { text, analysis, published, nameOf } = question
  const { tokens } = analysis
  return rangesOf(question).flatMap(found => {
    const range = finished(tokens, found)
    if (!range) return []
    const first = tokens[range.from]
    const last = tokens[range.to - 1]
    if (!first || !last) return []
    const wording = standAloneWording(text, tokens, range.from, range.to, nameOf, published)
    return [{ start: first.start, end: last.end, kind: kindOf(question, range), wording }]
  })
}

function rangesOf({ analysis, likeliest, level }: FragmentQuestion): TokenRange[] {
  const { tokens } = analysis
  if (level === 0 || likeliest === 'none') return []
  if (likeliest === 'attribution') {
    const contents = analysis.attributions.flatMap(({ content, isRelay }) =>
      content && !isRelay ? [content] : [],
    )
    const outermost = contents.filter((one, at) =>
      contents.every((other, index) => index === at || !holds(other, one)),
    )
    return outermost.flatMap(content => {
      const clauses = clausesIn(tokens, content).filter(clause => hasVerb(tokens, clause))
      return clauses.length > 1
        ? clauses.filter(clause => weightOf(tokens, clause) > 0)
        : clauses.length === 1 && content.to - content.from >= 4
          ? [withoutQuotes(tokens, content)]
          : []
    })
  }
  if (level < 2) return []
  const clauses = clausesIn(tokens, { from: 0, to: tokens.length }).filter(clause =>
    hasVerb(tokens, clause),
  )
  const weighty = clauses.filter(
    clause => weightOf(tokens, clause) >= (likeliest === 'opinion' ? 2 : 1),
  )
  return level === 3 || likeliest === 'opinion'
    ? weighty
    : weighty.filter(clause => weightOf(tokens, clause) >= 3)
}

// "The masts were moved, the rest is": a clause that an inserted speaker breaks off says nothing yet.
function finished(tokens: readonly Token[], range: TokenRange): TokenRange | undefined {
  const last = tokens[range.to - 1]
  if (!last || !(last.bits & word.auxiliary)) return range
  const comma = tokens.findLastIndex((token, at) => at < range.to && token.text === ',')
  const before = { from: range.from, to: comma }
  return comma > range.from && hasVerb(tokens, before) ? before : undefined
}

const holds = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to

function withoutQuotes(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const whole =
    tokens[from]?.quote === 'opens' && tokens[to - 1]?.quote === 'closes' && to - from > 2
  return whole ? { from: from + 1, to: to - 1 } : { from, to }
}

// Numbers, dates and names make a clause worth looking up.
function weightOf(tokens: readonly Token[], { from, to }: TokenRange): number {
  let weight = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    if (token.kind === 'number') weight += 2
    else if (token.capital && at > from) weight += token.bits & word.time ? 1 : 0.5
    else if (token.bits & word.quantifier && token.lower !== 'some' && token.lower !== 'all')
      weight += 0.5
  }
  return weight
}

const causes = new Set(
  'because due caused cause causes led owing thanks result triggered prompted resulted'.split(' '),
)
const positions = new Set(['think', 'ask', 'judge'])

function kindOf(
  { analysis }: FragmentQuestion,
  { from, to }: TokenRange,
): FragmentSuggestion['kind'] {
  const { tokens, attributions } = analysis
  const here = tokens.slice(from, to)
  const holder = attributions.find(
    one => one.content && one.content.from <= from && to <= one.content.to,
  )
  if (here.some(token => causes.has(token.lower))) return 'cause'
  if (here.some(token => token.kind === 'number' && !isYear(token))) return 'number'
  if (here.some(token => token.bits & word.time || isYear(token))) return 'date'
  if (holder && positions.has(holder.candidate.group ?? '')) return 'position'
  return here.length > 0 && here.every(token => token.quoted || token.kind === 'mark')
    ? 'quote'
    : 'event'
}

const isYear = (token: Token): boolean => /^(?:1[89]|20)\d\d$/u.test(token.text)
