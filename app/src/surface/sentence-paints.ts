// What each sentence shows, kept so that one change repaints one sentence. A thousand sentences that
// each listened to every change would spend more time looking than painting.
import {
  type Desk,
  ghostTagsOf,
  type RevisionId,
  type ReviewerId,
  type Sentence,
  sentenceAt,
  sentencesOf,
  spansIn,
  type SpanRow,
  type Tag,
  tagOf,
  type TagRow,
} from '@claimbench/model'
import type { Suggestion } from '@claimbench/suggest'
import { overlaps, type Span, type TextOffset } from '@claimbench/text'
import type { StoreApi } from 'zustand/vanilla'
import { type Hand, type HandStore, suggestionKey } from './hand.ts'

/** Everything about a sentence that its paint depends on, besides its words. */
export interface SentencePaint {
  readonly tag: Tag | undefined
  /** What a split or a merge left on an open sentence. */
  readonly left: readonly TagRow[]
  readonly spans: readonly SpanRow[]
  readonly suggestion: Suggestion | undefined
  readonly isCurrent: boolean
  /** The suggestion whose reasons are shown on the sentence's words. */
  readonly explained: Suggestion | undefined
  /** The part of the selection that may lie in this sentence. */
  readonly selection: Span | undefined
}

export interface SentencePaints {
  /** The paint of a sentence: the same object until something about the sentence changes. */
  readonly get: (sentence: Sentence) => SentencePaint
  /** Calls back when the paint of the sentence at `start` changes; answers with the end of it. */
  readonly subscribe: (start: TextOffset, listener: () => void) => () => void
  /** Follows the stores from now on; answers with the end of it. */
  readonly follow: () => () => void
}

interface Sources {
  readonly desk: StoreApi<{ readonly desk: Desk }>
  readonly hand: HandStore
  readonly revision: RevisionId
  readonly reviewer: ReviewerId
}

/** Paints of a revision's sentences. While they are followed, each hears of its own changes only. */
export function createSentencePaints({ desk, hand, revision, reviewer }: Sources): SentencePaints {
  const paints = new Map<string, SentencePaint>()
  const listeners = new Map<TextOffset, Set<() => void>>()

  function paintOf(sentence: Sentence): SentencePaint {
    const now = desk.getState().desk
    const held = hand.getState()
    const suggestion = held.suggestions.get(suggestionKey(sentence))
    const isCurrent = held.current === sentence.start
    return {
      tag: tagOf(now, revision, sentence, reviewer)?.tag,
      left: ghostTagsOf(now, revision, sentence, reviewer),
      spans: spansIn(now, revision, sentence),
      suggestion,
      isCurrent,
      explained: isCurrent && held.isWhyShown ? suggestion : undefined,
      selection: held.selection && overlaps(held.selection, sentence) ? held.selection : undefined,
    }
  }

  function repaint(stretches: Iterable<Span>): void {
    const sentences = sentencesOf(desk.getState().desk, revision)
    const touched = new Set<Sentence>()
    for (const { start, end } of stretches) {
      let sentence = sentenceAt(sentences, start) ?? sentences[0]
      while (sentence && sentence.start <= Math.max(start, end - 1)) {
        touched.add(sentence)
        sentence = sentences[sentence.index + 1]
      }
    }
    for (const sentence of touched) {
      paints.delete(suggestionKey(sentence))
      for (const listener of listeners.get(sentence.start) ?? []) listener()
    }
  }

  function repaintAll(): void {
    paints.clear()
    for (const ones of listeners.values()) for (const listener of ones) listener()
  }

  return {
    get(sentence) {
      const key = suggestionKey(sentence)
      const known = paints.get(key)
      if (known) return known
      const paint = paintOf(sentence)
      paints.set(key, paint)
      return paint
    },
    subscribe(start, listener) {
      const ones = listeners.get(start) ?? new Set()
      listeners.set(start, ones.add(listener))
      return () => void ones.delete(listener)
    },
    follow() {
      // Whatever changed while nobody followed is painted now.
      repaintAll()
      const ends = [
        desk.subscribe((state, before) => {
          if (state.desk.cuts !== before.desk.cuts) return repaintAll()
          repaint([
            ...changedRows(before.desk.tags, state.desk.tags).map(pointOf),
            ...changedRows(before.desk.spans, state.desk.spans),
          ])
        }),
        hand.subscribe((state, before) => {
          if (state.suggestions !== before.suggestions) return repaintAll()
          repaint([...stretchesOf(before), ...stretchesOf(state)])
        }),
      ]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}

/** The rows that are not the same object in both tables, as they were and as they are. */
function changedRows<Row>(
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): readonly Row[] {
  if (before === after) return []
  const changed: Row[] = []
  for (const [id, row] of after) {
    const old = before.get(id)
    if (old === row) continue
    changed.push(row)
    if (old !== undefined) changed.push(old)
  }
  for (const [id, row] of before) if (!after.has(id)) changed.push(row)
  return changed
}

function pointOf({ start }: TagRow): Span {
  return { start, end: start + 1 }
}

function stretchesOf({ current, selection }: Hand): readonly Span[] {
  return [{ start: current, end: current + 1 }, ...(selection ? [selection] : [])]
}
