// What a new segmentation of the same text would change, so that it can be offered and not imposed.

import type { Sentence } from './sentence.ts'

/**
 * A stretch of text that two segmentations cut differently: one sentence into several, several into
 * one, or several into several others.
 */
export interface SegmentationChange {
  readonly kind: 'split' | 'merged' | 'recut'
  readonly before: readonly Sentence[]
  readonly after: readonly Sentence[]
}

/** The differences between two segmentations of one text. */
export interface SegmentationComparison {
  /** How many sentences are the same in both. */
  readonly unchanged: number
  /** What differs, in text order. */
  readonly changes: readonly SegmentationChange[]
}

/** Compares two segmentations of the same text; both cover all of it, in order. */
export function compareSegmentations(
  before: readonly Sentence[],
  after: readonly Sentence[],
): SegmentationComparison {
  const changes: SegmentationChange[] = []
  let unchanged = 0
  let b = 0
  let a = 0
  while (b < before.length || a < after.length) {
    const firstBefore = b
    const firstAfter = a
    // Walk on until both have a sentence that ends at the same place.
    let endBefore = before[b++]?.end ?? Infinity
    let endAfter = after[a++]?.end ?? Infinity
    while (endBefore !== endAfter && (b < before.length || a < after.length)) {
      if (endBefore < endAfter && b < before.length) endBefore = before[b++]?.end ?? Infinity
      else if (a < after.length) endAfter = after[a++]?.end ?? Infinity
      else endBefore = before[b++]?.end ?? Infinity
    }
    const old = before.slice(firstBefore, b)
    const recent = after.slice(firstAfter, a)
    const isSame = old.length === 1 && recent.length === 1 && old[0]?.start === recent[0]?.start
    if (isSame && endBefore === endAfter) unchanged++
    else changes.push({ kind: kindOf(old.length, recent.length), before: old, after: recent })
  }
  return { unchanged, changes }
}

function kindOf(before: number, after: number): SegmentationChange['kind'] {
  if (before === 1 && after > 1) return 'split'
  if (before > 1 && after === 1) return 'merged'
  return 'recut'
}
