import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nestsDeeper } from './json-depth.ts'

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

test('tells any JSON text by its depth', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), value => {
      for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
        expect(nestsDeeper(text, depthOf(value))).toBe(false)
        expect(nestsDeeper(text, Math.max(0, depthOf(value) - 1))).toBe(depthOf(value) > 0)
      }
    }),
  )
})

test('brackets in words do not count', () => {
  expect(nestsDeeper(JSON.stringify('[['.repeat(100)), 1)).toBe(false)
  expect(nestsDeeper(JSON.stringify(['\\"[[[{', '\\\\']), 1)).toBe(false)
})

test('a million brackets are told at once, closed or not, and so is a string without end', () => {
  expect(nestsDeeper('['.repeat(1_000_000), 500)).toBe(true)
  expect(nestsDeeper(`"${'a'.repeat(1_000_000)}`, 500)).toBe(false)
  expect(nestsDeeper('"\\'.repeat(500_000), 500)).toBe(false)
})
