import { makeWordFile, paragraph, run } from '@claimbench/fixtures'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importDocx } from './import-docx.ts'

/** A Word file with the given body, with other parts where they are given. */
const docx = (body: string, parts: Record<string, string> = {}) =>
  makeWordFile(body, { links: { rId7: 'https://locks.example/ledger' }, parts })

const ARTICLE = [
  paragraph('The lock keeper’s ledger', 'Title'),
  paragraph('By Ida Holm'),
  paragraph('3 March 2021'),
  paragraph(
    `${run('The lock at Varn was opened four hundred times last year, according to the ')}<w:hyperlink r:id="rId7">${run('keeper’s own ledger')}</w:hyperlink>${run(', which nobody had read.')}`,
  ),
  paragraph('What the office says', 'Heading2'),
  paragraph('“We do not count openings.”', 'Quote'),
  paragraph(
    `${run('The keeper retires in ')}<w:del w:id="1"><w:r><w:delText>June</w:delText></w:r></w:del><w:ins w:id="2">${run('May')}</w:ins>${run('.')}`,
  ),
].join('')

test('a Word file comes in with its styles, links and details', async () => {
  const { text, blocks, links, meta } = await importDocx(docx(ARTICLE))
  expect(blocks.map(block => [block.kind, text.slice(block.start, block.end)])).toEqual([
    ['title', 'The lock keeper’s ledger'],
    ['byline', 'By Ida Holm'],
    ['dateline', '3 March 2021'],
    [
      'paragraph',
      'The lock at Varn was opened four hundred times last year, according to the keeper’s own ledger, which nobody had read.',
    ],
    ['heading', 'What the office says'],
    ['quote', '“We do not count openings.”'],
    ['paragraph', 'The keeper retires in May.'],
  ])
  expect(links).toMatchObject([
    { text: 'keeper’s own ledger', target: 'https://locks.example/ledger' },
  ])
  expect(meta).toMatchObject({
    title: 'The lock keeper’s ledger',
    byline: 'Ida Holm',
    publishedAt: '2021-03-03',
  })
})

test('what the file says about its author is shown beside what its text says', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>Office 3</dc:creator></cp:coreProperties>'
  const { meta } = await importDocx(docx(ARTICLE, { 'docProps/core.xml': core }))
  expect(meta.byline).toBe('Ida Holm')
  expect(meta.disagreements).toEqual([
    {
      field: 'byline',
      values: [
        { value: 'Ida Holm', from: 'text' },
        { value: 'Office 3', from: 'document' },
      ],
    },
  ])
})

describe('what is no Word file, or a hostile one, is refused with a code', () => {
  const bomb = docx('', { 'word/document.xml': ' '.repeat(70_000_000) })
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['another zip file', zipSync({ 'a.txt': strToU8('a') }), 'damaged'],
    ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<a/>') }), 'unsupported'],
    ['a truncated file', docx(ARTICLE).subarray(0, 400), 'damaged'],
    [
      'an old Word file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'unsupported',
    ],
    ['a bomb', bomb, 'too-large'],
    ['broken XML', docx('', { 'word/document.xml': '<w:document><w:body>' }), 'damaged'],
    ['an empty document', docx(''), 'nothing-readable'],
  ])('%s', async (_, bytes, code) => {
    await expect(importDocx(bytes)).rejects.toMatchObject({ name: 'ImportRefusal', code })
  })
})
