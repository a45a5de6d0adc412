import { randomIndex, type Random } from './random.ts'

/** Why an interval should be read with care. */
export type BootstrapWarning =
  /** Fewer units than `fewUnits`: too few to say much, whatever the figures look like. */
  | 'too-few-units'
  /** More than one resample in twenty had no value: the data vary too little. */
  | 'often-undefined'

export interface BootstrapInterval {
  /** The measure on the units as they are; undefined where the measure is. */
  readonly estimate: number | undefined
  /** The bounds; undefined when no resample had a value. */
  readonly lower: number | undefined
  readonly upper: number | undefined
  readonly confidence: number
  readonly units: number
  /** How many resamples had a value, and how many were drawn. */
  readonly defined: number
  readonly resamples: number
  readonly warnings: readonly BootstrapWarning[]
}

export interface BootstrapOptions {
  readonly random: Random
  /** How many times the units are drawn anew; 1,000 unless given. */
  readonly resamples?: number
  /** The share of resamples inside the interval, between 0 and 1; 0.95 unless given. */
  readonly confidence?: number
  /** Below this many units the interval carries a warning; 30 unless given. */
  readonly fewUnits?: number
}

/**
 * A percentile interval for a measure: units are drawn with replacement, as many as there are, the
 * measure is taken each time, and the middle `confidence` of the values is the interval. The same
 * source of chance gives the same interval.
 *
 * `bootstrapInterval(items, units => krippendorffAlpha(units, 'ordinal'), { random })`
 *
 * Throws a RangeError for a confidence outside (0, 1) or less than one resample.
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 13.
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  measure: (units: readonly Unit[]) => number | undefined,
  { random, resamples = 1000, confidence = 0.95, fewUnits = 30 }: BootstrapOptions,
): BootstrapInterval {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('Confidence lies between 0 and 1.')
  if (!(resamples >= 1)) throw new RangeError('A bootstrap needs at least one resample.')

  const values: number[] = []
  for (let drawn = 0; units.length > 0 && drawn < resamples; drawn += 1) {
    const value = measure(resample(units, random))
    if (value !== undefined) values.push(value)
  }
  values.sort((a, b) => a - b)

  const tail = (1 - confidence) / 2
  return {
    estimate: units.length > 0 ? measure(units) : undefined,
    lower: quantile(values, tail),
    upper: quantile(values, 1 - tail),
    confidence,
    units: units.length,
    defined: values.length,
    resamples,
    warnings: warningsFor(units.length < fewUnits, values.length < 0.95 * resamples),
  }
}

function resample<Unit>(units: readonly Unit[], random: Random): Unit[] {
  // The index is always in range; `unit` only tells the compiler so.
  return units.map(unit => units[randomIndex(random, units.length)] ?? unit)
}

/** The value below which a share of the sorted values lies, between neighbours where it must be. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return undefined
  return below + (above - below) * (place - Math.floor(place))
}

function warningsFor(few: boolean, undefinedOften: boolean): BootstrapWarning[] {
  const warnings: BootstrapWarning[] = []
  if (few) warnings.push('too-few-units')
  if (undefinedOften) warnings.push('often-undefined')
  return warnings
}
