import { marked } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { moveCursor, selectionOf, snapToWords, wordsOf } from './word-cursor.ts'

const words = (text: string) => {
  const spans = wordsOf(text, { start: 0, end: text.length }, 'en')
  return spans.map(({ start, end }) => text.slice(start, end))
}

test('words are found without the punctuation around them', () => {
  expect(words('“Well,” she said – 3.5 percent.')).toEqual([
    'Well',
    'she',
    'said',
    '3.5',
    'percent',
  ])
})

test('a hyphenated word is one word', () => {
  expect(words("a twelve-year lease, the county's own")).toEqual([
    'a',
    'twelve-year',
    'lease',
    'the',
    "county's",
    'own',
  ])
})

test('offsets are those of the whole text', () => {
  const { text, marks } = marked('First one. <s>Second 😀 one.</s>')
  const found = wordsOf(text, marks['s'] ?? { start: 0, end: 0 }, 'en')
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Second', 'one'])
})

test('the cursor stops at both ends and extends from where it was', () => {
  expect(moveCursor({ anchor: 0, head: 0 }, 'left', false, 5)).toEqual({ anchor: 0, head: 0 })
  expect(moveCursor({ anchor: 4, head: 4 }, 'right', false, 5)).toEqual({ anchor: 4, head: 4 })
  expect(moveCursor({ anchor: 1, head: 1 }, 'right', true, 5)).toEqual({ anchor: 1, head: 2 })
})

test('a selection runs from the first selected word to the last, in either direction', () => {
  const { text, marks } = marked('The <sel>old town hall</sel> burned.')
  const found = wordsOf(text, { start: 0, end: text.length }, 'en')
  expect(selectionOf({ anchor: 3, head: 1 }, found)).toEqual(marks['sel'])
})

test('a selection by hand is widened to whole words', () => {
  const { text, marks } = marked('The <snap>o<sel>ld town ha</sel>ll</snap> burned.')
  const found = wordsOf(text, { start: 0, end: text.length }, 'en')
  expect(snapToWords(marks['sel'] ?? { start: 0, end: 0 }, found)).toEqual(marks['snap'])
})
