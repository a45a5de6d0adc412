import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../random.ts'
import type { SpanUnit } from '../spans/unit.ts'
import { printed } from '../testing/printed.ts'
import { bestAlignment, type Continuum } from './best-alignment.ts'
import { shuffledChance, statisticalChance } from './chance.ts'
import { unitDissimilarity, type GammaParams } from './dissimilarity.ts'
import { gamma, gammaSteps } from './gamma.ts'

describe('two units', () => {
  test('place: ((1 + 1) / (4 + 4))² = 1/16; category: 1 when it differs', () => {
    expect(unitDissimilarity(unit('p', 0, 4, 'a'), unit('q', 1, 5, 'a'))).toEqual({
      positional: 1 / 16,
      categorical: 0,
      combined: 1 / 16,
    })
    expect(unitDissimilarity(unit('p', 0, 4, 'a'), unit('q', 1, 5, 'b')).combined).toBe(17 / 16)
  })

  test('α and β weigh them, Δ_∅ scales both', () => {
    const params = { alpha: 3, beta: 2, deltaEmpty: 0.5 }
    expect(unitDissimilarity(unit('p', 0, 4, 'a'), unit('q', 1, 5, 'b'), params).combined).toBe(
      3 * (1 / 32) + 2 * 0.5,
    )
  })

  test('units without length at the same place are the same', () => {
    expect(unitDissimilarity(unit('p', 3, 3, 'a'), unit('q', 3, 3, 'a')).combined).toBe(0)
  })
})

describe('the best alignment', () => {
  test('pairs what is near and leaves alone what is not', () => {
    // 1/16 for the pair, 1 for the unit alone, over a mean of 3/2 units.
    const units = [unit('p', 0, 4, 'a'), unit('q', 1, 5, 'a'), unit('q', 8, 12, 'b')]
    const alignment = bestAlignment({ units })
    expect(alignment?.disorder).toBeCloseTo((1 / 16 + 1) / 1.5, 12)
    expect(alignment?.parts.map(part => part.units.length)).toEqual([2, 1])
    expect(alignment?.exact).toBe(true)
  })

  test('counts an annotator who marked nothing', () => {
    // p and q the same, r absent: (0 + 1 + 1)/3 for the one part, over a mean of 2/3 units.
    const units = [unit('p', 0, 4, 'a'), unit('q', 0, 4, 'a')]
    expect(bestAlignment({ units, annotators: ['p', 'q', 'r'] })?.disorder).toBeCloseTo(1, 12)
  })

  test('of three annotators, as pygamma-agreement has it', () => {
    const units = [
      unit(1, 1, 5, 'a'),
      unit(1, 10, 14, 'b'),
      unit(2, 2, 6, 'a'),
      unit(2, 11, 15, 'b'),
      unit(3, 1, 4, 'a'),
      unit(3, 9, 14, 'c'),
    ]
    expect(bestAlignment({ units })?.disorder).toBeCloseTo(0.4087564, 6)
  })

  test('of a whole class is found, but not said to be the best', () => {
    const units = Array.from({ length: 16 }, (_, annotator) =>
      [0, 30].map(start => unit(annotator, start + (annotator % 3), start + 12, 'a')),
    ).flat()
    const alignment = bestAlignment({ units })
    expect(alignment?.exact).toBe(false)
    expect(alignment?.parts.flatMap(part => part.units)).toHaveLength(32)
    expect(alignment?.disorder).toBeLessThan(0.2)
  })

  test('nothing marked has none, one annotator cannot have one', () => {
    expect(bestAlignment({ units: [] })).toBeUndefined()
    expect(() => bestAlignment({ units: [unit('p', 0, 1, 'a')] })).toThrow(RangeError)
  })
})

const units = (annotators: number, most: number) =>
  fc.array(
    fc
      .record({
        annotator: fc.integer({ min: 1, max: annotators }),
        start: fc.nat(30),
        length: fc.integer({ min: 1, max: 12 }),
        category: fc.constantFrom('a', 'b'),
      })
      .map(({ annotator, start, length, category }) =>
        unit(annotator, start, start + length, category),
      ),
    { minLength: 1, maxLength: most },
  )

test('no other alignment has less disorder', () => {
  const params = fc.constantFrom<GammaParams>({}, { alpha: 3, beta: 2 }, { deltaEmpty: 0.5 })
  fc.assert(
    fc.property(units(3, 8), params, (units, params) => {
      const alignment = bestAlignment({ units, annotators: [1, 2, 3], params })
      expect(alignment?.exact).toBe(true)
      expect(alignment?.disorder).toBeCloseTo(leastDisorder(units, 3, params), 9)
    }),
    { numRuns: 60 },
  )
})

test('each unit is in one part, each annotator at most once in a part', () => {
  fc.assert(
    fc.property(units(4, 30), units => {
      const { parts = [] } = bestAlignment({ units, annotators: [1, 2, 3, 4] }) ?? {}
      expect(parts.flatMap(part => part.units).toSorted(byAll)).toEqual(units.toSorted(byAll))
      for (const part of parts) {
        expect(new Set(part.units.map(unit => unit.annotator)).size).toBe(part.units.length)
      }
    }),
  )
})

