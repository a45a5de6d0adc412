// Cuts a stretch of a sentence into clauses: what stands between joints and has a verb of its own.

import type { TokenRange } from '../attribution/noun-phrase.ts'
import { cueVerb } from '../attribution/cue-lexicon.ts'
import { looksPast } from '../language/shapes.ts'
import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'

const joints = new Set(
  'and but yet so while whereas although though because since after when as or if unless'.split(
    ' ',
  ),
)

/** The clauses of `range` in order, without the joints and marks between them. None without a verb. */
export function clausesIn(tokens: readonly Token[], range: TokenRange): TokenRange[] {
  const clauses: TokenRange[] = []
  let from = range.from
  for (let at = range.from; at <= range.to; at++) {
    if (at < range.to && !isCut(tokens, at, range.to)) continue
    const clause = trimmed(tokens, { from, to: at })
    if (clause) clauses.push(clause)
    from = at + 1
  }
  return joinedToNeighbours(tokens, clauses)
}

// "; ", " — " and ": " cut; a comma cuts before a joint that opens a clause with a verb.
function isCut(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  if (!token || token.quoted || token.quote) return false
  if (token.text === ';' || token.text === '—' || token.text === '–' || token.text === ':')
    return true
  if (token.text !== ',') return false
  const next = tokens[at + 1]
  if (!next) return false
  return joints.has(next.lower) && hasSubjectAndVerb(tokens, at + 2, end)
}

function hasSubjectAndVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 14; at++) {
    const token = tokens[at]
    if (!token || token.text === ',' || token.text === ';') return false
    if (at > from && isFinite(token)) return true
  }
  return false
}

function isFinite(token: Token): boolean {
  if (token.bits & word.auxiliary)
    return token.lower !== 'be' && token.lower !== 'being' && token.lower !== 'been'
  if (token.capital) return false
  return looksPast(token.lower) || cueVerb(token.lower)?.form === 'third'
}

/** Whether a finite verb stands in the range, as far as its form tells. */
export function hasVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (
      token &&
      (isFinite(token) ||
        (!token.bits && !token.capital && at > from && /[^su]s$/u.test(token.lower)))
    )
      return true
  }
  return false
}

function trimmed(tokens: readonly Token[], range: TokenRange): TokenRange | undefined {
  let { from, to } = range
  while (
    from < to &&
    (isMark(tokens[from]) ||
      (from > 0 && joints.has(tokens[from]?.lower ?? '') && !opensOwn(tokens[from])))
  )
    from++
  while (to > from && isMark(tokens[to - 1])) to--
  return from < to ? { from, to } : undefined
}

// "after", "because", "since", "when" and "as" lead a clause that means little without them.
const opensOwn = (token: Token | undefined): boolean =>
  /^(?:after|because|since|when|as|if|unless)$/u.test(token?.lower ?? '')
const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !token.quote && !/^[$£€%)]$/u.test(token.text)

// A piece without a verb belongs to the clause before it.
function joinedToNeighbours(
  tokens: readonly Token[],
  clauses: readonly TokenRange[],
): TokenRange[] {
  const joined: TokenRange[] = []
  for (const clause of clauses) {
    const last = joined.at(-1)
    if (last && (!hasVerb(tokens, clause) || opensOwn(tokens[clause.from])))
      joined[joined.length - 1] = { from: last.from, to: clause.to }
    else joined.push(clause)
  }
  return joined
}
