import { candidatesOf, type Candidate, type Candidates } from './candidates.ts'
import type { GammaParams } from './dissimilarity.ts'
import { pricesOf, sharperPrices, slackOf } from './prices.ts'
import type { SpanUnit } from '../spans/unit.ts'

/** What annotators marked, and optionally all who took part, even those who marked nothing. */
export interface Continuum {
  readonly units: readonly SpanUnit[]
  readonly annotators?: readonly (string | number)[]
  readonly params?: GammaParams
}

/** Units of different annotators taken for one thing; who is absent found no such thing. */
export interface UnitaryAlignment {
  readonly units: readonly SpanUnit[]
  readonly disorder: number
}

export interface Alignment {
  /** The sum of the parts' disorders, divided by the mean number of units per annotator. */
  readonly disorder: number
  /** Each unit in exactly one part, in the order of the text. */
  readonly parts: readonly UnitaryAlignment[]
  /** False when the search was too large to prove that nothing is better. */
  readonly exact: boolean
}

/**
 * The alignment of all annotators' units with the least disorder. Undefined without any unit.
 * Throws a RangeError for fewer than two annotators.
 *
 * The search goes through the units in the order of the text, decides for the first open one what
 * it is aligned with, and remembers only the cheapest way to each set of open units. Exact unless
 * the text is so crowded that ways had to be dropped: `exact` says so.
 * Source: Mathet, Widlöcher and Métivier 2015, Computational Linguistics 41:437-479, section 4.3.
 */
export function bestAlignment({
  units,
  annotators,
  params = {},
}: Continuum): Alignment | undefined {
  const names = new Set([...(annotators ?? []), ...units.map(unit => unit.annotator)])
  if (units.length === 0) return undefined
  if (names.size < 2) throw new RangeError('An alignment needs at least two annotators.')

  const sorted = [...units].sort((a, b) => a.start + a.end - (b.start + b.end) || a.start - b.start)
  const { chosen, exact } = cheapestPartition(candidatesOf(sorted, names.size, params, WIDEST))
  const parts = chosen.map(({ members, cost }) => ({
    units: members.flatMap(member => sorted[member] ?? []),
    disorder: cost,
  }))
  const sum = parts.reduce((sum, part) => sum + part.disorder, 0)
  return { disorder: sum / (units.length / names.size), parts, exact }
}

// A set of units lying ahead is kept as the bits of one number: 2 ** 53 is the last safe one.
const WIDEST = 52

/** What is tried until the result is proved the best: sharper prices, then more ways kept. */
const ATTEMPTS = [
  { pricesFor: pricesOf, beams: [64] },
  { pricesFor: sharperPrices, beams: [64, 2048] },
]

interface Partition {
  readonly chosen: readonly Candidate[]
  readonly cost: number
  readonly exact: boolean
}

function cheapestPartition({ byFirst, complete }: Candidates): Partition {
  let best: Partition = { chosen: [], cost: Infinity, exact: false }
  // Where not all candidates are known nothing can be proved: one attempt is as good as more.
  for (const { pricesFor, beams } of ATTEMPTS.slice(0, complete ? undefined : 1)) {
    const prices = pricesFor(byFirst)
    const bound = prices.reduce((sum, price) => sum + price, 0)
    const options = byFirst.map(candidates => optionsOf(candidates, prices))
    for (const beam of beams) {
      const found = search(options, beam, best.cost - bound)
      const cost = found.slack + bound
      if (cost < best.cost) best = { chosen: found.chosen, cost, exact: false }
      if (found.exact) return { ...best, exact: complete }
    }
  }
  return best
}

/** The candidates of one unit, those first that cost least beyond the prices. */
function optionsOf(candidates: readonly Candidate[], prices: readonly number[]): Option[] {
  return candidates
    .map(candidate => ({ candidate, slack: Math.max(0, slackOf(candidate, prices)) }))
    .sort((a, b) => a.slack - b.slack)
}

interface Option {
  readonly candidate: Candidate
  readonly slack: number
}

/** One way of aligning everything before a unit; `covered` has a bit for each later unit used. */
interface Way {
  readonly slack: number
  readonly covered: number
  readonly last?: Candidate
  readonly before?: Way
}

interface Search {
  readonly chosen: readonly Candidate[]
  readonly slack: number
  readonly exact: boolean
}

// Slack is what a way costs beyond the prices; it only grows. So a way whose slack reaches that of
// a whole alignment already known cannot lead to a better one, and dropping it loses nothing.
function search(options: readonly (readonly Option[])[], beam: number, known: number): Search {
  const waysByUnit: Map<number, Way>[] = Array.from({ length: options.length + 1 }, () => new Map())
  waysByUnit[0]?.set(0, { slack: 0, covered: 0 })
  let leastDropped = Infinity

  for (const [unit, choices] of options.entries()) {
    const ways = [...(waysByUnit[unit]?.values() ?? [])].sort((a, b) => a.slack - b.slack)
    waysByUnit[unit]?.clear()
    leastDropped = Math.min(leastDropped, ways[beam]?.slack ?? Infinity)
    for (const way of ways.slice(0, beam)) {
      for (const { candidate, slack } of choices) {
        const total = way.slack + slack
        if (total >= known) break
        const covered = coveredWith(way.covered, candidate.members, unit)
        if (covered === undefined) continue
        const step = stepsToOpen(covered)
        keepCheaper(waysByUnit[unit + step], {
          slack: total,
          covered: Math.floor(covered / 2 ** step),
          last: candidate,
          before: way,
        })
      }
    }
  }

  const end = waysByUnit[options.length]?.get(0)
  const slack = end?.slack ?? Infinity
  return { chosen: end ? stepsOf(end) : [], slack, exact: leastDropped >= Math.min(slack, known) }
}

/** The covered units once `members` are too; undefined if one of them was already. */
function coveredWith(covered: number, members: readonly number[], unit: number) {
  let all = covered
  for (const member of members) {
    const bit = 2 ** (member - unit)
    if (Math.floor(covered / bit) % 2 === 1) return undefined
    all += bit
  }
  return all
}

/** How many units from here on are covered without a gap. */
function stepsToOpen(covered: number): number {
  let steps = 0
  for (let rest = covered; rest % 2 === 1; rest = Math.floor(rest / 2)) steps += 1
  return steps
}

function keepCheaper(ways: Map<number, Way> | undefined, way: Way): void {
  const known = ways?.get(way.covered)
  if (!known || way.slack < known.slack) ways?.set(way.covered, way)
}

function stepsOf(end: Way): Candidate[] {
  const chosen: Candidate[] = []
  for (let way: Way | undefined = end; way; way = way.before) {
    if (way.last) chosen.push(way.last)
  }
  return chosen.toReversed()
}
