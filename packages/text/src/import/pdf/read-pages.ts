import { ImportRefusal } from '../refusal.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { linesOf, type Scrap } from './page-lines.ts'
import type { Page } from './page-drafts.ts'

/** The most pages that are read of one file. */
export const MOST_PAGES = 500
/** The most letters that are read of one file: twice the longest article. */
const MOST_LETTERS = 2_000_000

/** How the reading of a PDF is watched and stopped. */
export interface PageReading {
  /** Called behind every page. */
  readonly onProgress?: (pagesDone: number, pages: number) => void
  /** Asked before every page; when it says yes, the reading rejects with the code `cancelled`. */
  readonly isCancelled?: () => boolean
  /** How many pages are read at most; `MOST_PAGES` where it is not said. */
  readonly most?: number
}

/** The pages of a PDF as lines, and what the file says of itself. */
export interface ReadPages {
  readonly pages: readonly Page[]
  /** How many pages stand behind the last one that is read. */
  readonly unread: number
  /** Such as `Title` and `Author`, as far as they are texts. */
  readonly info: ReadonlyMap<string, string>
}

/**
 * Reads the pages of a PDF. Nothing is drawn, no script of the file runs, nothing is fetched. Rejects
 * with an `ImportRefusal`: `empty`, `encrypted`, `damaged`, `too-large`, `no-text` for
 * scans, `cancelled`.
 */
export async function readPages(bytes: Uint8Array, reading: PageReading = {}): Promise<ReadPages> {
  if (bytes.length === 0) throw new ImportRefusal('empty')
  const document = await openPdf(bytes)
  try {
    const pages: Page[] = []
    let letters = 0
    const count = Math.min(document.numPages, reading.most ?? MOST_PAGES)
    for (let number = 1; number <= count; number++) {
      if (reading.isCancelled?.()) throw new ImportRefusal('cancelled')
      const { scraps, height } = await scrapsOfPage(document, number, MOST_LETTERS - letters)
      letters += scraps.reduce((sum, scrap) => sum + scrap.text.length, 0)
      pages.push({ lines: linesOf(scraps), height })
      reading.onProgress?.(number, document.numPages)
    }
    if (pages.every(page => page.lines.length === 0))
      throw new ImportRefusal('no-text', { pages: document.numPages })
    return { pages, unread: document.numPages - count, info: await infoOf(document) }
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

/** The text of one page. It comes in parts, so that a page without end is left when `letters` are read. */
async function scrapsOfPage(
  document: Awaited<ReturnType<typeof openPdf>>,
  number: number,
  letters: number,
): Promise<{ scraps: Scrap[]; height: number }> {
  try {
    const page = await document.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const reader = page.streamTextContent().getReader()
    const scraps: Scrap[] = []
    let left = letters
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      // pdfjs gives parts of the shape that `getTextContent` joins; its types leave them open.
      const { items } = value as { readonly items: readonly unknown[] }
      for (const scrap of items.flatMap(scrapFrom)) {
        scraps.push(scrap)
        left -= scrap.text.length
      }
      if (left < 0) {
        await reader.cancel(new Error('longer than an article'))
        throw new ImportRefusal('too-large', { length: letters - left, longest: MOST_LETTERS })
      }
    }
    page.cleanup()
    return { scraps, height }
  } catch (error) {
    throw error instanceof ImportRefusal ? error : new ImportRefusal('damaged', { page: number })
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

async function infoOf(document: {
  getMetadata(): Promise<{ info: object }>
}): Promise<ReadonlyMap<string, string>> {
  const { info } = await document.getMetadata()
  return new Map(Object.entries(info).filter(isText))
}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
