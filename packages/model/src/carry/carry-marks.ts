// Where every mark of a revision would stand in a changed text. Nothing is decided here: what is
// found is shown to a person, and `updateArticle` makes it so.
import {
  compareTexts,
  type DiffRun,
  readsTheSame,
  type Span,
  type TextComparison,
} from '@claimbench/text'
import { deskFrom } from '../desk/desk.ts'
import { type MarkKey, markKey } from '../records/mark.ts'
import { cutId, type CutRow } from '../records/cut.ts'
import type { Boundary, RevisionRow } from '../records/revision.ts'
import { type Sentence, sentencesOf } from '../selectors/sentences.ts'
import { withoutSpace } from '../selectors/without-space.ts'
import type { MarkOnWords } from './marks-of.ts'
import { goesThrough } from './goes-through.ts'
import { longestOverlap } from './longest-overlap.ts'

/** The words of a revision that is to be. */
export type RevisionText = Pick<
  RevisionRow,
  'id' | 'text' | 'blocks' | 'links' | 'boundaries' | 'segmenterVersion'
>

/** Where a mark would stand. */
export interface FoundMark {
  readonly key: MarkKey
  readonly state: 'kept' | 'changed' | 'lost'
  /** Its words in the new text; absent for what is lost. */
  readonly now?: Span
}

/** What an update would do. */
export interface CarryPlan {
  /** In the order of the marks that were asked for. */
  readonly found: readonly FoundMark[]
  /**
   * The boundaries of the new revision: those of the old one where its words stand side by side as
   * before, the splitter's where they do not, and none through a span.
   */
  readonly boundaries: readonly Boundary[]
  /** The sentences it would have, with the cuts that come along. */
  readonly sentences: readonly Sentence[]
  /** What differs, in reading order. */
  readonly diff: readonly DiffRun[]
}

export interface CarryRequest {
  readonly old: Pick<RevisionRow, 'text' | 'boundaries'>
  readonly fresh: RevisionText
  /** `marksOf` the old revision. */
  readonly marks: readonly MarkOnWords[]
}

/** Looks for every mark in the new text. Pure and total: each mark gets exactly one answer. */
export function carryMarks({ old, fresh, marks }: CarryRequest): CarryPlan {
  const comparison = compareTexts(old.text, fresh.text)
  const found = new Map<MarkKey, FoundMark>()
  const cuts = carryCuts(comparison, fresh, marks, found)
  carrySpans(comparison, fresh, marks, found)

  const held = marks.flatMap(({ mark }) => {
    const now = mark.table === 'spans' ? found.get(markKey(mark))?.now : undefined
    return now ? [now] : []
  })
  const boundaries = mergedBoundaries(comparison, old.boundaries, fresh).filter(
    ({ at }) => !held.some(span => goesThrough(fresh.text, span, at)),
  )
  const sentences = sentencesOfDraft({ ...fresh, boundaries }, cuts)
  carrySentenceMarks(comparison, { old: old.text, fresh: fresh.text }, sentences, marks, found)
  clipSpans(sentences, fresh.text, marks, found)
  return {
    found: marks.map(
      ({ mark }) => found.get(markKey(mark)) ?? { key: markKey(mark), state: 'lost' },
    ),
    boundaries,
    sentences,
    diff: comparison.diff(),
  }
}

/** The sentences a revision would have with these cuts. */
export function sentencesOfDraft(
  fresh: RevisionText,
  cuts: readonly CutRow[],
): readonly Sentence[] {
  const row: RevisionRow = { ...fresh, article: '', number: 1, madeAt: '' }
  return sentencesOf(deskFrom({ revisions: [row], cuts }), fresh.id)
}

function carryCuts(
  comparison: TextComparison,
  fresh: RevisionText,
  marks: readonly MarkOnWords[],
  found: Map<MarkKey, FoundMark>,
): readonly CutRow[] {
  const rows = new Map<string, CutRow>()
  for (const { mark } of marks) {
    if (mark.table !== 'cuts') continue
    const { row } = mark
    const key = markKey(mark)
    const place = comparison.carryPlace(row.at)
    const id = place.state === 'lost' ? '' : cutId(fresh.id, place.at)
    const isTaken = rows.has(id) && rows.get(id)?.present !== row.present
    // A join cannot reach over the end of a block; a cut there is what the block says anyway.
    const isAtEdge = place.state !== 'lost' && !isInsideBlock(fresh, place.at)
    if (place.state === 'lost' || isTaken || (isAtEdge && !row.present)) {
      found.set(key, { key, state: 'lost' })
      continue
    }
    found.set(key, { key, state: place.state, now: { start: place.at, end: place.at } })
    rows.set(id, { ...row, id, revision: fresh.id, at: place.at })
  }
  return [...rows.values()]
}

