import { boundariesOf, checkComparable, type Masses } from './masses.ts'

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
  const [inA, inB] = [boundariesOf(a), boundariesOf(b)]
  const differs = inA.map((boundary, place) => boundary !== inB[place])
  const transpositions: number[] = []
  // Short hops first, from left to right; each boundary takes part in one edit.
  for (let hop = 1; hop < nt; hop += 1) {
    for (let place = 0; place + hop < differs.length; place += 1) {
      const isSwap = differs[place] && differs[place + hop] && inA[place] !== inA[place + hop]
      if (!isSwap) continue
      differs[place] = false
      differs[place + hop] = false
      transpositions.push(hop)
    }
  }
  return {
    matches: inA.filter((boundary, place) => boundary && inB[place]).length,
    additions: differs.filter(Boolean).length,
    transpositions,
  }
}

/** The edits weighed: 1 for an addition, hops / nt for a near miss. */
export function weightOfEdits({ additions, transpositions }: BoundaryEdits, nt: number): number {
  return additions + transpositions.reduce((sum, hop) => sum + hop / nt, 0)
}
