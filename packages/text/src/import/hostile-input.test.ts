import { expect, test } from 'vitest'
import type { ImportSource } from './article.ts'
import { importArticle } from './import-article.ts'

const WORDS = 'The ferry left the harbour at noon and nobody saw it again.'

/** Inputs that have broken parsers; each must be read or refused, and none may take minutes. */
const HOSTILE: readonly (readonly [string, ImportSource])[] = [
  ['elements in a deep nest', { kind: 'html', data: '<div>'.repeat(5_000) + WORDS }],
  ['inline elements in a deep nest', { kind: 'html', data: `${'<b>'.repeat(5_000)}${WORDS}` }],
  ['tables in tables', { kind: 'html', data: `${'<table><tr><td>'.repeat(200)}${WORDS}` }],
  ['quotations in quotations', { kind: 'markdown', data: `${'>'.repeat(5_000)} ${WORDS}` }],
  [
    'lists in lists',
    {
      kind: 'markdown',
      data: Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- ${WORDS}`).join('\n'),
    },
  ],
  [
    'half a million attributes',
    {
      kind: 'html',
      data: `<p ${Array.from({ length: 500_000 }, (_, i) => `a${i}=1`).join(' ')}>${WORDS}</p>`,
    },
  ],
  ['150,000 open brackets', { kind: 'markdown', data: `${'['.repeat(150_000)} ${WORDS}` }],
  [
    '150,000 brackets in each other',
    { kind: 'markdown', data: `${'['.repeat(75_000)}${']'.repeat(75_000)} ${WORDS}` },
  ],
  ['a line of ampersands', { kind: 'html', data: `<p>${'&'.repeat(300_000)}</p><p>${WORDS}</p>` }],
  ['a line of brackets', { kind: 'html', data: `<p>${'<'.repeat(300_000)}</p><p>${WORDS}</p>` }],
  [
    'authors in authors',
    { kind: 'html', data: `${'<div itemscope itemprop=author>'.repeat(5_000)}${WORDS}` },
  ],
  [
    'thousands of titles',
    {
      kind: 'html',
      data: `${'<meta property="og:title" content="x">'.repeat(20_000)}<p>${WORDS}</p>`,
    },
  ],
  ['open brackets', { kind: 'markdown', data: `${'['.repeat(5_000)} ${WORDS}` }],
  ['a word without end', { kind: 'plain', data: `${'a'.repeat(1_000_000)} ${WORDS}` }],
  ['arrows without end', { kind: 'plain', data: `${'← '.repeat(200_000)}\n${WORDS}` }],
  ['a menu without end', { kind: 'plain', data: `${'Menu\n'.repeat(20_000)}${WORDS}` }],
  ['an unclosed comment', { kind: 'html', data: `<p>${WORDS}</p><!-- ${'<p>'.repeat(5_000)}` }],
  [
    'an address without end',
    {
      kind: 'html',
      data: `<p><a href="https://a.example/${'a'.repeat(100_000)}">${WORDS}</a></p>`,
    },
  ],
]

test.each(HOSTILE)('%s: the words are read', { timeout: 60_000 }, async (_, source) => {
  const { text, blocks } = await importArticle(source)
  expect(text).toContain('nobody saw it again')
  expect(blocks.map(block => text.slice(block.start, block.end)).join('\n')).toBe(text)
})

test.each<[string, ImportSource, string]>([
  [
    'paragraphs beyond any article',
    { kind: 'html', data: '<p>a'.repeat(60_000) },
    'too-many-parts',
  ],
  ['lines beyond any article', { kind: 'plain', data: 'a\n'.repeat(60_000) }, 'too-many-parts'],
  [
    'elements beyond any page',
    { kind: 'html', data: '<b>a</b>'.repeat(200_000) },
    'too-many-parts',
  ],
  [
    'ends of paragraphs that never began',
    { kind: 'html', data: '</p>'.repeat(200_000) },
    'too-many-parts',
  ],
  [
    'a name that runs a parser out of stack',
    { kind: 'html', data: `<p class="${'a '.repeat(500_000)}">${WORDS}</p>` },
    'too-deep',
  ],
])('%s are refused with a code', async (_, source, code) => {
  await expect(importArticle(source)).rejects.toMatchObject({ name: 'ImportRefusal', code })
})

test('no script, frame or handler leaves a trace in the text', async () => {
  const data = `<p onmouseover="steal()">${WORDS}</p><script>steal()</script><style>p{}</style>
    <iframe srcdoc="steal()"></iframe><svg><script>steal()</script></svg><noscript>steal()</noscript>
    <template><p>steal()</p></template><a href="javascript:steal()">A link</a><math><mtext>steal()</mtext></math>`
  const { text, links } = await importArticle({ kind: 'html', data })
  expect(text).not.toContain('steal')
  expect(links).toMatchObject([{ text: 'A link', missing: 'script' }])
})
