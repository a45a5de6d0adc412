import { makePdf } from '@claimbench/fixtures'
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

  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'binary'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a broken PDF', strToU8('%PDF-1.4 nothing'), 'damaged'],
    ['a scan', makePdf([[]]), 'no-text'],
  ])('are not made up for %s', async (_, file, code) => {
    await expect(readCopy(file, 'file')).rejects.toMatchObject({ code })
  })
})
