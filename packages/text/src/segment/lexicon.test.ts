import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'

/** What is known of a whole string, as written. */
const known = (lexicon: Lexicon, word: string) => lexicon.find(word, 0, word.length, word.length)

const anyWord = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', '.', 'ж', 'é'),
  minLength: 1,
  maxLength: 6,
})

test('what was put in is found, and nothing else', () => {
  const anyWords = fc.dictionary(anyWord, fc.integer({ min: 1, max: 0xffff }), { maxKeys: 200 })
  fc.assert(
    fc.property(anyWords, fc.array(anyWord), (words, others) => {
      const lexicon = new Lexicon(new Map(Object.entries(words)))
      for (const word of [...Object.keys(words), ...others]) {
        expect(known(lexicon, word)).toBe(words[word] ?? 0)
      }
    }),
  )
})

test('a word is found inside a text, in small letters from where one asks', () => {
  const lexicon = new Lexicon(
    new Map([
      ['sec', 1],
      ['Sec', 2],
    ]),
  )
  const text = 'the SEC met'
  expect(lexicon.find(text, 4, 7, 7)).toBe(0)
  expect(lexicon.find(text, 4, 7, 4)).toBe(1)
  expect(lexicon.find(text, 4, 7, 5)).toBe(2)
})

test('a capital İ counts as a small i', () => {
  const lexicon = new Lexicon(new Map([['için', 1]]))
  expect(lexicon.find('İçin', 0, 4, 0)).toBe(1)
})

test('marks of writing direction inside a word are passed over', () => {
  const lexicon = new Lexicon(new Map([['د.ب', 4]]))
  expect(known(lexicon, 'د\u200f.ب')).toBe(4)
})

test('an empty lexicon knows nothing', () => {
  expect(known(new Lexicon(new Map()), 'a')).toBe(0)
})
