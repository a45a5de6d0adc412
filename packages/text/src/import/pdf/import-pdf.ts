import type { ImportedArticle } from '../article.ts'
import { articleFrom } from '../article-from.ts'
import { oneLine } from '../draft.ts'
import { ImportRefusal } from '../refusal.ts'
import type { Stated } from '../structured-data.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { draftsFromPages, type Page } from './page-drafts.ts'
import { linesOf, type Scrap } from './page-lines.ts'

/** The most pages that are read of one file. */
export const MOST_PAGES = 500

/** What an import of a PDF may be told. */
export interface PdfOptions {
  readonly url?: string
  /** Called behind every page. */
  readonly onProgress?: (pagesDone: number, pages: number) => void
  /** Asked before every page; when it says yes, the import rejects with the code `cancelled`. */
  readonly isCancelled?: () => boolean
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
  if (bytes.length === 0) throw new ImportRefusal('empty')
  const document = await openPdf(bytes)
  try {
    const pages: Page[] = []
    const count = Math.min(document.numPages, MOST_PAGES)
    for (let number = 1; number <= count; number++) {
      if (options.isCancelled?.()) throw new ImportRefusal('cancelled')
      const page = await document.getPage(number)
      const { height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      pages.push({ lines: linesOf(items.flatMap(scrapFrom)), height })
      page.cleanup()
      options.onProgress?.(number, document.numPages)
    }
    if (pages.every(page => page.lines.length === 0))
      throw new ImportRefusal('no-text', { pages: document.numPages })
    return articleFrom(
      { drafts: draftsFromPages(pages), stated: await properties(document) },
      options.url,
    )
  } finally {
    await document.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array) {
  const pdfjs = await loadPdfjs()
  try {
    return await pdfjs.getDocument({
      data: bytes.slice(), // pdfjs takes the bytes away from whoever hands them over
      useWorkerFetch: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    throw new ImportRefusal(name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}

function scrapFrom(item: unknown): Scrap[] {
  if (!isTextItem(item)) return []
  const [a, b, , , x, y] = item.transform
  const size = Math.hypot(a ?? 0, b ?? 0)
  // Text that runs upwards or aslant is a watermark or a label at the margin.
  if (size === 0 || Math.abs(b ?? 0) > size * 0.2) return []
  return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size }]
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}
const isTextItem = (item: unknown): item is TextItem =>
  typeof item === 'object' && item !== null && 'str' in item

async function properties(document: {
  getMetadata(): Promise<{ info: object }>
}): Promise<Stated[]> {
  const { info } = await document.getMetadata()
  const value = (name: string) => {
    const found: unknown = Object.hasOwn(info, name) ? Reflect.get(info, name) : undefined
    return typeof found === 'string' ? oneLine(found) : ''
  }
  const fields = [
    { field: 'title', value: value('Title') },
    { field: 'byline', value: value('Author') },
  ] as const
  return fields.filter(entry => entry.value !== '').map(entry => ({ ...entry, from: 'document' }))
}
