import type { Span } from '@claimbench/text'

/**
 * The one of `stretches` (in order, not overlapping) that shares most with `span`, the first of
 * equals; undefined when none shares anything.
 */
export function longestOverlap<S extends Span>(stretches: readonly S[], span: Span): S | undefined {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? Infinity) <= span.start) low = middle + 1
    else high = middle
  }
  let best: S | undefined
  let most = 0
  for (let i = low; i < stretches.length; i++) {
    const stretch = stretches[i]
    if (!stretch || stretch.start >= span.end) break
    const shared = Math.min(stretch.end, span.end) - Math.max(stretch.start, span.start)
    if (shared > most) [best, most] = [stretch, shared]
  }
  return best
}
