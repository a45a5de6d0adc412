import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTypo, typosAmong } from './is-typo.ts'

test('words asked for by their places are typos of each other exactly where they are by themselves', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcé1'), minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 12 }), words => {
      const isTypoAt = typosAmong(words)
      for (const [i, one] of words.entries())
        for (const [j, other] of words.entries()) expect(isTypoAt(i, j)).toBe(isTypo(one, other))
    }),
  )
})

test('a letter at either end may be other, missing or swapped', () => {
  const words = ['ferry', 'merry', 'ferr', 'erry', 'efrry', 'feryr', 'berrm']
  const isTypoAt = typosAmong(words)
  expect(words.map((_, i) => isTypoAt(0, i))).toEqual([false, true, true, true, true, true, false])
})
