import { expect, test } from 'vitest'
import { compareArticles, type ComparedText } from './compare-articles.ts'
import { pairPassages } from './pair-passages.ts'

function lines(text: string): ComparedText {
  let start = 0
  const passages = text.split('\n').map(line => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return { text, passages }
}

const ORIGINAL = lines(
  [
    'The keeper opened the lock at Varn four hundred times last year.',
    'The canal office had never asked him for the number before.',
    'A ledger in his kitchen lists every barge by name and weight.',
    'He retires in May after thirty years on the water.',
  ].join('\n'),
)
const ARTICLE = lines(
  [
    'Experts warn that the whole waterway will close for good soon.',
    'The keeper opened the lock at Varn four hundred times last year.',
    'The canal office had rudely never asked him for any number before.',
    'He retires in May after thirty years on the water.',
  ].join('\n'),
)

const cut = ({ text }: ComparedText, span?: { start: number; end: number }) =>
  span && text.slice(span.start, span.end).slice(0, 10)

test('passages stand beside what they come from, and what was left out stands where it was', () => {
  const pairs = pairPassages(compareArticles(ARTICLE, ORIGINAL))
  expect(
    pairs.map(({ kind, article, original }) => [
      kind,
      cut(ARTICLE, article),
      cut(ORIGINAL, original),
    ]),
  ).toEqual([
    ['own', 'Experts wa', undefined],
    ['copied', 'The keeper', 'The keeper'],
    ['altered', 'The canal ', 'The canal '],
    ['left-out', undefined, 'A ledger i'],
    ['copied', 'He retires', 'He retires'],
  ])
})

test('every passage of both stands in the list once', () => {
  const comparison = compareArticles(ARTICLE, ORIGINAL)
  const pairs = pairPassages(comparison)
  expect(pairs.filter(pair => pair.article)).toHaveLength(ARTICLE.passages.length)
  expect(pairs.filter(pair => pair.original)).toHaveLength(ORIGINAL.passages.length)
})
