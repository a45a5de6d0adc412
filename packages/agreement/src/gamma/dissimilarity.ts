import type { SpanUnit } from '../spans/unit.ts'

/** How much place and category weigh in γ. */
export interface GammaParams {
  /** The weight of the place; 1 unless given. */
  readonly alpha?: number
  /** The weight of the category; 1 unless given. */
  readonly beta?: number
  /** What a unit costs that finds no counterpart; 1 unless given. */
  readonly deltaEmpty?: number
  /** How unlike two categories are, from 0 to 1; 0 for equal ones and 1 for others unless given. */
  readonly categoryDistance?: (a: string | number, b: string | number) => number
}

/** How unlike two units are: in place, in category, and both weighed together. All are ≥ 0. */
export interface UnitDissimilarity {
  readonly positional: number
  readonly categorical: number
  readonly combined: number
}

/**
 * The combined dissimilarity of γ.
 *
 * positional = ((|s₁ − s₂| + |e₁ − e₂|) / (l₁ + l₂))² Δ_∅, categorical = δ(c₁, c₂) Δ_∅,
 * combined = α · positional + β · categorical.
 *
 * Source: Mathet, Widlöcher and Métivier 2015, Computational Linguistics 41:437-479, section 4.
 */
export function unitDissimilarity(
  a: SpanUnit,
  b: SpanUnit,
  { alpha = 1, beta = 1, deltaEmpty = 1, categoryDistance = nominal }: GammaParams = {},
): UnitDissimilarity {
  const positional = positionalOf(a, b) * deltaEmpty
  const categorical = categoryDistance(a.category ?? '', b.category ?? '') * deltaEmpty
  return { positional, categorical, combined: alpha * positional + beta * categorical }
}

function positionalOf(a: SpanUnit, b: SpanUnit): number {
  const apart = Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
  // Two units without length at the same place are the same: 0 / 0 would say otherwise.
  if (apart === 0) return 0
  const ratio = apart / (a.end - a.start + b.end - b.start)
  return ratio * ratio
}

function nominal(a: string | number, b: string | number): number {
  return a === b ? 0 : 1
}
