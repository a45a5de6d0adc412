import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, type Mark, passageAt, passagesOf, runsOf, shownWords } from './passages.ts'
import { wordBefore, wordFrom } from './walk-words.ts'

const anyText = fc
  .array(fc.constantFrom('a word ', 'line\n', '\n\n', '𝒜', 'x'.repeat(3_100), ' '.repeat(40)), {
    maxLength: 12,
  })
  .map(pieces => pieces.join(''))

describe('a copy is cut into passages', () => {
  test('that cover its text in order and are never too long', () => {
    fc.assert(
      fc.property(anyText, text => {
        const passages = passagesOf({ text })
        expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        expect(Math.max(0, ...passages.map(({ start, end }) => end - start))).toBeLessThanOrEqual(
          3_000,
        )
        for (const { start } of passages) expect(text.charAt(start)).not.toMatch(/[\udc00-\udfff]/)
      }),
    )
  })

  test('so that every page begins one, an empty page too', () => {
    const text = 'One.\n\n\n\nThree.'
    const pages = [
      { start: 0, end: 4 },
      { start: 6, end: 6 },
      { start: 8, end: 14 },
    ]
    expect(passagesOf({ text, pages })).toEqual([
      { start: 0, end: 6, opensPage: 1 },
      { start: 6, end: 8, opensPage: 2 },
      { start: 8, end: 14, opensPage: 3 },
    ])
  })

  test('and each into lines with their breaks', () => {
    fc.assert(
      fc.property(anyText, text => {
        const lines = linesOf(text, { start: 0, end: text.length })
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const { start, end } of lines.slice(0, -1)) {
          expect(text.slice(start, end)).toMatch(/^[^\n]*\n$/)
        }
      }),
    )
  })
})

test('the passage of a place is found', () => {
  const passages = [
    { start: 0, end: 5 },
    { start: 5, end: 9 },
    { start: 9, end: 20 },
  ]
  expect([0, 4, 5, 8, 9, 99].map(place => passageAt(passages, place))).toEqual([0, 0, 1, 1, 2, 2])
})

describe('marks are laid over a stretch', () => {
  test('in runs that cover it, the last mark on top', () => {
    const marks: Mark[] = [
      { start: 2, end: 8, kind: 'quote' },
      { start: 6, end: 12, kind: 'hit' },
    ]
    expect(runsOf({ start: 4, end: 14 }, marks)).toEqual([
      { start: 4, end: 6, kind: 'quote' },
      { start: 6, end: 8, kind: 'hit' },
      { start: 8, end: 12, kind: 'hit' },
      { start: 12, end: 14 },
    ])
    expect(runsOf({ start: 20, end: 24 }, marks)).toEqual([{ start: 20, end: 24 }])
  })
})

test('marks that turn the direction of writing are shown as signs, and nothing moves', () => {
  expect(shownWords('a\u202ebc\u2069')).toBe('a▯bc▯')
})

describe('the cursor walks', () => {
  const text = `One two${' '.repeat(900)}three-four, wasn’t.`
  test('to the word at a place or behind it, however far that is', () => {
    const at = (place: number) => {
      const word = wordFrom(text, place)
      return word && text.slice(word.start, word.end)
    }
    expect([0, 1, 3, 5, 7, 908, 915].map(at)).toEqual([
      'One',
      'One',
      'two',
      'two',
      'three',
      'three',
      'four',
    ])
    expect(wordFrom(text, text.length)).toBeUndefined()
  })

  test('and back to the word before it', () => {
    const before = (place: number) => {
      const word = wordBefore(text, place)
      return word && text.slice(word.start, word.end)
    }
    expect([text.indexOf('three'), 4, 3].map(before)).toEqual(['two', 'One', 'One'])
    expect(wordBefore(text, 0)).toBeUndefined()
  })
})
