import { expect, test } from 'vitest'
import { hasEndlessWord } from './endless-word.ts'

test('a word of five hundred letters is endless, also between others and without a space at all', () => {
  expect(hasEndlessWord('a'.repeat(500))).toBe(true)
  expect(hasEndlessWord(`The county bought ${'A'.repeat(20_000)} ferries.`)).toBe(true)
  expect(hasEndlessWord('日'.repeat(500))).toBe(true)
})

test('many words, long addresses and empty texts are not', () => {
  expect(hasEndlessWord('The county bought two ferries. '.repeat(1000))).toBe(false)
  expect(hasEndlessWord(`https://example.org/${'a-page/'.repeat(60)}`)).toBe(false)
  expect(hasEndlessWord('')).toBe(false)
  expect(hasEndlessWord(`${'a'.repeat(499)}\n${'b'.repeat(499)}`)).toBe(false)
})
