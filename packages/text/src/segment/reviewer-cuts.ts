// What reviewers split and merged by hand, laid over a segmentation: it outlives every re-split.

import type { TextOffset } from '../span.ts'
import type { Sentence } from './sentence.ts'

/** A boundary that a reviewer set or removed. */
export interface ReviewerCut {
  /** Where the later sentence begins, or anywhere in the gap before it. */
  readonly at: TextOffset
  /** True for a split, false for a merge of what meets there. */
  readonly present: boolean
}

/**
 * The sentences with the reviewer's splits and merges applied, in text order. A split outside every
 * sentence, or at the edge of one, changes nothing; neither does a merge where nothing meets. A
 * merge never crosses the end of a block.
 */
export function applyCuts(
  text: string,
  sentences: readonly Sentence[],
  cuts: readonly ReviewerCut[],
): Sentence[] {
  const splits = offsetsOf(cuts, true)
  const merges = offsetsOf(cuts, false)
  const result: Sentence[] = []
  let split = 0
  let merge = 0
  for (const sentence of sentences) {
    let { start } = sentence
    const last = result.at(-1)
    while ((merges[merge] ?? Infinity) < (last?.end ?? start)) merge++
    const isMerged = last !== undefined && (merges[merge] ?? Infinity) <= start
    if (isMerged && last.reason !== 'block-end') {
      start = last.start
      result.pop()
    }
    while ((splits[split] ?? Infinity) < sentence.end) {
      const at = splits[split++] ?? start
      const end = trimEnd(text, start, at)
      const next = skipSpaces(text, at, sentence.end)
      if (end <= start || next >= sentence.end) continue
      result.push({ start, end, reason: 'reviewer-cut', confidence: 1 })
      start = next
    }
    result.push({ ...sentence, start })
  }
  return result
}

function offsetsOf(cuts: readonly ReviewerCut[], present: boolean): number[] {
  return cuts
    .filter(cut => cut.present === present)
    .map(cut => cut.at)
    .sort((a, b) => a - b)
}

function trimEnd(text: string, start: number, from: number): number {
  return from - (text.slice(start, from).length - text.slice(start, from).trimEnd().length)
}

function skipSpaces(text: string, from: number, end: number): number {
  const rest = text.slice(from, end)
  return from + rest.length - rest.trimStart().length
}