test('the order of units and the names of annotators change nothing, for one seed', () => {
  const chance = fc.constantFrom(statisticalChance, shuffledChance)
  fc.assert(
    fc.property(units(3, 12), chance, (units, chance) => {
      const renamed = units.map(unit => ({
        ...unit,
        annotator: [0, 3, 1, 2][Number(unit.annotator)] ?? 0,
      }))
      const [a, b] = [
        gamma({ units, annotators: [1, 2, 3] }, { random: seededRandom(4), samples: 5, chance }),
        gamma(
          { units: renamed.toReversed(), annotators: [1, 2, 3] },
          { random: seededRandom(4), samples: 5, chance },
        ),
      ]
      expect(printed(a?.gamma)).toBe(printed(b?.gamma))
    }),
    { numRuns: 40 },
  )
})

describe('γ', () => {
  const continuum: Continuum = {
    units: [0, 20, 45, 70, 90].flatMap((start, i) => [
      unit('p', start, start + 10, 'ab'[i % 2]),
      unit('q', start + 1, start + 10, 'ab'[i % 2]),
    ]),
  }

  test('is 1 − observed/expected where the expected disorder is known', () => {
    // Each pair differs by (1 / 19)², five of them over a mean of five units.
    const result = gamma(continuum, { expectedDisorder: 0.5 })
    expect(result?.gamma).toBeCloseTo(1 - 1 / 361 / 0.5, 12)
  })

  test('takes the weights with the continuum or with the options', () => {
    const units = [unit('p', 0, 4, 'a'), unit('q', 1, 5, 'a')]
    // 3/16 for the pair, over a mean of one unit.
    const withOptions = gamma(units, { alpha: 3, expectedDisorder: 1 })
    expect(withOptions?.bestAlignmentDisorder).toBe(3 / 16)
    expect(gamma({ units, params: { alpha: 3 } }, { expectedDisorder: 1 })).toEqual(withOptions)
  })

  test('is high for much the same, 1 for the same, undefined for nothing', () => {
    expect(gamma(continuum, { random: seededRandom(1) })?.gamma).toBeGreaterThan(0.9)
    const same = continuum.units.map(unit => ({ ...unit, start: unit.end - 10 }))
    expect(gamma({ units: same })?.gamma).toBe(1)
    expect(gamma([])).toBeUndefined()
  })

  test('is near 0 for annotators who have nothing in common but their habits', () => {
    const random = seededRandom(8)
    const units = statisticalChance(continuum, random).units
    const gammas = Array.from({ length: 20 }, () => {
      const drawn = statisticalChance({ units }, random)
      return gamma(drawn, { random, samples: 20 })?.gamma ?? Number.NaN
    })
    const mean = gammas.reduce((sum, gamma) => sum + gamma, 0) / gammas.length
    expect(Math.abs(mean)).toBeLessThan(0.25)
  })

  test('draws more where that makes it as precise as asked', () => {
    const options = { random: seededRandom(1), samples: 10, precision: 0.02 }
    expect(gamma(continuum, options)?.samples).toBeGreaterThan(10)
  })

  test('tells how far it has come', () => {
    const heard: number[] = []
    gamma(continuum, {
      random: seededRandom(1),
      samples: 4,
      onProgress: ({ done, of }) => heard.push(done / of),
    })
    expect(heard).toEqual([1 / 5, 2 / 5, 3 / 5, 4 / 5, 1])
  })

  test('stops when told to', () => {
    const signal = { aborted: false }
    const stopped = () =>
      gamma(continuum, {
        random: seededRandom(1),
        signal,
        onProgress: ({ done }) => {
          signal.aborted = done === 3
        },
      })
    expect(stopped).toThrow(expect.objectContaining({ name: 'AbortError' }))
  })

  test('can be taken step by step, as a worker does', () => {
    const steps = gammaSteps(continuum, { random: seededRandom(1), samples: 4 })
    const taken: unknown[] = []
    let step = steps.next()
    for (; !step.done; step = steps.next()) taken.push(step.value)
    expect(taken).toHaveLength(5)
    expect(step.value).toEqual(gamma(continuum, { random: seededRandom(1), samples: 4 }))
  })

  test('needs a source of chance', () => expect(() => gamma(continuum)).toThrow(RangeError))
})

/** The least disorder by trying every way to put units together. */
function leastDisorder(
  units: readonly SpanUnit[],
  annotators: number,
  params: GammaParams,
): number {
  const pairs = (annotators * (annotators - 1)) / 2
  const { deltaEmpty = 1 } = params
  const costOf = (part: readonly SpanUnit[]) => {
    let apart = 0
    for (const [i, a] of part.entries()) {
      for (const b of part.slice(i + 1)) apart += unitDissimilarity(a, b, params).combined
    }
    return (apart + (pairs - (part.length * (part.length - 1)) / 2) * deltaEmpty) / pairs
  }
  const least = (parts: readonly (readonly SpanUnit[])[], open: readonly SpanUnit[]): number => {
    const [next, ...rest] = open
    if (!next) return parts.reduce((sum, part) => sum + costOf(part), 0)
    const joined = parts.flatMap((part, i) =>
      part.some(unit => unit.annotator === next.annotator)
        ? []
        : [least(parts.with(i, [...part, next]), rest)],
    )
    return Math.min(least([...parts, [next]], rest), ...joined)
  }
  return least([], units) / (units.length / annotators)
}

function unit(annotator: string | number, start: number, end: number, category = ''): SpanUnit {
  return { annotator, start, end, category }
}

function byAll(a: SpanUnit, b: SpanUnit): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}
