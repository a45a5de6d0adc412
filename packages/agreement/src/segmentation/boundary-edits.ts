import { checkComparable, cutsOf, type Masses } from './masses.ts'

/** What it takes to turn one segmentation into another. */
export interface BoundaryEdits {
  /** Boundaries both have at the same place. */
  readonly matches: number
  /** Boundaries that only one of them has. */
  readonly additions: number
  /** Near misses: how many places apart each is, from 1 up to, not including, `nt`. */
  readonly transpositions: readonly number[]
}

/**
 * The boundary edit distance of two segmentations, a near miss being a boundary that one of them
 * has fewer than `nt` places beside the other's (2 unless given: the next place).
 * Source: Fournier 2013, ACL 2013, 1702-1712, section 3.
 */
export function boundaryEdits(a: Masses, b: Masses, nt = 2): BoundaryEdits {
  checkComparable(a, b)
  const [inA, inB] = [new Set(cutsOf(a)), new Set(cutsOf(b))]
  // Only cuts are looked at: a text of many units has few of them.
  const places = [...new Set([...inA, ...inB])].sort((one, other) => one - other)
  const differing = new Map<number, boolean>()
  for (const place of places) {
    if (inA.has(place) !== inB.has(place)) differing.set(place, inA.has(place))
  }
  const matches = places.length - differing.size
  const transpositions: number[] = []
  // Short hops first, from left to right; each boundary takes part in one edit.
  for (let hop = 1; hop < nt; hop += 1) {
    for (const [place, isOfA] of differing) {
      // One boundary of each side, so many places apart, is a swap.
      if (differing.get(place + hop) !== !isOfA) continue
      differing.delete(place)
      differing.delete(place + hop)
      transpositions.push(hop)
    }
  }
  return { matches, additions: differing.size, transpositions }
}

/** The edits weighed: 1 for an addition, hops / nt for a near miss. */
export function weightOfEdits({ additions, transpositions }: BoundaryEdits, nt: number): number {
  return additions + transpositions.reduce((sum, hop) => sum + hop / nt, 0)
}
