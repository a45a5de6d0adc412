import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { adaptedToMix, normalised } from './mix.ts'

const usual = [0.4, 0.2, 0.3, 0.1]
const row = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map(normalised)

test('every row still sums to one', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), rows => {
      for (const adapted of adaptedToMix(rows, usual)) {
        expect(adapted.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
      }
    }),
  )
})

test('a text of the usual mix is left as it is', () => {
  const rows = Array.from({ length: 50 }, () => [...usual])
  for (const adapted of adaptedToMix(rows, usual)) {
    adapted.forEach((share, at) => expect(share).toBeCloseTo(usual[at] ?? 0, 9))
  }
})

test('a doubtful sentence leans towards what the rest of its text is', () => {
  const doubtful = [0.45, 0.45, 0.05, 0.05]
  const opinions = Array.from({ length: 60 }, () => [0.1, 0.8, 0.05, 0.05])
  const [adapted = []] = adaptedToMix([doubtful, ...opinions], usual)
  expect(adapted[1]).toBeGreaterThan(0.6)
  const [alone = []] = adaptedToMix([doubtful], usual)
  expect(Math.abs((alone[1] ?? 0) - 0.45)).toBeLessThan(0.05)
})
