import { compareArticles, type ComparedText } from '@claimbench/text'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { type ComparisonFile, nameOfComparison, rowsOfComparison } from './comparison-file.ts'
import { htmlFromComparison } from './html-from-comparison.ts'
import { markdownFromComparison } from './markdown-from-comparison.ts'

function lines(text: string): ComparedText {
  let start = 0
  const passages = text.split('\n').map(line => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return { text, passages }
}

const ORIGINAL = lines(`The keeper opened the lock at Varn four hundred times last year.
The canal office had never asked him for the number before.
A ledger in his kitchen lists every barge by name and weight.`)
const ARTICLE = lines(`Experts <b>warn</b> that the *whole* waterway closes soon.
The keeper opened the lock at Varn four hundred times last year.
The canal office had never asked him for any number before.`)

const FILE: ComparisonFile = {
  article: { title: 'Canal <i>office</i> ignored it', text: ARTICLE.text, outlet: 'Free Canal' },
  original: {
    title: 'The ledger of the lock keeper',
    text: ORIGINAL.text,
    publishedAt: '2021-03-01',
    address: 'https://lantern.example/ledger',
  },
  comparison: compareArticles(ARTICLE, ORIGINAL),
  language: 'en',
  day: '2026-03-12',
}

test('an altered sentence says which of its words differ on each side', () => {
  const altered = rowsOfComparison(FILE).find(row => row.kind === 'altered')
  const different = (side: 'article' | 'original') =>
    altered?.[side].filter(one => one.isDifferent).map(one => one.text.trim())
  expect(different('article')).toEqual(['any'])
  expect(different('original')).toEqual(['the'])
})

test('the page says the shares, shows both sides, and holds no mark-up of the articles', () => {
  const page = htmlFromComparison(FILE)
  expect(page).toMatch(/Of the article, \d+ % stands word for word in the original/)
  expect(page).toContain('<ins>any</ins>')
  expect(page).toContain('<del>the</del>')
  expect(page).toContain('Canal &lt;i&gt;office&lt;/i&gt; ignored it')
  expect(page).toContain('href="https://lantern.example/ledger"')
  expect(page).not.toMatch(/<b>|<i>|<script/)
  expect(page).toContain('default-src &#39;none&#39;')
})

test('the Markdown holds every sentence of the article, as text', () => {
  const markdown = markdownFromComparison(FILE)
  const textIn = (node: { value?: string; children?: readonly unknown[] }): string =>
    (node.value ?? '') +
    (node.children ?? []).map(child => textIn(child as { value?: string })).join('')
  const read = textIn(fromMarkdown(markdown))
  for (const { start, end } of ARTICLE.passages) {
    expect(read).toContain(ARTICLE.text.slice(start, end))
  }
  expect(read).toContain('A ledger in his kitchen')
  expect(markdown).toContain('**any**')
  expect(markdown).not.toContain('<b>')
})

test('the file is named after the article, and after something when the title has no letters', () => {
  expect(nameOfComparison(FILE)).toBe('comparison-canal-i-office-i-ignored-it-2026-03-12')
  expect(nameOfComparison({ ...FILE, article: { title: '鉄道', text: '' } })).toBe(
    'comparison-article-2026-03-12',
  )
})
