import { readShared } from '@claimbench/fixtures'
import { describe, expect, test } from 'vitest'
import type { ImportedArticle, ImportSource } from './article.ts'
import { boilerplateRules } from './furniture-rules.ts'
import { importArticle } from './import-article.ts'

const REPUBLISHED = `
Island Ferries Drifting Towards a Foreign Yard

By [Mira Holt](#)

Coast Monitor, June 14, 2022

[Northern Tide](#) 11 June 2022

Region: [Skerry Islands](#), [Mainland](#)

Theme: [Shipping](#)

In-depth Report: [THE FERRY SALE](#)

All articles of this site can be read in 12 languages by opening the Translate Website menu.

Visit and follow us on Instagram at [@coastmonitor](#).

The council of the Skerry Islands wants to sell its four ferries to a foreign yard, although the
boats were overhauled only two years ago at a cost of eleven million crowns.

[Some local papers](#) have heard from an official that the buyer had been chosen before the tender
was opened. The council has [denied this](https://example.org/denial "statement") twice.

*

Note to readers: Please click the share buttons above or below. Forward this article to your lists.

Mira Holt is a shipping analyst, writing for the online magazine “[Northern Tide](#)”.

Featured image is from Northern Tide

The original source of this article is [Northern Tide](#)
Copyright © [Mira Holt](#), [Northern Tide](#), 2022

[Comment on our articles on our Facebook page](#)

[Become a Member of Coast Monitor](#)

Articles by: [Mira Holt](#)

Disclaimer: The contents of this article are of sole responsibility of the author. Coast Monitor
will not be responsible for any inaccurate statement in it, and its text has not been checked by the

editors of this site, who make it available to readers for their information.

For media inquiries: desk@example.org`

const unlinked = (markdown: string) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')

function rulesOf({ text, blocks }: ImportedArticle): [string | undefined, string][] {
  return blocks.map(({ start, end, boilerplate }) => [
    boilerplate,
    text.slice(start, start + Math.min(24, end - start)),
  ])
}

/** The same article as a browser puts it on the clipboard: nothing but divisions and links. */
const asHtml = (markdown: string) =>
  markdown
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\n(?=Copyright)/, '<br>'))
    .map(paragraph => paragraph.replace(/\[([^\]]*)\]\(([^) ]*)[^)]*\)/g, '<a href="$2">$1</a>'))
    .map(paragraph => `<div><span style="font-size: 1em">${paragraph}</span></div>`)
    .join('')

test('a piece of a page has the same provenance as its text', async () => {
  const [copied, plain] = await Promise.all([
    importArticle({ kind: 'html', data: `<meta charset="utf-8">${asHtml(REPUBLISHED)}` }),
    importArticle({ kind: 'markdown', data: REPUBLISHED }),
  ])
  expect(copied.meta).toEqual(plain.meta)
  expect(copied.links.map(link => link.text)).toEqual(plain.links.map(link => link.text))
  const body = ({ text, blocks }: ImportedArticle) =>
    blocks
      .filter(block => block.boilerplate === undefined)
      .map(block => text.slice(block.start, block.end))
  expect(body(copied)).toEqual(body(plain))
})

