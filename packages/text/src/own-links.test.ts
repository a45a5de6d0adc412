import { expect, test } from 'vitest'
import type { Block, Link } from './blocks.ts'
import { importArticle } from './import/import-article.ts'
import { ownLinks } from './own-links.ts'

const PAGE = `<!doctype html><html><head><title>Harbour works cost 68 million</title>
<link rel="canonical" href="https://courier.example.org/news/harbour"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Harbour works cost 68 million</h1>
<p>The works in the harbour of Grenfell cost 68 million crowns, the council said in <a href="/papers/council.pdf">a paper</a> on Monday.</p>
<p>The council had planned to spend 62 million crowns on the quay and the sheds beside it.</p></article>
</body></html>`

test('The links of a menu are none of the article, and relative ones start at the stated address', async () => {
  const article = await importArticle({ kind: 'html', data: PAGE })
  expect(article.links.map(link => link.text)).toEqual(['Home', 'News', 'a paper'])
  expect(ownLinks(article)).toMatchObject([
    { text: 'a paper', target: 'https://courier.example.org/papers/council.pdf' },
  ])
})

test('A page that states no address leaves relative links without a target', async () => {
  const data = PAGE.replace(/<link[^>]*>/, '')
  expect(ownLinks(await importArticle({ kind: 'html', data }))).toMatchObject([
    { text: 'a paper', missing: 'relative' },
  ])
})

test('A line of the site counts as furniture with or without a rule that found it', () => {
  const link: Link = { start: 0, end: 4, text: 'News', missing: 'none' }
  const block: Block = { kind: 'furniture', start: 0, end: 4 }
  const marked: Block = { kind: 'list-item', start: 0, end: 4, boilerplate: 'navigation' }
  expect(ownLinks({ blocks: [block], links: [link] })).toEqual([])
  expect(ownLinks({ blocks: [marked], links: [link] })).toEqual([])
})
