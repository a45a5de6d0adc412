import { makePdf, readFixtureBytes } from '@claimbench/fixtures'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { workOfCopy } from './work-of-copy.ts'

describe('what a captured copy says of its work', () => {
  test('is read off a saved page', async () => {
    expect(
      await workOfCopy(readFixtureBytes('import/files/saved-page.mhtml'), 'pilots.mhtml'),
    ).toEqual({
      type: 'webpage',
      title: 'Pilot boats stay in harbour',
      authors: ['Tidewatch Newsroom'],
      container: 'Tidewatch',
      date: '2024-02-11',
      year: 2024,
      address: 'https://tidewatch.example/news/harbour/pilot-boats',
    })
  })

  test('names who published it first, and the day this outlet printed it', async () => {
    const page = `<!doctype html><html><head><title>Two ferries sold | Isle Post</title>
      <meta property="og:site_name" content="Isle Post">
      <meta property="article:published_time" content="2024-05-03"></head>
      <body><article><h1>Two ferries sold</h1><p>By Ana Ruiz</p>
      <p>This article was originally published in the Northshore Review on 1 May 2024.</p>
      ${'<p>The county sold both ferries to a yard that will break them up this winter, it said.</p>'.repeat(6)}
      </article></body></html>`
    expect(await workOfCopy(strToU8(page), 'ferries.html')).toMatchObject({
      container: 'Isle Post',
      originalOutlet: 'Northshore Review',
      authors: ['Ana Ruiz'],
    })
  })

  test('is read off a Word file', async () => {
    const work = await workOfCopy(readFixtureBytes('import/files/report.docx'), 'report.docx')
    expect(work).toMatchObject({
      type: 'document',
      title: 'Eight minutes for an ambulance',
      authors: ['Rosa Hendricks', 'Vale Weekly'],
    })
  })

  test('is looked for on the first pages of a PDF only', async () => {
    const line = (text: string) => [{ text, x: 60, y: 760 }]
    const pages = Array.from({ length: 9 }, (_, page) => line(`Page ${page} of the report.`))
    const read: number[] = []
    const work = await workOfCopy(makePdf(pages, { author: 'Ana Ruiz' }), 'a.pdf', {
      onProgress: page => read.push(page),
    })
    expect(work).toMatchObject({ title: 'Page 0 of the report.', authors: ['Ana Ruiz'] })
    expect(read).toEqual([1, 2, 3])
  })

  test.each([
    ['a text', strToU8('Minutes of the meeting\n\nBy Ana Ruiz')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)],
    ['a scan', makePdf([[]])],
    ['a locked file', makePdf([[{ text: 'a', x: 1, y: 1 }]], { isLocked: true })],
    ['a page without words', strToU8('<!doctype html><html><body></body></html>')],
    ['nothing', new Uint8Array()],
  ])('is not made up for %s', async (_, bytes) => {
    expect(await workOfCopy(bytes, 'copy')).toBeUndefined()
  })
})
