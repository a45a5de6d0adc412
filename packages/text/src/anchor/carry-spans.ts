// Keeps spans on their words when an article changes. A span goes where its own words went; it never
// settles on other words that happen to look alike.
import type { Span } from '../span.ts'
import { isTypo } from './is-typo.ts'
import { marksBefore, marksBehind } from './marks-around.ts'
import {
  compareWords,
  firstEndingAfter,
  firstStartingFrom,
  type WordComparison,
} from './word-comparison.ts'
import { asRead } from './words.ts'

/** A span of the old text that shall be found again. */
export interface CarriedSpan extends Span {
  readonly id: string
}

/**
 * What became of a span. `kept`: the same words in a row, wherever they stand now (quotation marks,
 * dashes and white space may differ). `changed`: some words were edited; the span holds what is left
 * of them and what came between. `lost`: fewer than a quarter of the words are left in one place.
 */
export type CarriedResult =
  | ({ readonly id: string; readonly state: 'kept' | 'changed' } & Span)
  | { readonly id: string; readonly state: 'lost'; readonly start?: never; readonly end?: never }

const SURVIVES = 0.25
// Words of a span count as one place while at most this many foreign words stand between them.
const NEAR = 10

/**
 * Finds every span of `oldText` again in `newText`; one result per span, in the same order. Spans are in
 * UTF-16 offsets, may overlap, and must lie inside `oldText`. Time grows with the length of what changed,
 * not with the number of spans.
 */
export function carrySpans(
  oldText: string,
  newText: string,
  spans: readonly CarriedSpan[],
): CarriedResult[] {
  const comparison = compareWords(oldText, newText)
  return spans.map(span => carrySpan(comparison, span))
}

/** Where one span went, by a comparison that is there already. */
export function carrySpan(comparison: WordComparison, span: CarriedSpan): CarriedResult {
  const { oldText, newText, oldWords, newWords, pairing } = comparison
  const lost = { id: span.id, state: 'lost' } as const
  const first = firstEndingAfter(oldWords, span.start)
  const last = firstStartingFrom(oldWords, span.end) - 1
  if (last < first) return carryMarks(comparison, span)

  const place = bestPlace(comparison, first, last)
  if (place === undefined || place.survivors < SURVIVES * (last - first + 1)) return lost
  const oldFirst = oldWords[first]
  const oldLast = oldWords[last]
  const newFirst = newWords[place.first]
  const newLast = newWords[place.last]
  if (!oldFirst || !oldLast || !newFirst || !newLast) return lost

  // A span that cuts a word in two keeps the cut where the word is the same.
  const isWhole = pairing[first] === place.first && pairing[last] === place.last
  const lead = oldText.slice(span.start, oldFirst.start)
  const trail = oldText.slice(oldLast.end, span.end)
  const start = newFirst.start - marksBefore(newText, newFirst.start, lead)
  const end = newLast.end + marksBehind(newText, newLast.end, trail)
  const cutStart =
    isWhole && span.start > oldFirst.start ? newFirst.start + span.start - oldFirst.start : start
  const cutEnd = isWhole && span.end < oldLast.end ? newLast.end - (oldLast.end - span.end) : end
  if (cutStart >= cutEnd) return lost
  const isSame =
    asRead(oldText.slice(span.start, span.end)) === asRead(newText.slice(cutStart, cutEnd))
  return { id: span.id, state: isSame ? 'kept' : 'changed', start: cutStart, end: cutEnd }
}

interface Place {
  readonly first: number
  readonly last: number
  readonly survivors: number
}

/** The stretch of new words that holds most of the span's words. */
function bestPlace(
  { oldWords, newWords, pairing }: WordComparison,
  first: number,
  last: number,
): Place | undefined {
  const pieces: { at: number; survives: boolean }[] = []
  for (let i = first; i <= last; i++) {
    const at = pairing[i] ?? -1
    if (at < 0) continue
    const [oldForm, newForm] = [oldWords[i]?.form ?? '', newWords[at]?.form ?? '']
    pieces.push({ at, survives: oldForm === newForm || isTypo(oldForm, newForm) })
  }
  pieces.sort((a, b) => a.at - b.at)

  let best: Place | undefined
  let run: typeof pieces = []
  const close = () => {
    const survivors = run.filter(piece => piece.survives).length
    const [from, to] = [run[0], run.at(-1)]
    if (from && to && survivors > (best?.survivors ?? 0))
      best = { first: from.at, last: to.at, survivors }
  }
  for (const piece of pieces) {
    if (run.length > 0 && piece.at - (run.at(-1)?.at ?? 0) - 1 > NEAR) {
      close()
      run = []
    }
    run.push(piece)
  }
  close()
  return best
}

/** A span without a word in it, such as a lone dash, stays between the words around it. */
function carryMarks(comparison: WordComparison, span: CarriedSpan): CarriedResult {
  const { oldText, newText, oldWords, newWords, pairing } = comparison
  const behind = firstStartingFrom(oldWords, span.end)
  const [before, after] = [newWords[pairing[behind - 1] ?? -1], newWords[pairing[behind] ?? -1]]
  const marks = asRead(oldText.slice(span.start, span.end))
  const from = before?.end ?? (after ? 0 : undefined)
  const to = after?.start ?? (before ? newText.length : undefined)
  if (marks !== '' && from !== undefined && to !== undefined && from <= to) {
    const start = newText.slice(from, to).indexOf(oldText.slice(span.start, span.end))
    if (start >= 0)
      return {
        id: span.id,
        state: 'kept',
        start: from + start,
        end: from + start + span.end - span.start,
      }
  }
  return { id: span.id, state: 'lost' }
}
