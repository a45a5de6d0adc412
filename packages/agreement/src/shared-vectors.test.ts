// The reference values collected from published examples. They lie beside the repository, and
// this file is skipped where they do not; each measure has worked examples of its own besides.
import { readShared } from '@claimbench/fixtures'
import { describe, expect, test } from 'vitest'
import * as measures from './index.ts'
import type { Continuum, Masses, Metric, Ratings, Unitizing } from './index.ts'

interface Vector {
  readonly id: string
  readonly data: unknown
  readonly expected: Readonly<Record<string, number>>
  readonly tolerance: number
  readonly note?: string
}

/** How each expected figure is had from its vector's data: the names are the file's. */
const figures: Record<string, (data: never, vector: Vector) => number | undefined> = {
  observed: (data: Ratings) => measures.observedAgreement(data),
  bennett_s: (data: Ratings) => measures.bennettS(data),
  scott_pi: (data: Ratings) => measures.scottPi(data),
  cohen_kappa: (data: Ratings) => measures.cohenKappa(data),
  weighted_kappa_linear: (data: Ratings) => measures.weightedKappa(data, 'linear'),
  weighted_kappa_quadratic: (data: Ratings) => measures.weightedKappa(data, 'quadratic'),
  gwet_ac1: (data: Ratings) => measures.gwetAc1(data),
  gwet_ac2_quadratic: (data: Ratings) => measures.gwetAc2(data, 'quadratic'),
  fleiss_kappa: (data: Ratings) => measures.fleissKappa(data),
  randolph_kappa: (data: Ratings) => measures.randolphKappa(data),
  nominal: alphaWith('nominal'),
  ordinal: alphaWith('ordinal'),
  interval: alphaWith('interval'),
  ratio: alphaWith('ratio'),
  set_distance: alphaWith('set'),
  masi_dkpro: alphaWith('masi-dkpro'),
  alpha_u: (data: Unitizing) => measures.unitizedAlpha(data),
  alpha_u_c: (data: Unitizing) => measures.unitizedAlpha(data, 'c'),
  alpha_u_k: (data: Unitizing) => measures.unitizedAlpha(data, 'k'),
  bestAlignmentDisorder: (data: Continuum) => measures.bestAlignment(data)?.disorder,
  gamma_given_expected: (data: Continuum, { note = '' }) => {
    const expectedDisorder = Number(/expectedDisorder ([\d.]+)/.exec(note)?.[1])
    return measures.gamma(data, { expectedDisorder })?.gamma
  },
  boundary_similarity: withMasses(measures.boundarySimilarity),
  segmentation_similarity: withMasses(measures.segmentationSimilarity),
  pk_one_minus: withMasses((hypothesis, reference) => 1 - measures.pk(hypothesis, reference)),
  windowdiff_one_minus: withMasses((hyp, ref) => 1 - measures.windowDiff(hyp, ref)),
  fleiss_kappa_linear: (data: Record<string, Masses>) => measures.fleissKappaLinear(data),
}

function alphaWith(metric: Metric) {
  return (data: Ratings) => measures.krippendorffAlpha(data, metric)
}

function withMasses(measure: (hypothesis: Masses, reference: Masses) => number) {
  return ({ hypothesis, reference }: { hypothesis: Masses; reference: Masses }) =>
    measure(hypothesis, reference)
}

interface PairDissimilarity {
  readonly annotatorA: string
  readonly unitIndexA: number
  readonly annotatorB: string
  readonly unitIndexB: number
  readonly combined: number
}

const text = readShared('corpora/agreement/vectors.json')
// The file's own shape; a vector that does not have it fails below.
const { vectors } = JSON.parse(text ?? '{ "vectors": [] }') as { vectors: Vector[] }

describe.skipIf(text === undefined)(
  'published examples (skipped: the shared data are missing)',
  () => {
    test('there are some', () => expect(vectors.length).toBeGreaterThan(0))

    for (const vector of vectors.filter(({ id }) => id.startsWith('gamma'))) {
      test(`${vector.id}: dissimilarities of pairs`, () => {
        // Gamma vectors carry their pairs beside the continuum.
        const data = vector.data as Continuum & { pairDissimilarities: PairDissimilarity[] }
        const unitOf = (annotator: string, index: number) =>
          data.units.filter(unit => unit.annotator === annotator)[index]
        const combined = data.pairDissimilarities.map(pair => {
          const a = unitOf(pair.annotatorA, pair.unitIndexA)
          const b = unitOf(pair.annotatorB, pair.unitIndexB)
          return a && b && measures.unitDissimilarity(a, b, data.params).combined
        })
        // The reference has single precision: six digits and a bit.
        expect(combined.map(value => value?.toPrecision(6))).toEqual(
          data.pairDissimilarities.map(pair => pair.combined.toPrecision(6)),
        )
      })
    }

    for (const vector of vectors) {
      for (const [name, expected] of Object.entries(vector.expected)) {
        test(`${vector.id}: ${name}`, () => {
          const figure = figures[name]
          // Each figure reads the data of the vectors that expect it; the file guarantees the shape.
          const value = figure?.(vector.data as never, vector)
          expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(vector.tolerance)
        })
      }
    }
  },
)
