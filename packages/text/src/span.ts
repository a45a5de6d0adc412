/** Counts UTF-16 units from the start of an article's text, as JavaScript strings do. */
export type TextOffset = number & { readonly unit?: 'text' }

/** A stretch of an article's text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: TextOffset
  readonly end: TextOffset
}

/** Says whether the two spans share at least one UTF-16 unit; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Says whether `outer` holds all of `inner`; equal spans hold each other. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
