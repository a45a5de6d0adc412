import type { Random } from '../random.ts'
import type { SpanUnit } from '../spans/unit.ts'
import { bestAlignment, type Alignment, type Continuum } from './best-alignment.ts'
import { statisticalChance, type ChanceModel } from './chance.ts'
import type { GammaParams } from './dissimilarity.ts'

/** How γ is found. The weights stand before those of the continuum's own `params`. */
export interface GammaOptions extends GammaParams {
  /** The source of chance; needed unless `expectedDisorder` is given. */
  readonly random?: Random
  /** How many random continua are aligned to learn what chance gives; 30 unless given. */
  readonly samples?: number
  /**
   * If given, as many more are drawn in one go as make the expected disorder this precise with 95 %
   * confidence: 0.05 is ± 5 %.
   */
  readonly precision?: number
  /** How the random continua are drawn; `statisticalChance` unless given. */
  readonly chance?: ChanceModel
  /** What chance gives, where it is known already: nothing is drawn then. */
  readonly expectedDisorder?: number
}

/** How far the work has come. */
export interface GammaProgress {
  readonly done: number
  readonly of: number
}

export interface GammaResult {
  /** 1 for full agreement, 0 for what chance gives, below 0 for less. Undefined without disorder by chance. */
  readonly gamma: number | undefined
  readonly bestAlignmentDisorder: number
  /** The mean disorder of random continua; undefined where none was needed. */
  readonly expectedDisorder: number | undefined
  readonly samples: number
  readonly alignment: Alignment
}

/**
 * γ: agreement on where things are, what they are and which of them are the same, for spans that
 * need neither the same places nor the same number.
 *
 * γ = 1 − δ(best alignment) / mean δ(best alignments of random continua).
 *
 * Range −∞ to 1. Undefined without any unit. For a text with hundreds of spans this takes seconds:
 * run it in a worker. `onProgress` is called after every alignment; as soon as `signal.aborted` is
 * true an Error named AbortError is thrown. Throws a RangeError for fewer than two annotators, or
 * without a source of chance where one is needed.
 * Source: Mathet, Widlöcher and Métivier 2015, Computational Linguistics 41:437-479; figures as
 * pygamma-agreement has them.
 */
export function gamma(
  continuum: Continuum | readonly SpanUnit[],
  {
    onProgress,
    signal,
    ...options
  }: GammaOptions & {
    readonly onProgress?: (progress: GammaProgress) => void
    readonly signal?: { readonly aborted: boolean }
  } = {},
): GammaResult | undefined {
  const steps = gammaSteps(continuum, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onProgress?.(step.value)
    if (signal?.aborted) throw aborted()
  }
}

/**
 * γ in steps, for a worker that must hear a cancel message between them: yields how far it has
 * come after every alignment, and returns the result.
 */
export function* gammaSteps(
  given: Continuum | readonly SpanUnit[],
  {
    random,
    samples = 30,
    precision,
    chance = statisticalChance,
    expectedDisorder,
    ...weights
  }: GammaOptions = {},
): Generator<GammaProgress, GammaResult | undefined> {
  const own = 'units' in given ? given : { units: given }
  const continuum = { ...own, params: { ...own.params, ...weights } }
  const alignment = bestAlignment(continuum)
  if (!alignment) return undefined
  const isPerfect = alignment.disorder === 0
  if (expectedDisorder !== undefined || isPerfect) {
    return resultOf(alignment, expectedDisorder, 0)
  }
  if (!random) throw new RangeError('γ needs a source of chance, or the expected disorder.')

  const disorders: number[] = []
  let wanted = samples
  yield { done: 1, of: wanted + 1 }
  while (disorders.length < wanted) {
    disorders.push(bestAlignment(chance(continuum, random))?.disorder ?? 0)
    if (disorders.length === samples && precision !== undefined) {
      wanted = Math.max(samples, samplesFor(precision, disorders))
    }
    yield { done: disorders.length + 1, of: wanted + 1 }
  }
  return resultOf(alignment, meanOf(disorders), disorders.length)
}

function resultOf(
  alignment: Alignment,
  expectedDisorder: number | undefined,
  samples: number,
): GammaResult {
  const { disorder } = alignment
  return {
    gamma: gammaOf(disorder, expectedDisorder),
    bestAlignmentDisorder: disorder,
    expectedDisorder,
    samples,
    alignment,
  }
}

function gammaOf(disorder: number, expected: number | undefined): number | undefined {
  if (disorder === 0) return 1
  return expected ? 1 - disorder / expected : undefined
}

/** How many samples put the mean within ± precision with 95 % confidence (Mathet et al., 5.3). */
function samplesFor(precision: number, disorders: readonly number[]): number {
  const mean = meanOf(disorders)
  const variance = meanOf(disorders.map(disorder => (disorder - mean) ** 2))
  return Math.ceil(((Math.sqrt(variance) / mean) * (1.96 / precision)) ** 2)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function aborted(): Error {
  const error = new Error('The calculation was stopped.')
  error.name = 'AbortError'
  return error
}
