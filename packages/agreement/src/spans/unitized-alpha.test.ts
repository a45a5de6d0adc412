import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { printed } from '../testing/printed.ts'
import { unitizedAlpha, type UnitTuple } from './unitized-alpha.ts'

test('two coders, one unit each, one of them begins late', () => {
  // Ten places; one marks 2 to 6, the other 4 to 6.
  // D_o: (2 − 4)² + 0 = 4, both ways 8, / (2·1·10²) = 0.04.
  // D_e: gaps 2, 4 and 4, 4. The unit of 4: (2·64 − 3·16 + 4)/3 = 28, and 16·(1 + 1 + 1) = 48.
  // The unit of 2: (16 − 12 + 2)/3 = 2, and 4·(1 + 3 + 3 + 3) = 40. Sum 118, ·2/10 = 23.6,
  // / (20·19 − 4·3 − 2·1 = 366).
  const units: UnitTuple[] = [
    [2, 4, 'one', 'source'],
    [4, 2, 'other', 'source'],
  ]
  expect(unitizedAlpha({ length: 10, units })).toBeCloseTo(1 - (0.04 * 366) / 23.6, 12)
})

test('the same units in words', () => {
  const inWords = [
    { annotator: 'one', start: 2, end: 6, category: 'source' },
    { annotator: 'other', start: 4, end: 6, category: 'source' },
  ]
  expect(unitizedAlpha({ length: 10, units: inWords })).toBeCloseTo(1 - (0.04 * 366) / 23.6, 12)
})

test('a unit inside the other’s gap costs its length squared', () => {
  // Ten places; one marks 2 to 4, the other nothing: D_o = 2·4/(2·10²) = 0.04.
  // D_e: N = 1; gaps 2, 6 and 10: 4·(1 + 5 + 9) = 60, ·2/10 = 12, / (20·19 − 2) = 12/378.
  const alone = { length: 10, raters: 2, units: [[2, 2, 'one', 'cue']] satisfies UnitTuple[] }
  expect(unitizedAlpha(alone)).toBeCloseTo(1 - (0.04 * 378) / 12, 12)
})

test('three units of one place against one of eight, as dkpro-statistics has it', () => {
  // r0: -11111111-   r1: --1-1-1---   D_o 0.9100, D_e 0.5351 there.
  const units: UnitTuple[] = [
    [1, 8, 0, 'A'],
    [2, 1, 1, 'A'],
    [4, 1, 1, 'A'],
    [6, 1, 1, 'A'],
  ]
  expect(unitizedAlpha({ length: 10, units }, 'A')).toBeCloseTo(-0.7003, 3)
})

test('two observers on a fine scale, as Krippendorff 1995 has it', () => {
  // Figure 1 there, stretched until the scale no longer matters: A 0.553 and D 0.066.
  const scale = 50_000
  const drawn: UnitTuple[] = [
    [2, 8, 'Bertha', 'A'],
    [14, 6, 'Bertha', 'A'],
    [4, 4, 'Bill', 'A'],
    [15, 2, 'Bill', 'A'],
    [0, 2, 'Heather', 'D'],
    [2, 8, 'Heather', 'D'],
    [10, 4, 'Heather', 'D'],
    [14, 6, 'Heather', 'D'],
    [20, 4, 'Heather', 'D'],
    [0, 4, 'Hill', 'D'],
    [4, 4, 'Hill', 'D'],
    [8, 7, 'Hill', 'D'],
    [15, 2, 'Hill', 'D'],
    [17, 7, 'Hill', 'D'],
  ]
  const alphaOf = (category: string) => {
    const units = drawn
      .filter(unit => unit[3] === category)
      .map(([start, length, rater]): UnitTuple => [start * scale, length * scale, rater, category])
    return unitizedAlpha({ length: 24 * scale, units })
  }
  expect(alphaOf('A')).toBeCloseTo(0.553, 3)
  expect(alphaOf('D')).toBeCloseTo(0.066, 3)
})

test('nobody marked anything: no figure', () => {
  expect(unitizedAlpha({ length: 10, units: [] })).toBeUndefined()
})

test.each([
  [
    'a unit beyond the end',
    [
      [8, 4, 0, 'a'],
      [1, 2, 1, 'a'],
    ],
  ],
  [
    'a unit without length',
    [
      [8, 0, 0, 'a'],
      [1, 2, 1, 'a'],
    ],
  ],
  [
    'units of one coder and category that overlap',
    [
      [1, 4, 0, 'a'],
      [3, 4, 0, 'a'],
      [1, 1, 1, 'a'],
    ],
  ],
  ['one coder', [[1, 4, 0, 'a']]],
] satisfies [string, UnitTuple[]][])('refuses %s', (_, units) => {
  expect(() => unitizedAlpha({ length: 10, units })).toThrow(RangeError)
})

const marks = fc
  .array(fc.record({ gap: fc.nat(5), length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 5 })
  .map(steps => {
    let place = 0
    return steps.map(({ gap, length }): [number, number] => {
      const start = place + gap
      place = start + length
      return [start, length]
    })
  })

test('the order of units and the names of coders change nothing', () => {
  fc.assert(
    fc.property(marks, marks, marks, (a, b, c) => {
      const unitsOf = (names: readonly string[]) =>
        [a, b, c].flatMap((marks, i) =>
          marks.map(([start, length]): UnitTuple => [start, length, names[i] ?? '', 'x']),
        )
      const given = { length: 60, raters: 3, units: unitsOf(['p', 'q', 'r']) }
      const renamed = { length: 60, raters: 3, units: unitsOf(['r', 'p', 'q']).toReversed() }
      const [alpha, other] = [unitizedAlpha(given), unitizedAlpha(renamed)]
      expect(printed(alpha)).toBe(printed(other))
    }),
  )
})

test('coders who mark the same agree fully', () => {
  fc.assert(
    fc.property(
      marks.filter(marks => marks.length > 0),
      marks => {
        const units = marks.flatMap(([start, length]): UnitTuple[] => [
          [start, length, 'p', 'x'],
          [start, length, 'q', 'x'],
        ])
        expect(unitizedAlpha({ length: 60, units })).toBe(1)
      },
    ),
  )
})
