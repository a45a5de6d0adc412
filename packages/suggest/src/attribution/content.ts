// What is handed over: the words after a cue, or those before a cue that follows them.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { Candidate } from './candidate.ts'
import { phraseAfter, type TokenRange } from './noun-phrase.ts'

/** What a candidate hands over, if it stands in this sentence. `next` is the next cue that counts. */
export function contentOf(
  tokens: readonly Token[],
  candidate: Candidate,
  next: Candidate | undefined,
): TokenRange | undefined {
  const { cue, source } = candidate
  const end = lastWord(tokens)
  if (candidate.kind === 'hearsay') return undefined
  if (candidate.contentAfter) {
    const start =
      candidate.kind === 'according' && source ? source.to : (candidate.relay?.to ?? cue.to)
    const from = skipJoin(tokens, afterHearer(tokens, candidate, start))
    return from < end ? { from, to: endBefore(tokens, from, end, next) } : undefined
  }
  const first = Math.min(cue.from, source?.from ?? cue.from)
  let to = first
  while (to > 0 && tokens[to - 1]?.kind === 'mark' && !tokens[to - 1]?.quote) to--
  if (to > 0) return { from: 0, to }
  const after = skipJoin(tokens, Math.max(cue.to, source?.to ?? 0))
  return after < end ? { from: after, to: end } : undefined
}

// "told reporters on Monday that | ...", "promised them | ...": whom and when is not what.
function afterHearer(tokens: readonly Token[], { kind, group }: Candidate, start: number): number {
  if (kind !== 'verb') return start
  for (let at = start; at < tokens.length && at < start + 12; at++) {
    const token = tokens[at]
    if (!token || token.quote || /^[;:.—]$/u.test(token.text)) break
    if (token.lower === 'that' && at > start && !((tokens[at - 1]?.bits ?? 0) & word.preposition))
      return at + 1
    if (at > start && token.bits & word.auxiliary) break
  }
  if (group !== 'tell') return start
  const hearer = phraseAfter(tokens, start)
  const direct = tokens[start]
  if (direct && direct.bits & word.objectPronoun) return start + 1
  return hearer && hearer.to - start <= 4 && !direct?.quote ? hearer.to : start
}

function skipJoin(tokens: readonly Token[], start: number): number {
  let from = start
  while (
    from < tokens.length &&
    (tokens[from]?.lower === 'that' || (tokens[from]?.kind === 'mark' && !tokens[from]?.quote))
  )
    from++
  return from
}

// "..., and the mayor said" begins another attribution: the first one's content ends before it.
function endBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
  next: Candidate | undefined,
): number {
  if (!next) return end
  const start = Math.min(next.cue.from, next.source?.from ?? next.cue.from)
  const joint = tokens[start - 1]
  if (start <= from || !joint) return end
  if (joint.text === ';' || joint.text === ',') return start - 1
  return joint.bits & word.coordinator || joint.lower === 'while' || joint.lower === 'as'
    ? tokens[start - 2]?.text === ','
      ? start - 2
      : start - 1
    : end
}

function lastWord(tokens: readonly Token[]): number {
  let end = tokens.length
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && !tokens[end - 1]?.quote) end--
  return end
}

/** The second half of a quotation that its source interrupts: “I left,” she said, “| at dawn.” */
export function contentAfterInterruption(
  tokens: readonly Token[],
  candidate: Candidate,
  content: TokenRange | undefined,
): TokenRange | undefined {
  const from = Math.max(candidate.cue.to, candidate.source?.to ?? 0)
  if (!content || content.from >= from || tokens[content.to - 1]?.quote !== 'closes')
    return undefined
  const open = tokens.findIndex((token, at) => at >= from && token.quote === 'opens')
  if (open < 0 || open > from + 6) return undefined
  const close = tokens.findIndex((token, at) => at > open && token.quote === 'closes')
  return { from: open, to: close < 0 ? lastWord(tokens) : close + 1 }
}

const fewest = 4

/**
 * Quotations that no cue of this sentence introduces: one that was open before it, one that stays open
 * after it, or one that fills it. Words quoted inside a sentence of the writer's own are not meant.
 */
export function looseQuotations(tokens: readonly Token[], quotedBefore: boolean): TokenRange[] {
  const ranges: TokenRange[] = []
  let from = quotedBefore ? 0 : -1
  const end = lastWord(tokens)
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token?.quote === 'opens') from = at
    const closes = token?.quote === 'closes'
    if (from < 0 || (!closes && at < tokens.length)) continue
    const to = closes ? at + 1 : end
    const reachesOut = (from === 0 && quotedBefore) || !closes
    if ((reachesOut || (from === 0 && to >= end)) && to - from >= fewest) ranges.push({ from, to })
    from = -1
  }
  return ranges
}
