// Fits linear models by stochastic gradient descent (AdaGrad, averaged over the later rounds), one
// against the rest. Chance comes from a seed, so the same sentences always give the same weights.

import type { Features } from '../model/features.ts'
import { base64Of, type WrittenModel } from '../model/linear-model.ts'

export interface Example {
  readonly features: Features
  /** The class it belongs to, counted from 0; several models of two classes use 0 and 1. */
  readonly label: number
  /** How much it counts; 1 is usual. */
  readonly weight: number
}

export interface FitOptions {
  readonly bits: number
  readonly rounds: number
  readonly rate: number
  /** Pulls weights to 0. */
  readonly decay: number
}

/** The weights for "is of class `target`", 2^bits of them. */
export function fitLinear(
  examples: readonly Example[],
  target: number,
  { bits, rounds, rate, decay }: FitOptions,
): Float64Array {
  const size = 1 << bits
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(0.01)
  const sum = new Float64Array(size)
  const order = examples.map((_, at) => at)
  const chance = chanceFrom(7)
  const first = Math.floor(rounds / 2)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, chance)
    for (const at of order) {
      const example = examples[at]
      if (example) step(weights, squares, example, target, size - 1, rate, decay)
    }
    if (round >= first)
      for (let id = 0; id < size; id++) sum[id] = (sum[id] ?? 0) + (weights[id] ?? 0)
  }
  return sum.map(value => value / (rounds - first))
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  { features: { ids }, label, weight }: Example,
  target: number,
  mask: number,
  rate: number,
  decay: number,
): void {
  const norm = 1 / Math.sqrt(ids.length || 1)
  let score = 0
  for (const id of ids) score += weights[id & mask] ?? 0
  const wanted = label === target ? 1 : 0
  const slope = (1 / (1 + Math.exp(-score * norm)) - wanted) * norm * weight
  for (const id of ids) {
    const at = id & mask
    const gradient = slope + decay * (weights[at] ?? 0)
    const square = (squares[at] ?? 0) + gradient * gradient
    squares[at] = square
    weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(square)
  }
}

/** The score of a sentence before calibration. */
export function scoreOf(weights: Float64Array, { ids }: Features): number {
  let sum = 0
  for (const id of ids) sum += weights[id & (weights.length - 1)] ?? 0
  return sum / Math.sqrt(ids.length || 1)
}

/** Scores for every example by a model that has not seen its group. `groupOf` says who belongs together. */
export function crossScores(
  examples: readonly Example[],
  target: number,
  options: FitOptions,
  groupOf: (at: number) => number,
  groups: number,
): number[] {
  const scores = examples.map(() => 0)
  for (let group = 0; group < groups; group++) {
    const weights = fitLinear(
      examples.filter((_, at) => groupOf(at) !== group),
      target,
      options,
    )
    examples.forEach((example, at) => {
      if (groupOf(at) === group) scores[at] = scoreOf(weights, example.features)
    })
  }
  return scores
}

/** Platt's scale and shift: the logistic curve that fits `scores` to `wanted` best (Newton's method). */
export function calibrate(
  scores: readonly number[],
  wanted: readonly boolean[],
  weights: readonly number[] = [],
): [scale: number, shift: number] {
  let scale = 1
  let shift = 0
  for (let round = 0; round < 30; round++) {
    let [gs, gb, hss, hsb, hbb] = [0, 0, 1e-6, 0, 1e-6]
    scores.forEach((score, at) => {
      const p = 1 / (1 + Math.exp(-(scale * score + shift)))
      const weight = weights[at] ?? 1
      const d = (p - (wanted[at] ? 1 : 0)) * weight
      const h = p * (1 - p) * weight
      gs += d * score
      gb += d
      hss += h * score * score
      hsb += h * score
      hbb += h
    })
    const det = hss * hbb - hsb * hsb
    if (det <= 1e-12) break
    scale -= (hbb * gs - hsb * gb) / det
    shift -= (hss * gb - hsb * gs) / det
  }
  return [scale, shift]
}

/** Writes weights in eight bits. */
export function writeModel(
  tables: readonly Float64Array[],
  bits: number,
  calibration: readonly (readonly [number, number])[],
): WrittenModel {
  let largest = 1e-9
  for (const table of tables)
    for (const value of table) largest = Math.max(largest, Math.abs(value))
  const step = largest / 127
  const size = 1 << bits
  const bytes = new Int8Array(size * tables.length)
  tables.forEach((table, at) => {
    for (let id = 0; id < size; id++) bytes[at * size + id] = Math.round((table[id] ?? 0) / step)
  })
  return { bits, classes: tables.length, step, calibration, weights: base64Of(bytes) }
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
}

/** Numbers in 0..1 that look random and are the same for the same seed (a linear congruence). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
