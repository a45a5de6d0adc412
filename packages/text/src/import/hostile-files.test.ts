// A part of the hostile files, without a browser: each is read whole, or declined with a code. All of them
// go through the built app with `npm run bench -- mutants`.
import { ARTICLE_KINDS, hostileArticles, hostileCitations } from '@claimbench/fixtures/hostile'
import { expect, test } from 'vitest'
import { CitationFault, readCitations } from '../citation/index.ts'
import type { ImportedArticle } from './article.ts'
import { importDocx } from './docx/import-docx.ts'
import { fileFormat } from './file-format.ts'
import { importArticle } from './import-article.ts'
import { importPdf } from './pdf/import-pdf.ts'
import { ImportRefusal } from './refusal.ts'
import { sourceFromFile } from './source-from-file.ts'

const anObject = () => ({}) as { polluted?: boolean }

/** Reads a file as the app does, by its first bytes. */
async function read(bytes: Uint8Array, name: string): Promise<ImportedArticle> {
  switch (fileFormat(bytes)) {
    case 'word':
      return importDocx(bytes)
    case 'pdf':
      return importPdf(bytes)
    default:
      return importArticle(sourceFromFile(bytes, name))
  }
}

test.each(ARTICLE_KINDS)(
  'hostile .%s files are read whole, or declined with a code',
  async kind => {
    const files = hostileArticles(kind, 5)
    expect(files.length).toBeGreaterThan(6)
    for (const { name, data } of files) {
      const article = await read(data, `theirs.${kind}`).catch((error: unknown) => error)
      if (article instanceof ImportRefusal) continue
      // Whatever else was thrown shows itself here.
      expect([name, article]).toEqual([name, expect.objectContaining({ text: expect.any(String) })])
      const { text, blocks, links } = article as ImportedArticle
      const joined = blocks.map(({ start, end }) => text.slice(start, end)).join('\n')
      expect([name, joined === text]).toEqual([name, true])
      const targets = links.flatMap(({ target }) => target ?? [])
      expect(anObject().polluted).toBeUndefined()
      expect([name, targets.filter(target => !/^(?:https?|mailto):/i.test(target))]).toEqual([
        name,
        [],
      ])
    }
  },
  300_000,
)

test('hostile citations are read, or declined with a code', async () => {
  for (const { name, data } of hostileCitations().filter((_, i) => i % 2 === 0)) {
    const works = await readCitations(data).catch((error: unknown) => error)
    if (works instanceof CitationFault) continue
    expect([name, works]).toEqual([name, expect.any(Array)])
    const addresses = (works as Awaited<ReturnType<typeof readCitations>>).flatMap(
      ({ address }) => address ?? [],
    )
    expect([name, addresses.filter(address => !/^https?:/i.test(address))]).toEqual([name, []])
  }
}, 300_000)
