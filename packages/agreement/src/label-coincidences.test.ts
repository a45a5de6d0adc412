import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { type Coincidences, labelCoincidences } from './label-coincidences.ts'
import { printed } from './testing/printed.ts'

const LABELS = ['claim', 'opinion', 'none']
const items = fc.array(
  fc.array(fc.option(fc.constantFrom(...LABELS)), { minLength: 4, maxLength: 4 }),
  { minLength: 1, maxLength: 12 },
)

function facts({ cells }: Coincidences) {
  return cells.map(row => row.map(({ pairs, weight }) => [pairs, printed(weight)]))
}

describe('which labels meet', () => {
  test('three coders, one of them apart: two pairs differ, one agrees', () => {
    const { cells } = labelCoincidences([['claim', 'claim', 'opinion']], LABELS)
    expect(cells[0]?.[0]).toEqual({ pairs: 1, weight: 1, units: [0] })
    expect(cells[0]?.[1]).toEqual({ pairs: 2, weight: 1, units: [0] })
    expect(cells[1]?.[0]).toEqual(cells[0]?.[1])
    expect(cells[1]?.[1]).toEqual({ pairs: 0, weight: 0, units: [] })
  })

  test('a unit with one value counts nowhere, and each cell names its units', () => {
    const { cells } = labelCoincidences(
      [
        ['claim', null],
        ['claim', 'none'],
        ['none', 'none'],
        ['none', 'claim'],
      ],
      LABELS,
    )
    expect(cells[0]?.[0]?.units).toEqual([])
    expect(cells[0]?.[2]).toEqual({ pairs: 2, weight: 2, units: [1, 3] })
    expect(cells[2]?.[2]?.units).toEqual([2])
  })

  test('a value that is not among the labels is no label', () => {
    expect(() => labelCoincidences([['claim', 'rumour']], LABELS)).toThrow(RangeError)
  })

  test('α follows from it', () => {
    fc.assert(
      fc.property(items, rows => {
        const { cells } = labelCoincidences(rows, LABELS)
        const sums = cells.map(row => row.reduce((sum, { weight }) => sum + weight, 0))
        const n = sums.reduce((sum, one) => sum + one, 0)
        const apart = (weigh: (c: number, k: number) => number) =>
          LABELS.flatMap((_, c) => LABELS.map((_, k) => (c === k ? 0 : weigh(c, k)))).reduce(
            (sum, one) => sum + one,
            0,
          )
        const observed = apart((c, k) => cells[c]?.[k]?.weight ?? 0)
        const expected = apart((c, k) => (sums[c] ?? 0) * (sums[k] ?? 0))
        const alpha = expected > 0 ? 1 - ((n - 1) * observed) / expected : undefined
        expect(printed(alpha)).toBe(printed(krippendorffAlpha(rows)))
      }),
    )
  })

  test('changing the order of coders or of units changes no figure', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 3 }), (rows, by) => {
        const turned = rows.map(row => [...row.slice(by), ...row.slice(0, by)])
        const before = facts(labelCoincidences(rows, LABELS))
        expect(facts(labelCoincidences(turned, LABELS))).toEqual(before)
        expect(facts(labelCoincidences(rows.toReversed(), LABELS))).toEqual(before)
      }),
    )
  })
})
