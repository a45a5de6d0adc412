// Overlapping marks, flattened: a stretch of text becomes runs that do not overlap, each with the
// marks that cover it. The text itself is never changed.
import type { Span, TextOffset } from '@claimbench/text'

/** A stretch that no mark begins or ends inside of, with the marks that cover it, in their order. */
export interface Run<Mark> extends Span {
  readonly marks: readonly Mark[]
}

/**
 * Cuts `stretch` into runs at every edge of a mark. The runs are in order, touch each other, cover
 * the stretch exactly and are never empty; marks outside the stretch and empty ones are ignored.
 */
export function runsOf<Mark extends Span>(
  stretch: Span,
  marks: readonly Mark[],
): readonly Run<Mark>[] {
  if (stretch.start >= stretch.end) return []
  const inside = marks.filter(
    mark => mark.start < mark.end && mark.start < stretch.end && mark.end > stretch.start,
  )
  const edges = new Set<TextOffset>([stretch.start, stretch.end])
  for (const mark of inside) {
    edges.add(Math.max(mark.start, stretch.start))
    edges.add(Math.min(mark.end, stretch.end))
  }
  const places = [...edges].sort((a, b) => a - b)
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? stretch.start
    return { start, end, marks: inside.filter(mark => mark.start <= start && mark.end >= end) }
  })
}
