// A captured copy cut into passages that a browser can lay out one by one, and each passage into
// runs that are marked alike. The text itself is never changed: every offset stays what it was.
import type { Span } from '@claimbench/text'
import type { CopyText } from '@claimbench/text/copy'

/** A stretch of a copy that is painted as one: together they cover the text, in order. */
export interface Passage extends Span {
  /** The page that begins with it, from 1. */
  readonly opensPage?: number
}

/** Passages are not longer than this, in UTF-16 units. */
const LONGEST = 3_000

/** Cuts a copy at the ends of its pages, and between lines (or, in very long ones, words). */
export function passagesOf({ text, pages }: Pick<CopyText, 'text' | 'pages'>): readonly Passage[] {
  if (!pages) return cut(text, 0, text.length)
  return pages.flatMap(({ start }, index) => {
    const [first, ...others] = cut(text, start, pages[index + 1]?.start ?? text.length)
    return [{ ...(first ?? { start, end: start }), opensPage: index + 1 }, ...others]
  })
}

function cut(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = []
  let start = from
  while (start < to) {
    const end = to - start <= LONGEST ? to : endNear(text, start, start + LONGEST)
    spans.push({ start, end })
    start = end
  }
  return spans
}

function endNear(text: string, start: number, most: number): number {
  for (const sign of ['\n', ' ']) {
    const at = text.lastIndexOf(sign, most - 1)
    if (at > start) return at + 1
  }
  // No character is cut in two.
  const isPair = /[\ud800-\udbff]/.test(text.charAt(most - 1))
  return isPair ? most - 1 : most
}

/** The lines of a passage, each with the line break behind it. */
export function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = []
  for (let at = start; at < end;) {
    const found = text.indexOf('\n', at)
    const next = found < 0 || found >= end ? end : found + 1
    lines.push({ start: at, end: next })
    at = next
  }
  return lines
}

/** Why a stretch is marked: `current` is the place of the search that was gone to. */
export interface Mark extends Span {
  readonly kind: 'hit' | 'quote' | 'current'
}

/** A stretch that is marked in one way, or not at all. */
export interface Run extends Span {
  readonly kind?: Mark['kind']
}

/** Lays marks over a stretch: the runs cover it in order. Where marks overlap, the last one shows. */
export function runsOf({ start, end }: Span, marks: readonly Mark[]): readonly Run[] {
  const within = marks.filter(mark => mark.start < end && mark.end > start)
  if (within.length === 0) return start < end ? [{ start, end }] : []
  const cuts = within.flatMap(mark => [Math.max(mark.start, start), Math.min(mark.end, end)])
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end
    const kind = within.findLast(mark => mark.start <= from && mark.end >= to)?.kind
    return kind === undefined ? { start: from, end: to } : { start: from, end: to, kind }
  })
}

/** The number of the passage that holds a place; the last one for places behind the end. */
export function passageAt(passages: readonly Span[], place: number): number {
  let [low, high] = [0, passages.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((passages[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The words as they are shown: marks that turn the direction of writing could make them read as
 * something else, and stand there as a sign. As long as the text itself.
 */
export const shownWords = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '▯')