describe.each([
  { kind: 'markdown' as const, data: REPUBLISHED },
  { kind: 'plain' as const, data: unlinked(REPUBLISHED) },
])('a republished article pasted as $kind', source => {
  test('has its provenance read', async () => {
    const { meta } = await importArticle(source)
    expect(meta).toEqual({
      title: 'Island Ferries Drifting Towards a Foreign Yard',
      byline: 'Mira Holt',
      affiliation: 'Northern Tide',
      outlet: 'Coast Monitor',
      originalOutlet: 'Northern Tide',
      publishedAt: '2022-06-11',
      republishedAt: '2022-06-14',
      language: 'en',
      region: ['Skerry Islands', 'Mainland'],
      theme: ['Shipping'],
    })
  })

  test('has every line of the site marked and none of its own', async () => {
    expect(rulesOf(await importArticle(source))).toEqual(
      [
        [undefined, 'Island Ferries Drifting '],
        ['byline', 'By Mira Holt'],
        ['dateline', 'Coast Monitor, June 14, 2'],
        ['dateline', 'Northern Tide 11 June 202'],
        ['filed-under', 'Region: Skerry Islands, '],
        ['filed-under', 'Theme: Shipping'],
        ['series', 'In-depth Report: THE FERR'],
        ['translate', 'All articles of this site'],
        ['follow', 'Visit and follow us on In'],
        [undefined, 'The council of the Skerry'],
        [undefined, 'Some local papers have he'],
        ['separator', '*'],
        ['note-to-readers', 'Note to readers: Please c'],
        ['author-bio', 'Mira Holt is a shipping a'],
        ['image-credit', 'Featured image is from No'],
        ['original-source', 'The original source of th'],
        ['copyright', 'Copyright © Mira Holt, No'],
        ['comments', 'Comment on our articles o'],
        ['subscribe', 'Become a Member of Coast '],
        ['author-archive', 'Articles by: Mira Holt'],
        ['disclaimer', 'Disclaimer: The contents '],
        ['contact', 'For media inquiries: desk'],
      ].map(([rule, start]) => [rule, start?.slice(0, 24)]),
    )
  })

  test('joins the disclaimer that a stray blank line broke in two', async () => {
    const { text } = await importArticle(source)
    expect(text).toContain('checked by the editors of this site')
  })
})

test('links keep their words, and say why they have no target', async () => {
  const { text, links } = await importArticle({ kind: 'markdown', data: REPUBLISHED })
  expect(links).toHaveLength(16)
  expect(links.every(link => text.slice(link.start, link.end) === link.text)).toBe(true)
  expect(links.filter(link => link.target)).toMatchObject([
    { text: 'denied this', target: 'https://example.org/denial' },
  ])
  expect(links.find(link => link.text === 'Some local papers')).toMatchObject({
    missing: 'fragment',
  })
})

test('blocks cover the text in order, one line break between them', async () => {
  const { text, blocks } = await importArticle({ kind: 'markdown', data: REPUBLISHED })
  expect(blocks.map(block => text.slice(block.start, block.end)).join('\n')).toBe(text)
})

test('a page is read without running anything, and keeps what it states about itself', async () => {
  const data = `<!doctype html><html lang="en"><head><title>Ferries | Coast Monitor</title>
    <meta property="og:site_name" content="Coast Monitor"><meta name="author" content="M. Holt">
    <script>throw new Error('ran')</script></head><body><h1>Ferries are sold</h1><p>By Mira Holt</p>
    <p>3 June 2022</p><p onclick="x()">The council sold <a href="/boats">four boats</a> on Friday, and
    nobody on the islands was asked, although a vote had been promised by the mayor in March.</p>
    <p><a href="javascript:run()">A second vote</a> will follow.</p></body></html>`
  const { text, links, meta } = await importArticle({
    kind: 'html',
    data,
    url: 'https://coast.example/ferries',
  })
  expect(text).not.toContain('ran')
  expect(links).toMatchObject([
    { text: 'four boats', target: 'https://coast.example/boats' },
    { text: 'A second vote', missing: 'script' },
  ])
  expect(meta).toMatchObject({ outlet: 'Coast Monitor', publishedAt: '2022-06-03' })
})

describe('what is no article is refused with a code', () => {
  test.each<[string, ImportSource, string]>([
    ['nothing', { kind: 'plain', data: '' }, 'empty'],
    ['white space', { kind: 'markdown', data: ' \n\t\n ' }, 'empty'],
    ['marks alone', { kind: 'plain', data: '***\n---' }, 'nothing-readable'],
    ['a page of scripts', { kind: 'html', data: '<script>let a = 1</script>' }, 'nothing-readable'],
    ['a bare address', { kind: 'plain', data: ' https://coast.example/a ' }, 'bare-address'],
    ['a program', { kind: 'plain', data: '\u0000\u0001\u0002\u0003'.repeat(50) }, 'binary'],
    ['far too much', { kind: 'plain', data: 'a '.repeat(10_000_001) }, 'too-large'],
  ])('%s', async (_, source, code) => {
    await expect(importArticle(source)).rejects.toMatchObject({ name: 'ImportRefusal', code })
  })
})

