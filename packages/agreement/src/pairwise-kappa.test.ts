import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohenKappa } from './cohen-kappa.ts'
import { hubertKappa, lightKappa } from './pairwise-kappa.ts'
import type { Row } from './ratings.ts'
import { printed } from './testing/printed.ts'

// Four units, coders p, q, r. p and q agree on 3 of 4, p and r on 4, q and r on 3.
// Shares of a: p 1/2, q 3/4, r 1/2. Chance: p,q 3/8 + 1/8 = 1/2, p,r 1/2, q,r 1/2.
const items: Row[] = [
  ['a', 'a', 'a'],
  ['a', 'a', 'a'],
  ['b', 'a', 'b'],
  ['b', 'b', 'b'],
]

test('Hubert: observed (3/4 + 1 + 3/4)/3 = 5/6, chance 1/2, κ = (1/3)/(1/2)', () => {
  expect(hubertKappa(items)).toBeCloseTo(2 / 3, 12)
})

test('Light: the mean of 1/2, 1 and 1/2', () => expect(lightKappa(items)).toBeCloseTo(2 / 3, 12))

test('eight pathologists, as Warrens 2010 has it', () => {
  const slides: [number, string][] = [
    [14, 'NNNNNNNN'],
    [1, 'NNNANNNN'],
    [1, 'NNNNNNNA'],
    [10, 'AAAAAAAA'],
    [2, 'AANAAAAN'],
    [1, 'AANANAAN'],
    [1, 'AANANANN'],
  ]
  const ratings = slides.flatMap(([times, row]) => Array.from({ length: times }, () => [...row]))
  expect(hubertKappa(ratings)).toBeCloseTo(0.8326, 4)
  expect(Math.abs((lightKappa(ratings) ?? Number.NaN) - 0.8325)).toBeLessThan(0.0001)
})

test('a pair without a common unit does not count', () => {
  const apart: Row[] = [
    ['a', 'a', null],
    ['b', 'b', null],
    [null, 'a', 'a'],
    [null, 'b', 'b'],
  ]
  expect(hubertKappa(apart)).toBe(1)
  expect(lightKappa(apart)).toBe(1)
})

test('for two coders both are Cohen’s κ', () => {
  const label = fc.option(fc.constantFrom('a', 'b', 'c'))
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { minLength: 1 }), items => {
      const kappa = printed(cohenKappa(items))
      expect(printed(hubertKappa(items))).toBe(kappa)
      expect(printed(lightKappa(items))).toBe(kappa)
    }),
  )
})

test('the order of coders changes nothing', () => {
  const row = fc.tuple(...Array.from({ length: 4 }, () => fc.option(fc.constantFrom('a', 'b'))))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), items => {
      const turned = items.map(([a, b, c, d]) => [c, a, d, b])
      expect(printed(hubertKappa(turned))).toBe(printed(hubertKappa(items)))
      expect(printed(lightKappa(turned))).toBe(printed(lightKappa(items)))
    }),
  )
})

test('refuses counts and rows of different lengths', () => {
  expect(() => hubertKappa({ counts: [[1, 1]] })).toThrow(RangeError)
  expect(() => lightKappa([['a', 'b'], ['a']])).toThrow(RangeError)
})
