import { readFixture } from '@claimbench/fixtures'
import { expect, test } from 'vitest'
import { importArticle } from './import-article.ts'
import { provenanceOf } from './provenance.ts'
import { readMarkedPaste } from './testing/marked-paste.ts'

const republished = readMarkedPaste(readFixture('import/pastes/opinion-republished.md'))

test('the card says where an article comes from and what its links are worth', async () => {
  const article = await importArticle(republished)
  const { text } = article
  const card = provenanceOf(article)
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))
  expect(card.republished).toEqual({ from: 'The Eastern Ledger', daysLater: 3 })
  expect(card.affiliation).toEqual({ name: 'The Eastern Ledger', is: 'original' })
  expect(card.links).toEqual({ live: 0, withoutTarget: { fragment: 2 }, toItself: 0 })
  expect(words(card.disclaimers)).toEqual([expect.stringContaining('sole responsibility')])
  expect(words(card.authorNotes)).toEqual([expect.stringContaining('retired officer')])
  expect(words(card.originNotes)).toEqual([expect.stringContaining('original source')])
})

test('a quotation set apart is sourced by the line that introduces it', async () => {
  const data = `# The ledger\n\nThe office manager Ida Holm wrote to the keeper in spring:\n\n> The office has no use for a ledger of nine years.\n\nNobody asked him again after that letter.\n\n> It was the last time anybody wrote to us.\n\nThe keeper retires in May.`
  const article = await importArticle({ kind: 'markdown', data })
  const start = article.text.indexOf('Ida Holm')
  const card = provenanceOf(article, [{ start, end: start + 8, type: 'named' }])
  expect(card.quotations).toBe(2)
  expect(
    card.quotationsWithoutSource.map(span => article.text.slice(span.start, span.end)),
  ).toEqual(['It was the last time anybody wrote to us.'])
})

test('sources are counted by type, and quotations nobody is cited for are listed', async () => {
  const data = `A quarrel over scales

"It lay in a drawer for more than a year," said Aron Dietz, the chairman of the commission.

"Somebody was paid to forget it, and everybody knows who," the paper wrote in its next edition on Monday.`
  const article = await importArticle({ kind: 'plain', data })
  const start = article.text.indexOf('Aron Dietz')
  const card = provenanceOf(article, [{ start, end: start + 10, type: 'named' }])
  expect(card.sources).toEqual({ named: 1, unnamed: 0, vague: 0 })
  expect(card.quotations).toBe(2)
  expect(
    card.quotationsWithoutSource.map(span => article.text.slice(span.start, span.end)),
  ).toEqual(['"Somebody was paid to forget it, and everybody knows who,"'])
})