const seed = readShared('articles/seed.md')
test.skipIf(seed === undefined)(
  'the real republished article loses no line and no link',
  async () => {
    const data = seed ?? ''
    const { text, blocks, links } = await importArticle({ kind: 'markdown', data })
    const spaced = (part: string) => part.replace(/\s+/g, ' ').trim()
    for (const line of unlinked(data).split('\n')) expect(spaced(text)).toContain(spaced(line))
    expect(links).toHaveLength(18)
    expect(links.every(link => link.missing === 'fragment')).toBe(true)
    expect(blocks.filter(block => block.boilerplate === undefined)).toHaveLength(15)
    expect(
      blocks.every(
        block => block.boilerplate === undefined || block.boilerplate in boilerplateRules,
      ),
    ).toBe(true)
  },
)

describe('a short paste', () => {
  const read = async (data: string) => {
    const { text, blocks, meta } = await importArticle({ kind: 'plain', data })
    const body = blocks
      .filter(block => block.boilerplate === undefined && block.kind !== 'title')
      .map(block => text.slice(block.start, block.end))
    return { title: meta.title, body }
  }

  test.each([
    ['The ferry left at noon.', undefined, ['The ferry left at noon.']],
    ['Is the lake safe?\n\nNo.', 'Is the lake safe?', ['No.']],
    [
      'Boats\n\nThe ministry bougth forty boats. It paid for them twice over, which the county noticed only in the following spring. Nobody was',
      'Boats',
      [
        'The ministry bougth forty boats. It paid for them twice over, which the county noticed only in the following spring. Nobody was',
      ],
    ],
    [
      'Comments are closed, the ministry said on Monday, because nobody asked.\n\nThat was a lie.',
      undefined,
      [
        'Comments are closed, the ministry said on Monday, because nobody asked.',
        'That was a lie.',
      ],
    ],
    [
      'Forty boats leave\nBy Monday, forty boats had left the harbour. Nobody knew why.',
      'Forty boats leave',
      ['By Monday, forty boats had left the harbour. Nobody knew why.'],
    ],
  ])('%j keeps its words as text', async (data, title, body) => {
    expect(await read(data)).toEqual({ title, body })
  })
})

test.each([
  ['4 July 2024, 08.15 | Corrected 6 July 2024, 10.30', '2024-07-04', '2024-07-06'],
  ['12. März 2024, 14:20 Uhr | Korrigiert 13. März 2024', '2024-03-12', '2024-03-13'],
  ['Publié le 3 mai 2024 · Corrigé le 4 mai 2024', '2024-05-03', '2024-05-04'],
])('the label of a correction in %j is no outlet', async (line, published, modified) => {
  const data = `The lake is closed to bathers again\n${line}\n\nThe lake has been closed since Wednesday, the office said.`
  const { meta } = await importArticle({ kind: 'plain', data })
  expect(meta).toMatchObject({ publishedAt: published, modifiedAt: modified })
  expect(meta.outlet).toBeUndefined()
})

test('an entry of a menu is no outlet', async () => {
  const data =
    'News\nSport\nThe lake is closed to bathers again\nBy Ada Verne\n\nThe lake has been closed since Wednesday, the office said.'
  const { meta } = await importArticle({ kind: 'plain', data })
  expect(meta.outlet).toBeUndefined()
  expect(meta.title).toBe('The lake is closed to bathers again')
})

test('a byline that names a paper and a date says who published it', async () => {
  const data = `Harbour works cost 68 million

By Ana Roth, Grenfell Courier, 12 September 2026

The works in the harbour of Grenfell cost 68 million crowns, the council said on Monday.`
  const { meta } = await importArticle({ kind: 'plain', data })
  expect(meta).toMatchObject({
    byline: 'Ana Roth',
    outlet: 'Grenfell Courier',
    publishedAt: '2026-09-12',
  })
})
