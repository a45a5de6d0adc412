// Ranges to be kept whole: sorted and disjoint, so that halving finds the one at an offset.

import type { Span } from '../span.ts'

/** The spans in order, those that overlap joined into one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else if (end > start) merged.push({ start, end })
  }
  return merged
}

/** The index of the first of the sorted ranges that ends behind `offset`; their count if none. */
export function firstEndingAfter(ranges: readonly Span[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of the sorted ranges shares something with the stretch from `start` to `end`. */
export function anyTouches(ranges: readonly Span[], start: number, end: number): boolean {
  const range = ranges[firstEndingAfter(ranges, start)]
  return range !== undefined && range.start < end
}
