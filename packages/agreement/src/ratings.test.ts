import { expect, test } from 'vitest'
import { labelShares, pairTable, tally } from './ratings.ts'

test('rows of units become the table of two coders', () => {
  const items = [
    ['claim', 'claim'],
    ['claim', 'opinion'],
    ['opinion', 'opinion'],
    ['claim', 'claim'],
  ]
  expect(pairTable(items)).toEqual({
    labels: ['claim', 'opinion'],
    table: [
      [2, 1],
      [0, 1],
    ],
  })
})

test('a unit that either coder left out is not in the table', () => {
  expect(
    pairTable([
      ['a', 'a'],
      ['a', null],
      [undefined, 'b'],
    ]),
  ).toEqual({
    labels: ['a'],
    table: [[1]],
  })
})

test('labels that nobody chose keep their place where they are named', () => {
  expect(pairTable({ items: [['b', 'b']], labels: ['c', 'b'] }).table).toEqual([
    [0, 0],
    [0, 1],
  ])
})

test('without names labels are in order, numbers by size and before words', () => {
  expect(
    pairTable([
      [10, 9],
      ['b', 'a'],
      [true, 2],
    ]).labels,
  ).toEqual([2, 9, 10, 'a', 'b', true])
})

test('the same choices as rows, table and counts give the same tally', () => {
  const items = tally({
    items: [
      [0, 0],
      [0, 1],
      [1, 1],
    ],
  })
  const table = tally({
    table: [
      [1, 1],
      [0, 1],
    ],
  })
  const counts = tally({
    counts: [
      [2, 0],
      [1, 1],
      [0, 2],
    ],
  })
  expect(table).toEqual(items)
  expect(counts).toEqual(items)
})

test('a label is a label whatever order a set lists it in', () => {
  const { labels, units } = tally([
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
  ])
  expect(labels).toHaveLength(1)
  expect(units).toEqual([{ values: [0], counts: [2], raters: 2, times: 1 }])
})

test('the share of a label is the mean of the units, not of the values', () => {
  // Unit 1: a in 1 of 1. Unit 2: a in 1 of 3. Mean (1 + 1/3) / 2 = 2/3.
  expect(
    labelShares(
      tally([
        ['a', null, null],
        ['a', 'b', 'b'],
      ]),
    )[0],
  ).toBeCloseTo(2 / 3, 12)
})

test.each([
  ['three coders where two are compared', () => pairTable([['a', 'b', 'c']])],
  ['counts where it matters who chose', () => pairTable({ counts: [[1, 1]] })],
  [
    'a table that is not square',
    () =>
      tally({
        table: [
          [1, 2, 3],
          [1, 2, 3],
        ],
      }),
  ],
  ['counts of different widths', () => tally({ counts: [[1, 2], [3]] })],
  ['a label that is not among those named', () => tally({ items: [['x']], labels: ['a'] })],
  ['sets where single labels are compared', () => pairTable([[['a'], ['b']]])],
])('refuses %s', (_, attempt) => expect(attempt).toThrow(RangeError))
