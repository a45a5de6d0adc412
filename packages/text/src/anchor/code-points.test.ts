import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOffsetConverter } from './code-points.ts'

test('a letter outside the basic plane is one code point and two units', () => {
  const { toCodePoints, toUtf16 } = createOffsetConverter('a𝒜b')
  expect([0, 1, 3, 4].map(toCodePoints)).toEqual([0, 1, 2, 3])
  expect([0, 1, 2, 3].map(toUtf16)).toEqual([0, 1, 3, 4])
  expect([toCodePoints(99), toUtf16(99), toUtf16(-1)]).toEqual([3, 4, 0])
})

test('every offset between letters survives the way there and back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', 'é', '漢', '𝒜', '👩‍🚀', '\u0301'), { maxLength: 20 }),
      parts => {
        const text = parts.join('')
        const { toCodePoints, toUtf16 } = createOffsetConverter(text)
        const letters = Array.from(text)
        const counts = [...letters.keys(), letters.length]
        const offsets = counts.map(count => letters.slice(0, count).join('').length)
        expect(offsets.map(toCodePoints)).toEqual(counts)
        expect(counts.map(toUtf16)).toEqual(offsets)
      },
    ),
  )
})
