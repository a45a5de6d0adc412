import { expect, test } from 'vitest'
import { durationWords } from './durations.ts'

test.each([
  [6_000, '6 s'],
  [59_400, '59 s'],
  [59_600, '1:00 min'],
  [84_000, '1:24 min'],
  [3_725_000, '62:05 min'],
])('%i ms are %s', (milliseconds, words) => expect(durationWords(milliseconds)).toBe(words))