function carrySpans(
  comparison: TextComparison,
  fresh: RevisionText,
  marks: readonly MarkOnWords[],
  found: Map<MarkKey, FoundMark>,
): void {
  for (const { mark, words } of marks) {
    if (mark.table !== 'spans') continue
    const key = markKey(mark)
    const { state, start, end } = comparison.carrySpan({ id: key, ...words })
    // Marks of earlier versions may hold space at their ends, which no sentence does.
    const whole = start === undefined ? undefined : withoutSpace(fresh.text, { start, end })
    const now = whole && clip(whole, fresh.blocks, fresh.text)
    if (!whole || !now) found.set(key, { key, state: 'lost' })
    else found.set(key, { key, state: isSame(now, whole) ? state : 'changed', now })
  }
}

function carrySentenceMarks(
  comparison: TextComparison,
  texts: { readonly old: string; readonly fresh: string },
  sentences: readonly Sentence[],
  marks: readonly MarkOnWords[],
  found: Map<MarkKey, FoundMark>,
): void {
  for (const { mark, words, isStray } of marks) {
    if (mark.table !== 'tags' && mark.table !== 'notes') continue
    const key = markKey(mark)
    const { state, start, end } = comparison.carrySpan({ id: key, ...words })
    const range = start === undefined ? undefined : { start, end }
    const sentence = range && longestOverlap(sentences, range)
    if (!range || !sentence) {
      found.set(key, { key, state: 'lost' })
      continue
    }
    // What was left behind inside a sentence stays where it was left.
    if (state === 'kept' && isStray) {
      found.set(key, { key, state, now: range })
      continue
    }
    const reads = texts.fresh.slice(sentence.start, sentence.end)
    const isKept = readsTheSame(texts.old.slice(words.start, words.end), reads)
    const now = { start: sentence.start, end: sentence.end }
    found.set(key, { key, state: isKept ? 'kept' : 'changed', now })
  }
}

/** A reviewer's cut may go through edited words: the span stays on the larger side. */
function clipSpans(
  sentences: readonly Sentence[],
  text: string,
  marks: readonly MarkOnWords[],
  found: Map<MarkKey, FoundMark>,
): void {
  for (const { mark } of marks) {
    const key = markKey(mark)
    const now = mark.table === 'spans' ? found.get(key)?.now : undefined
    const inside = now && clip(now, sentences, text)
    if (!now || (inside && isSame(inside, now))) continue
    found.set(key, inside ? { key, state: 'changed', now: inside } : { key, state: 'lost' })
  }
}

function mergedBoundaries(
  comparison: TextComparison,
  old: readonly Boundary[],
  fresh: RevisionText,
): readonly Boundary[] {
  const places = new Map<number, Boundary>()
  for (const boundary of fresh.boundaries) {
    if (comparison.originOf(boundary.at) === undefined) places.set(boundary.at, boundary)
  }
  for (const boundary of old) {
    const place = comparison.carryPlace(boundary.at)
    if (place.state === 'kept' && isInsideBlock(fresh, place.at)) {
      places.set(place.at, { ...boundary, at: place.at })
    }
  }
  return [...places.values()].sort((a, b) => a.at - b.at)
}

/** The part of a span that lies in the one of `stretches` that holds most of it, without space. */
function clip(span: Span, stretches: readonly Span[], text: string): Span | undefined {
  const best = longestOverlap(stretches, span)
  if (!best) return undefined
  if (best.start <= span.start && span.end <= best.end) return span
  const [start, end] = [Math.max(span.start, best.start), Math.min(span.end, best.end)]
  const words = withoutSpace(text, { start, end })
  return words.start < words.end ? words : undefined
}

function isInsideBlock({ blocks }: RevisionText, at: number): boolean {
  return blocks.some(block => block.start < at && at < block.end)
}

const isSame = (one: Span, other: Span) => one.start === other.start && one.end === other.end
