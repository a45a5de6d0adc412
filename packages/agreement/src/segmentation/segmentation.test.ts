import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actualAgreementLinear, fleissKappaLinear, fleissPiLinear } from './boundary-kappa.ts'
import { boundaryEdits } from './boundary-edits.ts'
import { boundarySimilarity, segmentationSimilarity } from './boundary-similarity.ts'
import { lengthOf, massesFromCuts, massesFromPositions, type Masses } from './masses.ts'
import { pk, windowDiff, windowSize } from './window.ts'

test('masses come from cuts and from names of segments', () => {
  expect(massesFromCuts(10, [6, 2, 2, 0, 10])).toEqual([2, 4, 4])
  expect(massesFromPositions([1, 1, 1, 2, 2, 1])).toEqual([3, 2, 1])
})

describe('ten sentences, cut after 2 and 5, and after 2 and 6', () => {
  const a = [2, 3, 5]
  const b = [2, 4, 4]

  test('one boundary matches, one is a near miss', () => {
    expect(boundaryEdits(a, b)).toEqual({ matches: 1, additions: 0, transpositions: [1] })
  })

  test('B = 1 − ½/2, and 1 − 2/3 where near misses do not count', () => {
    expect(boundarySimilarity(a, b)).toBe(0.75)
    expect(boundarySimilarity(a, b, 1)).toBeCloseTo(1 / 3, 12)
  })

  test('S = 1 − ½/9', () => expect(segmentationSimilarity(a, b)).toBeCloseTo(1 - 0.5 / 9, 12))

  test('κ and π: pooled B 3/4, both cut 2 of 9 places, chance 4/81', () => {
    expect(fleissKappaLinear([a, b])).toBeCloseTo((3 / 4 - 4 / 81) / (1 - 4 / 81), 12)
    expect(fleissPiLinear({ a, b })).toBeCloseTo((3 / 4 - 4 / 81) / (1 - 4 / 81), 12)
  })
})

test('a farther miss costs more of a boundary: hop 2 of nt 3 is 2/3', () => {
  // Cut after 2 and after 4: one pair, weight 2/3. With nt 2 they are two additions.
  expect(boundarySimilarity([2, 8], [4, 6], 3)).toBeCloseTo(1 - 2 / 3, 12)
  expect(boundarySimilarity([2, 8], [4, 6])).toBe(0)
})

describe('windows over ten sentences, the reference cut in the middle', () => {
  // Mean segment 5, half of it 2.5, to the even number: 2. Eight windows begin at 0 to 7; the
  // boundary after 5 lies in windows 3 and 4.
  const reference = [5, 5]

  test('the window is 2', () => expect(windowSize(reference)).toBe(2))

  test('cut after 4: windows 2 and 3 have it; 2 and 4 differ', () => {
    expect(pk([4, 6], reference)).toBe(2 / 8)
    expect(windowDiff([4, 6], reference)).toBe(2 / 8)
  })

  test('cut after 4 and 5: Pk sees window 2 only, WindowDiff also that 3 has one too many', () => {
    expect(pk([4, 1, 5], reference)).toBe(1 / 8)
    expect(windowDiff([4, 1, 5], reference)).toBe(2 / 8)
  })

  test('another window can be asked for', () => {
    // Width 5: five windows begin at 0 to 4; the reference's boundary is in all of them, the
    // hypothesis' has none.
    expect(pk([10], reference, 5)).toBe(1)
  })
})

test('three coders pool their pairs', () => {
  // [5] against [2, 3]: one addition. [5] against [5]: nothing. B pooled: (0 + 0 + 0) / 2.
  expect(actualAgreementLinear([[5], [2, 3], [5]])).toBe(0)
  // p = 0, 1/4, 0: products all 0, mean share 1/12.
  expect(fleissKappaLinear([[5], [2, 3], [5]])).toBe(0)
  expect(fleissPiLinear([[5], [2, 3], [5]])).toBeCloseTo(-(1 / 144) / (1 - 1 / 144), 12)
  expect(fleissKappaLinear([[5]])).toBeUndefined()
})

test('other lengths are other texts', () => {
  expect(() => boundarySimilarity([2, 3], [2, 4])).toThrow(RangeError)
  expect(() => pk([2, 3], [2.5, 2.5])).toThrow(RangeError)
})

const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { maxLength: 12 })
const masses = cuts.map(cuts => massesFromCuts(20, cuts))

test('B and S are symmetric, within 0 and 1, and 1 only for the same', () => {
  fc.assert(
    fc.property(masses, masses, (a, b) => {
      for (const measure of [boundarySimilarity, segmentationSimilarity]) {
        expect(measure(b, a)).toBeCloseTo(measure(a, b), 12)
        expect(measure(a, b)).toBeGreaterThanOrEqual(0)
        expect(measure(a, b) === 1).toBe(String(a) === String(b))
      }
    }),
  )
})

test('reading the text backwards changes neither B nor S', () => {
  // Only for near misses by one place: among longer ones the first come first.
  fc.assert(
    fc.property(masses, masses, (a, b) => {
      const backwards = (masses: Masses) => masses.toReversed()
      expect(boundarySimilarity(backwards(a), backwards(b))).toBeCloseTo(
        boundarySimilarity(a, b),
        12,
      )
    }),
  )
})

test('Pk never exceeds WindowDiff, and both are 0 for the same', () => {
  fc.assert(
    fc.property(masses, masses, (a, b) => {
      expect(pk(a, b)).toBeLessThanOrEqual(windowDiff(a, b))
      expect(windowDiff(a, a)).toBe(0)
      expect(lengthOf(a)).toBe(20)
    }),
  )
})
