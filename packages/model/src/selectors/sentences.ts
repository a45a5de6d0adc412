// Sentences are derived: what lies between two boundaries of a block, once the reviewers' cuts have
// overruled the splitter. So splits and merges made apart always join to sentences that are
// disjoint and cover the text.
import type { Span, TextOffset } from '@claimbench/text'
import type { Desk, RowsById } from '../desk/desk.ts'
import type { RevisionId } from '../ids.ts'
import type { RevisionRow } from '../records/revision.ts'
import { withoutSpace } from './without-space.ts'

/** A sentence of a revision. It is named by its start; its number is its place in reading order. */
export interface Sentence extends Span {
  /** From 0, over all sentences of the revision. */
  readonly index: number
  /** From 1, over the article's own sentences: what people are shown. Furniture has none. */
  readonly number: number | undefined
  /** The place of its block in the revision's blocks. */
  readonly block: number
  /** Whether it belongs to the site around the article: outside progress, coverage, agreement. */
  readonly isFurniture: boolean
}

const remembered = new WeakMap<
  RevisionRow,
  { readonly cuts: RowsById<'cuts'>; readonly sentences: readonly Sentence[] }
>()

/**
 * The sentences of a revision in reading order; empty when it is not on the desk. The same array
 * comes back until the revision's cuts change.
 */
export function sentencesOf(desk: Desk, id: RevisionId): readonly Sentence[] {
  const revision = desk.revisions.get(id)
  if (!revision) return []
  const known = remembered.get(revision)
  if (known?.cuts === desk.cuts) return known.sentences

  const sentences = deriveSentences(revision, desk.cuts)
  remembered.set(revision, { cuts: desk.cuts, sentences })
  return sentences
}

/** The sentence that holds an offset, or whose trailing space does; undefined before the first. */
export function sentenceAt(sentences: readonly Sentence[], at: TextOffset): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return undefined
    if (sentence.start > at) high = middle - 1
    else low = middle + 1
  }
  return sentences[high]
}

/** The sentence that begins exactly at `start`. */
export function sentenceFrom(
  sentences: readonly Sentence[],
  start: TextOffset,
): Sentence | undefined {
  const sentence = sentenceAt(sentences, start)
  return sentence?.start === start ? sentence : undefined
}

/** The words of a stretch of a revision. */
export function quoteOf(revision: RevisionRow, { start, end }: Span): string {
  return revision.text.slice(start, end)
}

function deriveSentences(revision: RevisionRow, cuts: RowsById<'cuts'>): readonly Sentence[] {
  const places = boundaryPlaces(revision, cuts)
  const sentences: Sentence[] = []
  let next = 0
  let own = 0
  revision.blocks.forEach((block, index) => {
    const isFurniture = block.boilerplate !== undefined
    const add = (from: TextOffset, to: TextOffset) => {
      const span = withoutSpace(revision.text, { start: from, end: to })
      if (span.start >= span.end || block.kind === 'separator') return
      const number = isFurniture ? undefined : ++own
      sentences.push({ ...span, index: sentences.length, number, block: index, isFurniture })
    }
    let start = block.start
    while (next < places.length && (places[next] ?? 0) <= block.start) next++
    for (; next < places.length && (places[next] ?? 0) < block.end; next++) {
      const place = places[next] ?? block.end
      add(start, place)
      start = place
    }
    add(start, block.end)
  })
  return sentences
}

function boundaryPlaces(revision: RevisionRow, cuts: RowsById<'cuts'>): readonly TextOffset[] {
  const places = new Set<TextOffset>(revision.boundaries.map(boundary => boundary.at))
  for (const cut of cuts.values()) {
    if (cut.revision !== revision.id) continue
    if (cut.present) places.add(cut.at)
    else places.delete(cut.at)
  }
  return [...places].sort((a, b) => a - b)
}
