import { expect, test } from 'vitest'
import type { Block } from '../blocks.ts'
import { findQuotations } from './quotations.ts'

/** The quotations of paragraphs; one that begins with `>` is a block quotation. */
function quotationsOf(...paragraphs: readonly string[]): readonly string[] {
  const blocks: Block[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (text) text += '\n'
    const start = text.length
    text += paragraph.replace(/^>/, '')
    const kind = paragraph.startsWith('>') ? 'quote' : 'paragraph'
    blocks.push({ kind, start, end: text.length })
  }
  return findQuotations(text, blocks).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['curly', '“Nobody was ever asked about it,” she said.', '“Nobody was ever asked about it,”'],
  ['straight', '"Nobody was ever asked about it," she said.', '"Nobody was ever asked about it,"'],
  ['German', 'Sie sagte: „Niemand hat uns je gefragt.“', '„Niemand hat uns je gefragt.“'],
  ['French', 'Elle dit: «Personne ne nous a demandé.»', '«Personne ne nous a demandé.»'],
  ['British', '‘Nobody asked the keeper’s wife,’ he said.', '‘Nobody asked the keeper’s wife,’'],
  [
    'British, straight',
    "He said: 'The keepers' hut was never locked at night.'",
    "'The keepers' hut was never locked at night.'",
  ],
])('%s marks are a quotation', (_name, text, quotation) => {
  expect(quotationsOf(text)).toEqual([quotation])
})

test.each([
  'The keeper’s hut and the sailors’ chapel stand near the mill of the old town.',
  "In the '90s the keepers' hut wasn't locked, and the sailors' chapel was.",
  'They call it a “quiet revolution” in the “old town”.',
  'The pipe is 5" wide and 6\' long, says the plan of the works.',
])('%j holds none', text => {
  expect(quotationsOf(text)).toEqual([])
})

test('a speech over several paragraphs is one quotation', () => {
  expect(
    quotationsOf(
      '“We opened the lock four hundred times,” he said. “Then the office wrote.',
      '“It asked for the ledger of nine years.',
      '“We sent it,” he said.',
      '“And nobody ever answered us,” he added.',
    ),
  ).toEqual([
    '“We opened the lock four hundred times,”',
    '“Then the office wrote.\n“It asked for the ledger of nine years.\n“We sent it,”',
    '“And nobody ever answered us,”',
  ])
})

test('an opening mark that is never closed swallows nothing', () => {
  expect(
    quotationsOf(
      '“We opened the lock, he said.',
      'Nobody asked. “It was a very long year,” he said.',
    ),
  ).toEqual(['“It was a very long year,”'])
})

test('a block quotation counts once, also with marks inside', () => {
  expect(quotationsOf('>We said “nobody asked us about it” and left the room.')).toEqual([
    'We said “nobody asked us about it” and left the room.',
  ])
})
