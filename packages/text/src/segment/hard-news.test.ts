import { readFixture } from '@claimbench/fixtures'
import { describe, expect, test } from 'vitest'
import { segment } from './every-language.ts'
import { readHardCases } from './hard-news.ts'

const cases = readHardCases(readFixture('segment/hard-news.md'))

describe('the hard cases of news', () => {
  test('are at least a hundred and fifty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })

  test.each(cases)('$section: $text', ({ text, options, answers }) => {
    const sentences = segment(text, options).map(({ start, end }) => text.slice(start, end))
    expect(answers).toContainEqual(sentences)
  })
})
