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

/**
 * How much is tried to list all candidates, counted in members of the sets looked at; and how much
 * for each unit where that is not enough.
 */
const MOST_TRIED = 250_000
const LIKELIEST = 1000

/**
 * Every set of units that can be part of a best alignment. A set is left out when taking one unit
 * out of it, to stand alone, costs no more: such sets are never needed (a sharper rule than
 * section 5.1.1 of Mathet et al. 2015, with the same optimum). Members of a set lie at most
 * `widest` places apart. Where there are too many to try, as in a class of thirty, only the
 * likeliest of each unit are listed.
 */
export function candidatesOf(
  units: readonly SpanUnit[],
  annotators: number,
  params: GammaParams,
  widest: number,
): Candidates {
  const { deltaEmpty = 1 } = params
  const pricing = { annotators, pairs: (annotators * (annotators - 1)) / 2, deltaEmpty }
  const neighbours = neighboursOf(units, farthest(annotators, pricing), params, widest)

  const all: Candidate[][] = []
  for (let left = MOST_TRIED; all.length < units.length;) {
    const first = all.length
    const { candidates, tried } = candidatesFrom(first, neighbours, pricing, left)
    left -= tried
    if (left <= 0) return likeliest(neighbours, pricing)
    all.push(candidates)
  }
  return { byFirst: all, complete: neighbours.complete }
}

function likeliest(neighbours: Neighbours, pricing: Pricing): Candidates {
  const byFirst = neighbours.later.map(
    (_, first) => candidatesFrom(first, neighbours, pricing, LIKELIEST).candidates,
  )
  return { byFirst, complete: false }
}

interface Pricing {
  readonly annotators: number
  /** How many pairs of annotators there are: each adds to the cost of every candidate. */
  readonly pairs: number
  readonly deltaEmpty: number
}

/** The distance to the rest of a set of this size from which a member had better stand alone. */
function farthest(size: number, { pairs, deltaEmpty }: Pricing): number {
  return (pairs + size - 1) * deltaEmpty
}

interface Neighbour {
  readonly unit: number
  readonly annotator: string | number
  readonly distance: number
}

interface Neighbours {
  /** For each unit the later ones of other annotators near enough to be one with it, nearest first. */
  readonly later: readonly (readonly Neighbour[])[]
  /** How unlike two units are; undefined where they are too far apart to be one. */
  readonly distance: (i: number, j: number) => number | undefined
  readonly complete: boolean
}

/** A set that grows: its members, and the sum of the distances of each to all others. */
interface Growing {
  readonly members: readonly Neighbour[]
  readonly distances: readonly number[]
}

/**
 * The candidates whose first member is `first`, those with its nearest neighbours found first, until
 * the sets tried have `most` members together.
 */
function candidatesFrom(
  first: number,
  { later, distance }: Neighbours,
  pricing: Pricing,
  most: number,
): { readonly candidates: Candidate[]; readonly tried: number } {
  const near = later[first] ?? []
  const candidates: Candidate[] = [{ members: [first], cost: pricing.deltaEmpty }]
  let tried = 0

  const grow = (set: Growing, from: number) => {
    for (let i = from; i < near.length && tried < most; i += 1) {
      const next = near[i]
      const grown = next && grownBy(set, next, distance)
      if (!grown) continue
      const size = grown.distances.length
      const outlier = Math.max(...grown.distances)
      if (outlier >= farthest(pricing.annotators, pricing)) continue
      tried += size
      if (outlier < farthest(size, pricing)) candidates.push(candidateOf(first, grown, pricing))
      if (size < pricing.annotators) grow(grown, i + 1)
    }
  }
  grow({ members: [], distances: [0] }, 0)
  return { candidates, tried }
}

function candidateOf(
  first: number,
  { members, distances }: Growing,
  { pairs, deltaEmpty }: Pricing,
): Candidate {
  const apart = distances.reduce((sum, distance) => sum + distance, 0) / 2
  const absent = pairs - (distances.length * (distances.length - 1)) / 2
  return {
    members: [first, ...members.map(member => member.unit).sort((a, b) => a - b)],
    cost: (apart + absent * deltaEmpty) / pairs,
  }
}

/** The set with one more member; undefined where an annotator would be in it twice. */
function grownBy(
  { members, distances: [ofFirst = 0, ...ofMembers] }: Growing,
  next: Neighbour,
  distance: (i: number, j: number) => number | undefined,
): Growing | undefined {
  let own = next.distance
  const distances: number[] = []
  for (const [place, member] of members.entries()) {
    if (member.annotator === next.annotator) return undefined
    const apart = distance(member.unit, next.unit)
    if (apart === undefined) return undefined
    distances.push((ofMembers[place] ?? 0) + apart)
    own += apart
  }
  return { members: [...members, next], distances: [ofFirst + next.distance, ...distances, own] }
}

function neighboursOf(
  units: readonly SpanUnit[],
  limit: number,
  params: GammaParams,
  widest: number,
): Neighbours {
  const distances = new Map<number, number>()
  let complete = true
  const later = units.map((a, i): Neighbour[] => {
    const near: Neighbour[] = []
    for (let j = i + 1; j < units.length; j += 1) {
      const b = units[j]
      // Beyond `widest` it is enough to know that there would have been one.
      if (!b || (j - i > widest && !complete)) break
      if (a.annotator === b.annotator) continue
      const { combined } = unitDissimilarity(a, b, params)
      if (!(combined < limit)) continue
      if (j - i > widest) {
        complete = false
        break
      }
      near.push({ unit: j, annotator: b.annotator, distance: combined })
      distances.set(i * units.length + j, combined)
    }
    return near.sort((a, b) => a.distance - b.distance)
  })
  const distance = (i: number, j: number) =>
    distances.get(Math.min(i, j) * units.length + Math.max(i, j))
  return { later, distance, complete }
}
