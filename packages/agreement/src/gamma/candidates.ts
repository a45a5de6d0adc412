// Which units may stand for the same thing: the sets that a best alignment is put together from.
import { unitDissimilarity, type GammaParams } from './dissimilarity.ts'
import type { SpanUnit } from '../spans/unit.ts'

/** Units of different annotators taken for one thing, as ascending places in the continuum. */
export interface Candidate {
  readonly members: readonly number[]
  /** The mean dissimilarity over all pairs of annotators, an absent unit costing Δ_∅. */
  readonly cost: number
}

export interface Candidates {
  /** For each unit, the candidates whose first member it is; the unit alone among them. */
  readonly byFirst: readonly (readonly Candidate[])[]
  /** False when there were too many candidates to list them all. */
  readonly complete: boolean
}

/** More candidates than this are not listed: the alignment is then the best of those listed. */
const MOST_CANDIDATES = 400_000

/**
 * Every set of units that can be part of a best alignment. A set is left out when taking one unit
 * out of it, to stand alone, costs no more: such sets are never needed (a sharper rule than
 * section 5.1.1 of Mathet et al. 2015, with the same optimum).
 */
export function candidatesOf(
  units: readonly SpanUnit[],
  annotators: number,
  params: GammaParams,
  widest: number,
): Candidates {
  const { deltaEmpty = 1 } = params
  const pairs = (annotators * (annotators - 1)) / 2
  const neighbours = neighboursOf(units, (pairs + annotators - 1) * deltaEmpty, params, widest)
  const byFirst: Candidate[][] = []
  let listed = 0
  let complete = neighbours.complete

  for (const [first, near] of neighbours.later.entries()) {
    const found: Candidate[] = [{ members: [first], cost: deltaEmpty }]
    const grow = (members: readonly number[], distances: readonly number[], from: number) => {
      for (let i = from; i < near.length; i += 1) {
        const next = near[i]
        if (!next) continue
        const grown = withMember(members, distances, next, neighbours.distance, units)
        if (!grown) continue
        if (listed >= MOST_CANDIDATES) {
          complete = false
          return
        }
        const size = members.length + 1
        if (Math.max(...grown) < (pairs + size - 1) * deltaEmpty) {
          listed += 1
          const apart = grown.reduce((sum, distance) => sum + distance, 0) / 2
          const absent = pairs - (size * (size - 1)) / 2
          found.push({
            members: [...members, next.unit],
            cost: (apart + absent * deltaEmpty) / pairs,
          })
        }
        if (size < annotators) grow([...members, next.unit], grown, i + 1)
      }
    }
    grow([first], [0], 0)
    byFirst.push(found)
  }
  return { byFirst, complete }
}

interface Neighbour {
  readonly unit: number
  readonly distance: number
}

/** For each unit, the later units of other annotators that it may be aligned with. */
function neighboursOf(
  units: readonly SpanUnit[],
  limit: number,
  params: GammaParams,
  widest: number,
) {
  const distances = new Map<number, number>()
  let complete = true
  const later = units.map((a, i): Neighbour[] => {
    const near: Neighbour[] = []
    for (const [j, b] of units.entries()) {
      if (j <= i || a.annotator === b.annotator) continue
      const { combined } = unitDissimilarity(a, b, params)
      if (!(combined < limit)) continue
      if (j - i > widest) {
        complete = false
        continue
      }
      near.push({ unit: j, distance: combined })
      distances.set(i * units.length + j, combined)
    }
    return near
  })
  const distance = (i: number, j: number) => distances.get(i * units.length + j)
  return { later, distance, complete }
}

/** Each member's distance to all others once `next` has joined; undefined where it may not. */
function withMember(
  members: readonly number[],
  distances: readonly number[],
  next: Neighbour,
  distance: (i: number, j: number) => number | undefined,
  units: readonly SpanUnit[],
): number[] | undefined {
  const grown = [...distances]
  let own = 0
  for (const [place, member] of members.entries()) {
    if (units[member]?.annotator === units[next.unit]?.annotator) return undefined
    const apart = distance(member, next.unit)
    if (apart === undefined) return undefined
    grown[place] = (grown[place] ?? 0) + apart
    own += apart
  }
  grown.push(own)
  return grown
}
