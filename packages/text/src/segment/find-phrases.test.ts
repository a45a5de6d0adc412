import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment } from './every-language.ts'
import { findPhrases } from './find-phrases.ts'

const wordsAt = (text: string, phrases: readonly string[]) =>
  findPhrases(text, phrases).map(({ start, end }) => text.slice(start, end))

test('finds a name wherever it stands as whole words', () => {
  const text = 'Who? Weekly said so. “Who? Weekly” is a show; Who? Weeklyish is none.'
  expect(findPhrases(text, ['Who? Weekly'])).toEqual([
    { start: 0, end: 11 },
    { start: 22, end: 33 },
  ])
})

test('finds names that begin or end with a sign, and none inside a longer word', () => {
  expect(wordsAt('Oh! Radio and iOh! Radio', ['Oh! Radio'])).toEqual(['Oh! Radio'])
  expect(wordsAt('Bands like Now! play. Now!Then does too.', ['Now!'])).toEqual(['Now!', 'Now!'])
})

test('finds nothing for an empty phrase', () => {
  expect(findPhrases('a b', ['', ' '])).toEqual([])
})

test('every place holds its phrase', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, phrases) => {
      const trimmed = phrases.map(phrase => phrase.trim())
      for (const words of wordsAt(text, phrases)) expect(trimmed).toContain(words)
    }),
  )
})

test('no sentence ends inside a name that is kept whole', () => {
  const text = 'The hosts of Who? Weekly left on Friday. Nobody knows why.'
  const keepWhole = findPhrases(text, ['Who? Weekly'])
  const sentences = segment(text, { language: 'en', keepWhole })
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The hosts of Who? Weekly left on Friday.',
    'Nobody knows why.',
  ])
})
