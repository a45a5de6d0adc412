import { readHardSentences } from '@claimbench/fixtures'
import { describe, expect, test } from 'vitest'
import { segment } from './every-language.ts'

const cases = readHardSentences()

describe('the hard cases of news', () => {
  test('are at least a hundred and fifty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })

  test.each(cases)('$section: $text', ({ text, language, flags, answers }) => {
    const options = Object.fromEntries(flags.map(flag => [flag, true]))
    const sentences = segment(text, { language, ...options })
    expect(answers).toContainEqual(sentences.map(({ start, end }) => text.slice(start, end)))
  })
})
