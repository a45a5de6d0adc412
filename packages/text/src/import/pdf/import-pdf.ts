import type { ImportedArticle } from '../article.ts'
import { articleFrom } from '../article-from.ts'
import { oneLine } from '../draft.ts'
import type { Stated } from '../stated.ts'
import { draftsFromPages } from './page-drafts.ts'
import { type PageReading, readPages } from './read-pages.ts'

/** What an import of a PDF may be told. */
export interface PdfOptions extends PageReading {
  readonly url?: string
}

/**
 * Reads a PDF: columns in reading order, paragraphs over line and page breaks, hyphenated words joined,
 * running headers and footers marked, footnotes behind the text. Nothing is drawn, no script of the file
 * runs, nothing is fetched. Rejects with an `ImportRefusal`: `encrypted`, `damaged`, `no-text` for scans.
 */
export async function importPdf(
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<ImportedArticle> {
  const { pages, info } = await readPages(bytes, options)
  return articleFrom({ drafts: draftsFromPages(pages), stated: statedIn(info) }, options.url)
}

function statedIn(info: ReadonlyMap<string, string>): Stated[] {
  const fields = [
    { field: 'title', value: oneLine(info.get('Title') ?? '') },
    { field: 'byline', value: oneLine(info.get('Author') ?? '') },
  ] as const
  return fields.filter(entry => entry.value !== '').map(entry => ({ ...entry, from: 'document' }))
}
