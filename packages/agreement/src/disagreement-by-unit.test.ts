import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { disagreementByUnit } from './disagreement-by-unit.ts'
import { observedAgreement } from './observed-agreement.ts'
import { printed } from './testing/printed.ts'

test('of three coders’ three pairs: none, two and all differ; one value tells nothing', () => {
  const items = [
    ['claim', 'claim', 'claim'],
    ['claim', 'claim', 'opinion'],
    ['claim', 'opinion', 'none'],
    ['claim', null, undefined],
  ]
  expect(disagreementByUnit(items)).toEqual([0, 2 / 3, 1, undefined])
})

test('sets of tags can be nearly the same', () => {
  expect(disagreementByUnit([[['a', 'b'], ['a']]], 'set')[0]).toBeCloseTo(1 / 3, 12)
})

test('its mean over units is what observed agreement lacks of 1', () => {
  const row = fc.array(fc.option(fc.constantFrom('a', 'b', 'c')), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), items => {
      const known = disagreementByUnit(items).flatMap(unit => unit ?? [])
      const mean = known.reduce((sum, unit) => sum + unit, 0) / known.length
      const observed = observedAgreement(items)
      expect(printed(observed)).toBe(printed(known.length > 0 ? 1 - mean : undefined))
    }),
  )
})
