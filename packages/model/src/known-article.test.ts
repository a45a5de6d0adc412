import { describe, expect, test } from 'vitest'
import { findKnownArticle } from './known-article.ts'
import type { ArticleRow } from './records/article.ts'
import { aDesk } from './testing/a-desk.ts'

const [plain] = aDesk(['One.']).articles.values()

function anArticle(fields: Partial<ArticleRow>): ArticleRow {
  if (!plain) throw new Error('a desk holds an article')
  return { ...plain, ...fields }
}

const HERE = 'https://lantern.example/dock'

test.each([
  'https://lantern.example/dock',
  'http://www.lantern.example/dock/',
  'https://LANTERN.example/dock#comments',
  'https://lantern.example/dock?utm_source=letter&utm_medium=mail',
  'https://lantern.example/dock?fbclid=1',
])('%s is the article that is here', address => {
  const here = anArticle({ address: HERE })
  expect(findKnownArticle([here], { address })).toEqual({ article: here, because: 'address' })
})

test.each([
  'https://lantern.example/dock-two',
  'https://lantern.example/dock?page=2',
  'https://other.example/dock',
  'not an address',
])('%s is another article', address => {
  expect(findKnownArticle([anArticle({ address: HERE })], { address })).toBeUndefined()
})

test('parameters in another order are the same address', () => {
  const here = anArticle({ address: 'https://lantern.example/?p=7&lang=en' })
  expect(
    findKnownArticle([here], { address: 'https://lantern.example/?lang=en&p=7' }),
  ).toBeDefined()
})

describe('an address that names no article tells nothing', () => {
  test.each(['https://lantern.example/', 'https://lantern.example'])('%s', address => {
    expect(findKnownArticle([anArticle({ address })], { address })).toBeUndefined()
  })
})

test('the same bytes decide before the same address', () => {
  const byBytes = anArticle({ id: 'b', original: 'abc' })
  const byAddress = anArticle({ id: 'a', address: HERE })
  expect(findKnownArticle([byAddress, byBytes], { original: 'abc', address: HERE })).toEqual({
    article: byBytes,
    because: 'bytes',
  })
})

test('an article in the bin is not here', () => {
  const binned = anArticle({ original: 'abc', binnedAt: '2026-01-01T00:00:00.000Z' })
  expect(findKnownArticle([binned], { original: 'abc' })).toBeUndefined()
})
