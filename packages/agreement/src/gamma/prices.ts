// A lower bound on what any alignment must cost, unit by unit: the search leaves out what exceeds it.
import type { Candidate } from './candidates.ts'

/**
 * A price for each unit such that no candidate costs less than its members' prices together (a
 * feasible solution of the dual of the set-partitioning problem). So the prices of all units
 * together never exceed the cost of the best alignment.
 */
export function pricesOf(byFirst: readonly (readonly Candidate[])[]): number[] {
  return fairMarket(byFirst).prices
}

/**
 * Higher prices than `pricesOf` finds, for more work: prices in a market that clears ever more
 * sharply, that is the entropy-smoothed dual, solved one price at a time (Sinkhorn's scaling).
 */
export function sharperPrices(byFirst: readonly (readonly Candidate[])[]): number[] {
  const market = fairMarket(byFirst)
  for (const smoothing of [0.1, 0.05, 0.02, 0.01, 0.005]) {
    for (let round = 0; round < 40; round += 1) {
      for (let unit = 0; unit < market.prices.length; unit += 1) {
        changePrice(market, unit, smoothLeastSlack(market, unit, smoothing))
      }
    }
  }
  lowerPrices(market)
  raisePrices(market)
  return market.prices
}

/** What a candidate costs beyond the prices of its members; never below 0 but for rounding. */
export function slackOf({ members, cost }: Candidate, prices: readonly number[]): number {
  let slack = cost
  for (const member of members) slack -= prices[member] ?? 0
  return slack
}

/** Prices, and what each candidate costs beyond them, kept in step. */
interface Market {
  readonly candidates: readonly Candidate[]
  /** For each unit, the places of the candidates it is a member of. */
  readonly byMember: readonly (readonly number[])[]
  readonly prices: number[]
  readonly slacks: number[]
}

/** Each unit pays its even share of the candidate that is cheapest for it, then what it can. */
function fairMarket(byFirst: readonly (readonly Candidate[])[]): Market {
  const candidates = byFirst.flat()
  const byMember = byFirst.map((): number[] => [])
  const prices = byFirst.map(() => Infinity)
  for (const [place, { members, cost }] of candidates.entries()) {
    for (const member of members) {
      byMember[member]?.push(place)
      prices[member] = Math.min(prices[member] ?? Infinity, cost / members.length)
    }
  }
  const slacks = candidates.map(candidate => slackOf(candidate, prices))
  const market = { candidates, byMember, prices, slacks }
  raisePrices(market)
  return market
}

function changePrice({ byMember, prices, slacks }: Market, unit: number, by: number): void {
  prices[unit] = (prices[unit] ?? 0) + by
  for (const place of byMember[unit] ?? []) slacks[place] = (slacks[place] ?? 0) - by
}

/** Raises each price as far as its candidates leave room, until nothing moves. */
function raisePrices(market: Market): void {
  for (let round = 0, moved = true; moved && round < 20; round += 1) {
    moved = false
    for (let unit = 0; unit < market.prices.length; unit += 1) {
      const room = leastSlack(market, unit)
      if (room <= 1e-12) continue
      changePrice(market, unit, room)
      moved = true
    }
  }
}

/** Lowers prices until no candidate costs less than its members together. */
function lowerPrices(market: Market): void {
  for (const candidate of market.candidates) {
    const excess = -slackOf(candidate, market.prices) / candidate.members.length
    if (excess <= 0) continue
    for (const member of candidate.members) changePrice(market, member, -excess)
  }
}

function leastSlack({ byMember, slacks }: Market, unit: number): number {
  let least = Infinity
  for (const place of byMember[unit] ?? []) least = Math.min(least, slacks[place] ?? 0)
  return least
}

/** A smooth least of the slacks: so much more, and just one of the unit's candidates is wanted. */
function smoothLeastSlack(market: Market, unit: number, smoothing: number): number {
  const least = leastSlack(market, unit)
  let demand = 0
  for (const place of market.byMember[unit] ?? []) {
    demand += Math.exp((least - (market.slacks[place] ?? 0)) / smoothing)
  }
  return least - smoothing * Math.log(demand)
}
