import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { confusionMatrix } from './confusion-matrix.ts'
import { f1ByLabel, macroF1 } from './macro-f1.ts'
import type { Row } from './ratings.ts'
import { printed } from './testing/printed.ts'

// Key: 3 claims, 2 opinions, 1 none. One claim was taken for an opinion, the none left out.
const items: Row[] = [
  ['claim', 'claim'],
  ['claim', 'claim'],
  ['claim', 'opinion'],
  ['opinion', 'opinion'],
  ['opinion', 'opinion'],
  ['none', null],
]

test('F1 of each tag: 2·2/(3 + 2), 2·2/(2 + 3), 0 for the one not found', () => {
  expect(f1ByLabel(items)).toEqual([
    { label: 'claim', precision: 1, recall: 2 / 3, f1: 4 / 5, support: 3 },
    { label: 'opinion', precision: 2 / 3, recall: 1, f1: 4 / 5, support: 2 },
    { label: 'none', precision: 0, recall: 0, f1: 0, support: 1 },
  ])
})

test('macro-F1 is their mean', () => expect(macroF1(items)).toBeCloseTo(1.6 / 3, 12))

test('the confusion matrix has the key in rows and is itself ratings', () => {
  const matrix = confusionMatrix(items)
  expect(matrix).toEqual({
    labels: ['claim', 'opinion'],
    table: [
      [2, 1],
      [0, 2],
    ],
  })
  expect(macroF1(matrix)).toBeCloseTo(0.8, 12)
})

test('labels on offer that neither used do not count', () => {
  expect(
    macroF1({
      labels: ['a', 'b'],
      table: [
        [3, 0],
        [0, 0],
      ],
    }),
  ).toBe(1)
  expect(macroF1([])).toBeUndefined()
})

test('counts and other numbers of coders are refused', () => {
  expect(() => macroF1({ counts: [[1, 1]] })).toThrow(RangeError)
  expect(() => macroF1([['a', 'b', 'c']])).toThrow(RangeError)
})

test('key and answers can change places', () => {
  const label = fc.option(fc.constantFrom('a', 'b', 'c'))
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { minLength: 1 }), items => {
      const [there, back] = [macroF1(items), macroF1(items.map(row => row.toReversed()))]
      expect(printed(back)).toBe(printed(there))
    }),
  )
})
