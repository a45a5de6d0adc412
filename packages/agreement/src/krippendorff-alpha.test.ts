import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { difference, masiDistance } from './metrics.ts'

describe('four units, three coders, values missing', () => {
  // The fourth unit has one value and is left out. Seven values stay: 1 twice, 2 once, 3 four times.
  // Only 2 and 3 meet within a unit. α = 1 − (n − 1) · observed / expected over ordered pairs.
  const items = [
    [1, 1, null],
    [2, null, 3],
    [3, 3, 3],
    [null, null, 1],
  ]

  test('nominal: observed 2·1, expected 2(2·1 + 2·4 + 1·4) = 28', () => {
    expect(krippendorffAlpha(items)).toBeCloseTo(1 - (6 * 2) / 28, 12)
  })

  test('ordinal: δ² is 1.5², 4² and 2.5²; observed 12.5, expected 315', () => {
    expect(krippendorffAlpha(items, 'ordinal')).toBeCloseTo(1 - (6 * 12.5) / 315, 12)
  })

  test('interval: δ² is 1, 4 and 1; observed 2, expected 2(2 + 32 + 4) = 76', () => {
    expect(krippendorffAlpha(items, 'interval')).toBeCloseTo(1 - (6 * 2) / 76, 12)
  })

  test('ratio: δ² is 1/9, 1/4 and 1/25; observed 2/25, expected 2(2/9 + 8/4 + 4/25)', () => {
    const expected = 2 * (2 / 9 + 2 + 4 / 25)
    expect(krippendorffAlpha(items, 'ratio')).toBeCloseTo(1 - (6 * 0.08) / expected, 12)
  })

  test('a function of one’s own stands in for a name', () => {
    const squared = (a: unknown, b: unknown) => (Number(a) - Number(b)) ** 2
    expect(krippendorffAlpha(items, squared)).toBeCloseTo(1 - 12 / 76, 12)
  })
})

describe('two sentences with sets of tags: {A} and {A, B}, {B} and {B}', () => {
  // Values: {A} and {A, B} once, {B} twice; n = 4. {A} and {A, B} meet.
  const items = [
    [['A'], ['A', 'B']],
    [['B'], ['B']],
  ]

  test('set distance: 1/3, 1, 1/3; observed 2/3, expected 2(1/3 + 2 + 2/3) = 6', () => {
    expect(krippendorffAlpha(items, 'set')).toBeCloseTo(1 - (3 * (2 / 3)) / 6, 12)
  })

  test('MASI: 1 − ½·⅔ = 2/3, 1, 2/3; observed 4/3, expected 2(2/3 + 2 + 4/3) = 8', () => {
    expect(krippendorffAlpha(items, 'masi')).toBeCloseTo(1 - (3 * (4 / 3)) / 8, 12)
  })

  test('MASI as a product of distances: ½·⅓ = 1/6; observed 1/3, expected 5', () => {
    expect(krippendorffAlpha(items, 'masi-dkpro')).toBeCloseTo(1 - (3 * (1 / 3)) / 5, 12)
  })

  test('a string stands for the set of its letters', () => {
    const letters = [
      ['A', 'BA'],
      ['B', 'B'],
    ]
    expect(krippendorffAlpha(letters, 'masi')).toBe(krippendorffAlpha(items, 'masi'))
  })
})

test('MASI knows the same set, one within the other, some in common, and nothing', () => {
  expect(masiDistance(['a', 'b'], ['b', 'a'])).toBe(0)
  expect(masiDistance(['a'], ['a', 'b', 'c'])).toBeCloseTo(1 - (1 / 3) * (2 / 3), 12)
  expect(masiDistance(['a', 'b'], ['b', 'c'])).toBeCloseTo(1 - (1 / 3) * (1 / 3), 12)
  expect(masiDistance(['a'], ['b'])).toBe(1)
  expect(masiDistance([], [])).toBe(0)
})

test('distances are symmetric, and 0 only for equal sets', () => {
  const set = fc.subarray(['a', 'b', 'c', 'd'])
  fc.assert(
    fc.property(set, set, fc.constantFrom('set' as const, 'masi' as const), (a, b, metric) => {
      expect(difference(a, b, metric)).toBe(difference(b, a, metric))
      expect(difference(a, b, metric) === 0).toBe(String(a) === String(b))
    }),
  )
})

test('ordinal α looks at the order of values only, interval α at their distances', () => {
  const items = [
    [1, 2],
    [2, 2],
    [5, 1],
    [5, 5],
  ]
  const stretched = items.map(row => row.map(value => value ** 3))
  expect(krippendorffAlpha(stretched, 'ordinal')).toBeCloseTo(
    krippendorffAlpha(items, 'ordinal') ?? Number.NaN,
    12,
  )
  const moved = items.map(row => row.map(value => 10 * value + 7))
  expect(krippendorffAlpha(moved, 'interval')).toBeCloseTo(
    krippendorffAlpha(items, 'interval') ?? Number.NaN,
    12,
  )
})

test('forty pages, five observers, as Hayes and Krippendorff 2007 have it: ordinal 0.7598', () => {
  const pages =
    '112-2 1101- 2333- -00-0 000-0 000-0 102-1 1-20- 222-2 2111- -100- 0000- 1222- 33223 111-1 ' +
    '111-1 212-2 1233- 1101- 000-0 0011- 00-00 2333- 0000- 12-22 0111- 00010 1212- 1122- 112-2 ' +
    '110-0 2121- 22-22 3222- 222-2 223-2 222-2 22-12 2222- 111-1'
  const items = pages
    .split(' ')
    .map(page => [...page].map(value => (value === '-' ? null : Number(value))))
  expect(krippendorffAlpha(items, 'ordinal')).toBeCloseTo(0.7598, 4)
})

test('words have no distances', () => {
  expect(() => krippendorffAlpha([['a', 'b']], 'interval')).toThrow(RangeError)
  expect(() => krippendorffAlpha([['a', 'b']], 'ratio')).toThrow(RangeError)
})
