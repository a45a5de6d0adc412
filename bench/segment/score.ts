// How well sentences were found. Blind to white space: a boundary is the number of visible
// characters before it. Boundaries at line breaks are given away by the layout and count apart.
import type { Span } from '@claimbench/text'
import type { GoldDocument } from './documents.ts'

/** What was right and wrong in one set of documents. */
export interface Tally {
  documents: number
  /** Documents with every boundary right. */
  right: number
  /** Boundaries found, found in error and missed. */
  found: number
  wrong: number
  missed: number
  /** The same inside paragraphs; missed only where a terminator stands before the boundary. */
  foundInside: number
  wrongInside: number
  missedAfterStop: number
}

export const emptyTally = (): Tally => ({
  documents: 0,
  right: 0,
  found: 0,
  wrong: 0,
  missed: 0,
  foundInside: 0,
  wrongInside: 0,
  missedAfterStop: 0,
})

/** The sum of several tallies. */
export function pooled(tallies: readonly Tally[]): Tally {
  const sum = emptyTally()
  for (const tally of tallies) {
    sum.documents += tally.documents
    sum.right += tally.right
    sum.found += tally.found
    sum.wrong += tally.wrong
    sum.missed += tally.missed
    sum.foundInside += tally.foundInside
    sum.wrongInside += tally.wrongInside
    sum.missedAfterStop += tally.missedAfterStop
  }
  return sum
}

const STOP = /[.!?…。．！？｡।॥؟۔։።၊፧]['"”’»›)\]}」』）】*_~\d[†‡¹²³⁰-⁹]*$/u
const LINE_BREAK = /[\n\r\u2028\u2029]/

/** Adds to `tally` how `found` compares with what is known of `document`. */
export function addTo(tally: Tally, document: GoldDocument, found: readonly Span[]): void {
  const { text, answers } = document
  const visible = visibleBefore(text)
  tally.documents++
  const cuts = cutsOf(found, visible)
  if (document.kind === 'case') {
    const isRight = answers.some(answer => isSame(cutsOf(answer, visible), cuts))
    if (isRight) tally.right++
    return
  }
  const known = answers[0] ?? []
  const last = known.at(-1)
  const mistakes = tally.wrong + tally.missed
  const gold = new Map<number, boolean>()
  for (const [index, sentence] of known.slice(0, -1).entries()) {
    const gap = text.slice(sentence.end, known[index + 1]?.start)
    gold.set(visible[sentence.end] ?? 0, !LINE_BREAK.test(gap))
  }
  const end = visible[last?.end ?? 0] ?? 0
  const begin = visible[known[0]?.start ?? 0] ?? 0
  const hits = new Set<number>()
  for (const sentence of found) {
    const cut = visible[sentence.end] ?? 0
    const isEmpty = cut === (visible[sentence.start] ?? 0)
    if (isEmpty || cut <= begin || cut >= end) continue
    const isInside = gold.get(cut)
    if (isInside !== undefined) hits.add(cut)
    else {
      tally.wrong++
      if (!LINE_BREAK.test(gapAfter(text, sentence.end))) tally.wrongInside++
    }
  }
  for (const sentence of known.slice(0, -1)) {
    const cut = visible[sentence.end] ?? 0
    const isInside = gold.get(cut) ?? false
    const isAfterStop = STOP.test(
      text.slice(Math.max(sentence.start, sentence.end - 12), sentence.end),
    )
    if (hits.has(cut)) {
      tally.found++
      if (isInside && isAfterStop) tally.foundInside++
    } else {
      tally.missed++
      if (isInside && isAfterStop) tally.missedAfterStop++
    }
  }
  if (tally.wrong + tally.missed === mistakes) tally.right++
}

/** The harmonic mean of precision and recall over all boundaries, in percent. */
export const overall = (tally: Tally) => f1(tally.found, tally.wrong, tally.missed)

/** The same for boundaries inside paragraphs that a terminator announces. */
export const inside = (tally: Tally) =>
  f1(tally.foundInside, tally.wrongInside, tally.missedAfterStop)

function f1(found: number, wrong: number, missed: number): number {
  return (200 * found) / (2 * found + wrong + missed || 1)
}

function visibleBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    counts[at + 1] = (counts[at] ?? 0) + (/[\s\u200b]/.test(text[at] ?? '') ? 0 : 1)
  }
  return counts
}

/** The places where sentences begin and end; sentences of nothing visible left out. */
function cutsOf(spans: readonly Span[], visible: Uint32Array): number[] {
  const cuts = spans
    .map(({ start, end }) => [visible[start] ?? 0, visible[end] ?? 0] as const)
    .filter(([start, end]) => end > start)
  return cuts.flat()
}

const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, index) => value === b[index])

function gapAfter(text: string, end: number): string {
  return /^\s*/.exec(text.slice(end, end + 200))?.[0] ?? ''
}
