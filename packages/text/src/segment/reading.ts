// A text as the rules read it: the class of every UTF-16 unit, and where the few units stand that can
// begin or end something. Both are found in one pass, so that no rule looks at a character twice.

import { classes, classOf, FIRST_POINT, NEWLINE, OWN_STOP } from './characters.ts'

/** So far may a rule look over the edges of a text without being told that nothing is there. */
const MARGIN = 16

/** A text with the classes of its units. */
export class Reading {
  readonly text: string
  /** The classes, behind a margin of line breaks and before another. */
  private readonly kinds: Uint8Array
  /** The offsets of line breaks, terminators, brackets, quotation marks and bullets, in order. */
  private readonly points: Int32Array
  private readonly count: number

  /** Reads `text`, in which the units `ownStops` are terminators too. */
  constructor(text: string, ownStops: ReadonlySet<number>) {
    const { length } = text
    const kinds = new Uint8Array(length + 2 * MARGIN)
    kinds.fill(NEWLINE, 0, MARGIN).fill(NEWLINE, length + MARGIN)
    let points = new Int32Array(64)
    let count = 0
    const hasOwnStops = ownStops.size > 0
    const known = classes
    // The one loop that every character passes; classOf is its slow way out.
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at)
      let kind = known[unit] || classOf(unit)
      if (hasOwnStops && ownStops.has(unit)) kind = OWN_STOP
      kinds[at + MARGIN] = kind
      if (kind < FIRST_POINT) continue
      if (count === points.length) points = grown(points)
      points[count++] = at
    }
    this.text = text
    this.kinds = kinds
    this.points = points
    this.count = count
  }

  /** The class of the unit at `at`; beyond the edges of the text that of a line break. */
  kind(at: number): number {
    return this.kinds[at + MARGIN] ?? NEWLINE
  }

  /** The UTF-16 unit at `at`; -1 beyond the edges of the text. */
  unit(at: number): number {
    const { text } = this
    return at >= 0 && at < text.length ? text.charCodeAt(at) : -1
  }

  /** The offset of point number `index`; the length of the text behind the last. */
  point(index: number): number {
    return index < this.count ? (this.points[index] ?? 0) : this.text.length
  }

  /** The number of the first point at `offset` or behind it. */
  pointFrom(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.points[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function grown(points: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(points.length * 2)
  more.set(points)
  return more
}

/** The reading of no text. */
export const NOTHING = new Reading('', new Set())
