import { listSamples, readSampleSource } from '@claimbench/fixtures'
import { describe, expect, test } from 'vitest'
import { importArticle } from './import-article.ts'
import { isTangled } from './tangled-markdown.ts'

test('no article of ours is tangled', () => {
  for (const name of listSamples())
    expect([name, isTangled(readSampleSource(name))]).toEqual([name, false])
})

test('a long list of links is not tangled', () => {
  expect(isTangled('- [a title](https://a.example/b) and *more*\n'.repeat(5_000))).toBe(false)
})

describe('tangled Markdown is read as plain text, with every word and mark', () => {
  test.each([
    ['open brackets', '['.repeat(150_000)],
    ['closed brackets', '['.repeat(75_000) + ']'.repeat(75_000)],
    ['links in links', '[a]('.repeat(50_000)],
    ['stars and lines', '*a_ '.repeat(50_000)],
    ['marks over many lines', '*a_\n'.repeat(30_000)],
    ['quotations in one line', '>'.repeat(200_000)],
    ['lists in one line', '- '.repeat(50_000)],
    ['numbered lists in one line', '1. '.repeat(50_000)],
    ['a paragraph of forty thousand lines', `${'a\n'.repeat(40_000)}===`],
    ['a quotation of as many', '> > a\n'.repeat(30_000)],
    ['definitions', Array.from({ length: 20_000 }, (_, i) => `[r${i}]: /u`).join('\n')],
  ])('%s', async (_, data) => {
    expect(isTangled(data)).toBe(true)
    const { text } = await importArticle({
      kind: 'markdown',
      data: `${data}\n\nThe ferry left the harbour at noon and *nobody* saw it again.`,
    })
    expect(text).toContain('*nobody* saw it again.')
    const marks = (words: string) => words.replace(/\s|^1\. |^- /gm, '').length
    expect(marks(text)).toBeGreaterThan(marks(data) * 0.99)
  })
})
