// A lower bound on what any alignment must cost, unit by unit: the search leaves out what exceeds it.
import type { Candidate } from './candidates.ts'

/**
 * A price for each unit such that no candidate costs less than its members' prices together (a
 * feasible solution of the dual of the set-partitioning problem). So the prices of all units
 * together never exceed the cost of the best alignment.
 */
export function pricesOf(byFirst: readonly (readonly Candidate[])[]): number[] {
  const candidates = byFirst.flat()
  const prices = byFirst.map(() => Infinity)
  for (const { members, cost } of candidates) {
    const share = cost / members.length
    for (const member of members) prices[member] = Math.min(prices[member] ?? Infinity, share)
  }
  raise(prices, candidatesByMember(candidates, byFirst.length))
  return prices
}

/**
 * Higher prices than `pricesOf` finds, for more work: prices in a market that clears ever more
 * sharply, that is the entropy-smoothed dual, solved one price at a time (Sinkhorn's scaling).
 */
export function sharperPrices(byFirst: readonly (readonly Candidate[])[]): number[] {
  const byMember = candidatesByMember(byFirst.flat(), byFirst.length)
  const prices = pricesOf(byFirst)
  for (const smoothing of [0.1, 0.05, 0.02, 0.01, 0.005]) {
    for (let round = 0; round < 40; round += 1) {
      for (const [unit, candidates] of byMember.entries()) {
        prices[unit] = (prices[unit] ?? 0) + smoothLeast(candidates, prices, smoothing)
      }
    }
  }
  lower(prices, byFirst.flat())
  raise(prices, byMember)
  return prices
}

/** A smooth least of the candidates' slacks: the price at which just one of them is wanted. */
function smoothLeast(
  candidates: readonly Candidate[],
  prices: readonly number[],
  smoothing: number,
): number {
  const slacks = candidates.map(candidate => slackOf(candidate, prices))
  const least = slacks.reduce((least, slack) => Math.min(least, slack), Infinity)
  const demand = slacks.reduce((sum, slack) => sum + Math.exp((least - slack) / smoothing), 0)
  return least - smoothing * Math.log(demand)
}

/** Lowers prices until no candidate costs less than its members together. */
function lower(prices: number[], candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const excess = -slackOf(candidate, prices) / candidate.members.length
    if (excess <= 0) continue
    for (const member of candidate.members) prices[member] = (prices[member] ?? 0) - excess
  }
}

function candidatesByMember(candidates: readonly Candidate[], units: number): Candidate[][] {
  const byMember = Array.from({ length: units }, (): Candidate[] => [])
  for (const candidate of candidates) {
    for (const member of candidate.members) byMember[member]?.push(candidate)
  }
  return byMember
}

/** Raises each price as far as its candidates leave room, until nothing moves. */
function raise(prices: number[], byMember: readonly (readonly Candidate[])[]): void {
  for (let round = 0, moved = true; moved && round < 20; round += 1) {
    moved = false
    for (const [unit, candidates] of byMember.entries()) {
      let room = Infinity
      for (const candidate of candidates) room = Math.min(room, slackOf(candidate, prices))
      if (room > 1e-12) {
        prices[unit] = (prices[unit] ?? 0) + room
        moved = true
      }
    }
  }
}

/** What a candidate costs beyond the prices of its members; never below 0 but for rounding. */
export function slackOf({ members, cost }: Candidate, prices: readonly number[]): number {
  let slack = cost
  for (const member of members) slack -= prices[member] ?? 0
  return slack
}
