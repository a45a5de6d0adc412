import { makePdf, type PdfLine } from '@claimbench/fixtures'
import { describe, expect, test } from 'vitest'
import { importPdf } from './import-pdf.ts'

/** Lines below each other, from `y` downwards. */
const column = (x: number, y: number, lines: readonly string[], size = 10): PdfLine[] =>
  lines.map((text, i) => ({ text, x, y: y - i * size * 1.3, size }))

const header = (page: number): PdfLine[] => [
  { text: 'The Canal Review', x: 60, y: 812, size: 8 },
  { text: `${page}`, x: 520, y: 30, size: 8 },
]

const ARTICLE = makePdf(
  [
    [
      ...header(1),
      { text: 'The lock nobody counted', x: 60, y: 760, size: 20 },
      { text: 'By Ida Holm', x: 60, y: 735 },
      { text: '3 March 2021', x: 60, y: 718 },
      ...column(60, 690, [
        'The lock at Varn was opened four hun-',
        'dred times last year. Nobody at the',
        'canal office had asked for the num-',
        'ber before, and nobody asked for it',
        'afterwards.',
      ]),
      ...column(60, 600, [
        'The keeper wrote every opening down',
        'in a ledger of his own, with a pencil',
        'that he kept behind his ear. 1',
      ]),
      ...column(310, 690, [
        'He retires in May. The office has not',
        'said who will follow him, and the men',
        'at the lock say that nobody will be',
        'asked to count again.',
        'A copy of the ledger was offered to',
        'the museum, which has not answered.',
        'Two pages are missing from it, and the',
        'last entry breaks off in the middle of',
      ]),
      { text: '1 The ledger was shown to this paper on two evenings', x: 60, y: 90, size: 7 },
      { text: 'in February.', x: 60, y: 81, size: 7 },
    ],
    [...header(2), ...column(60, 760, ['a word that nobody can read.'])],
  ],
  { author: 'Scan 7' },
)

// Loading pdfjs alone can take seconds on a busy machine.
const PATIENT = { timeout: 60_000 }

test(
  'columns, hyphens, page breaks, running lines and footnotes come out in reading order',
  PATIENT,
  async () => {
    const { text, blocks, meta } = await importPdf(ARTICLE)
    expect(
      blocks.map(block => [block.boilerplate ?? block.kind, text.slice(block.start, block.end)]),
    ).toEqual([
      ['title', 'The lock nobody counted'],
      ['byline', 'By Ida Holm'],
      ['dateline', '3 March 2021'],
      [
        'paragraph',
        'The lock at Varn was opened four hundred times last year. Nobody at the canal office had asked for the number before, and nobody asked for it afterwards.',
      ],
      [
        'paragraph',
        'The keeper wrote every opening down in a ledger of his own, with a pencil that he kept behind his ear. 1',
      ],
      [
        'paragraph',
        'He retires in May. The office has not said who will follow him, and the men at the lock say that nobody will be asked to count again.',
      ],
      [
        'paragraph',
        'A copy of the ledger was offered to the museum, which has not answered. Two pages are missing from it, and the last entry breaks off in the middle of a word that nobody can read.',
      ],
      ['list-item', '1 The ledger was shown to this paper on two evenings in February.'],
      ['running-line', 'The Canal Review'],
      ['running-line', '1'],
      ['running-line', 'The Canal Review'],
      ['running-line', '2'],
    ])
    expect(meta).toMatchObject({
      title: 'The lock nobody counted',
      byline: 'Ida Holm',
      publishedAt: '2021-03-03',
    })
  },
)

test('progress is told, and a wish to stop is followed', PATIENT, async () => {
  const done: number[] = []
  await importPdf(ARTICLE, { onProgress: page => done.push(page) })
  expect(done).toEqual([1, 2])
  await expect(importPdf(ARTICLE, { isCancelled: () => true })).rejects.toMatchObject({
    code: 'cancelled',
  })
})

describe('what cannot be read is refused with a code', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a picture of a page', makePdf([[]]), 'no-text'],
    ['another file', Uint8Array.from('Dear reader', letter => letter.charCodeAt(0)), 'damaged'],
  ])('%s', PATIENT, async (_, bytes, code) => {
    await expect(importPdf(bytes)).rejects.toMatchObject({ name: 'ImportRefusal', code })
  })
})
