import type { Span } from '@claimbench/text'

/** A stretch of text over which the same marks hold. */
export interface MarkedRun<Mark> {
  readonly text: string
  readonly marks: readonly Mark[]
}

/**
 * Cuts a text into runs at every place where a mark begins or ends. The runs joined are the text;
 * each mark lies on exactly its own words, in the order of `marks`. Empty marks lie on none.
 */
export function runsOf<Mark extends Span>(
  text: string,
  marks: readonly Mark[],
): readonly MarkedRun<Mark>[] {
  const places = new Set([0, text.length])
  for (const { start, end } of marks) {
    places.add(Math.min(Math.max(start, 0), text.length))
    places.add(Math.min(Math.max(end, 0), text.length))
  }
  const inOrder = [...places].sort((a, b) => a - b)
  return inOrder.slice(0, -1).map((start, i) => {
    const end = inOrder[i + 1] ?? text.length
    return {
      text: text.slice(start, end),
      marks: marks.filter(mark => mark.start <= start && end <= mark.end && mark.start < mark.end),
    }
  })
}
