import { makePdf, readFixtureBytes } from '@claimbench/fixtures'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { pageAt, readCopy } from './read-copy.ts'

describe('the words of a captured copy', () => {
  test('are those of a text file, whatever its line ends', async () => {
    expect(await readCopy(strToU8('One.\r\nTwo.'), 'a.txt')).toEqual({
      kind: 'text',
      text: 'One.\nTwo.',
    })
  })

  test('are those a reader of a page sees; nothing of it runs or loads', async () => {
    const page = `<!doctype html><html><head><title>The  log</title>
      <link rel="canonical" href="https://harbour.example/log"><style>p{}</style></head>
      <body onload="alert(1)"><script>alert(2)</script><h1>The log</h1>
      <p>Two <em>ferries</em> sailed.<img src="https://harbour.example/pixel.gif"></p></body></html>`
    expect(await readCopy(strToU8(page), 'log.html')).toEqual({
      kind: 'html',
      text: 'The log\nTwo ferries sailed.',
      headings: [{ start: 0, end: 7 }],
      title: 'The log',
      address: 'https://harbour.example/log',
    })
  })

  test('take no script for the address of a page', async () => {
    const page = '<html><head><link rel="canonical" href="javascript:alert(1)"></head><p>Words.</p>'
    expect(await readCopy(strToU8(page), 'log.html')).not.toHaveProperty('address')
  })

  test('are those of a PDF, page by page', async () => {
    const pdf = makePdf([
      [
        { text: 'The first page', x: 60, y: 760 },
        { text: 'goes on here.', x: 60, y: 745 },
      ],
      [{ text: 'The second page.', x: 60, y: 760 }],
    ])
    const copy = await readCopy(pdf, 'report.pdf')
    expect(copy.text).toBe('The first page\ngoes on here.\n\nThe second page.')
    expect(pageAt(copy, copy.text.indexOf('here'))).toBe(1)
    expect(pageAt(copy, copy.text.indexOf('second'))).toBe(2)
    expect(pageAt({}, 3)).toBeUndefined()
  })

  test('are those of Markdown without its marks, and of its front matter', async () => {
    const file =
      '---\nauthor: Ada\n---\n# The log\n\nTwo **ferries** [sailed](https://a.example).\n'
    expect(await readCopy(strToU8(file), 'log.md')).toEqual({
      kind: 'markdown',
      text: 'author: Ada\nThe log\nTwo ferries sailed.',
      headings: [{ start: 12, end: 19 }],
    })
  })

  test('are those of a Word file', async () => {
    const copy = await readCopy(readFixtureBytes('import/files/report.docx'), 'minutes.docx')
    expect(copy).toMatchObject({ kind: 'word' })
    expect(copy.text).toContain('\n')
  })

  test('come page by page, and the reading can be stopped', async () => {
    const pages = [1, 2, 3].map(page => [{ text: `Page ${page}`, x: 60, y: 760 }])
    const done: number[] = []
    const reading = readCopy(makePdf(pages), 'a.pdf', {
      onProgress: page => done.push(page),
      isCancelled: () => done.length === 2,
    })
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    expect(done).toEqual([1, 2])
  })

  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'binary'],
    ['a locked PDF', makePdf([[{ text: 'a', x: 1, y: 1 }]], { isLocked: true }), 'encrypted'],
    ['a zip that is no Word file', strToU8('PK\u0003\u0004'), 'damaged'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a broken PDF', strToU8('%PDF-1.4 nothing'), 'damaged'],
    ['a scan', makePdf([[]]), 'no-text'],
  ])('are not made up for %s', async (_, file, code) => {
    await expect(readCopy(file, 'file')).rejects.toMatchObject({ code })
  })
})
