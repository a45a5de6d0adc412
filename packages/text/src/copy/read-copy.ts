// The words of a captured copy, so that quotations can be picked from it and looked up in it. The
// copy itself is never shown as a page and never runs.
import { decodeText } from '../import/decode-text.ts'
import { detectKind } from '../import/detect-kind.ts'
import { draftsFromHtml } from '../import/from-html.ts'
import { parseInert } from '../import/inert-html.ts'
import { isMhtml, readMhtml } from '../import/mhtml.ts'
import { ImportRefusal } from '../import/refusal.ts'
import type { Span } from '../span.ts'

/** The text of a captured copy. */
export interface CopyText {
  /** What its words were read from. */
  readonly kind: 'text' | 'html' | 'pdf'
  readonly text: string
  /** Where each page stands in the text, from page 1 on; missing where there are none. */
  readonly pages?: readonly Span[]
  /** What the copy says of itself. */
  readonly title?: string
  /** The address it says it was saved from: absolute http(s). */
  readonly address?: string
}

/** The largest copy whose words are read, in bytes. */
export const LARGEST_COPY = 100_000_000

/**
 * Reads the words of a copy: plain text as it is, HTML and saved pages as text block by block, PDF
 * line by line and page by page. The same bytes always give the same text, so that places in it
 * keep their meaning. Rejects with an `ImportRefusal`: `binary` for pictures and other files
 * without words, `no-text` for scans, `encrypted`, `damaged`, `empty`, `too-large` (in bytes).
 */
export async function readCopy(bytes: Uint8Array, fileName: string): Promise<CopyText> {
  if (bytes.length > LARGEST_COPY) {
    throw new ImportRefusal('too-large', { length: bytes.length, longest: LARGEST_COPY })
  }
  if (isPdf(bytes)) return copyFromPdf(bytes)
  if (isMhtml(bytes)) {
    const { html, url } = readMhtml(bytes)
    return { ...(await copyFromHtml(html)), ...(url !== undefined && { address: url }) }
  }
  const { text } = decodeText(bytes)
  if (detectKind(text, fileName) === 'html') return copyFromHtml(text)
  return { kind: 'text', text: text.replace(/\r\n?/g, '\n') }
}

const isPdf = (bytes: Uint8Array) =>
  [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, i) => bytes[i] === byte)

async function copyFromHtml(html: string): Promise<CopyText> {
  const { root, body } = await parseInert(html)
  const text = draftsFromHtml(body)
    .map(draft => draft.text)
    .join('\n')
  if (text.trim() === '') throw new ImportRefusal('nothing-readable')
  const title = root.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim()
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  return {
    kind: 'html',
    text,
    ...(title && { title }),
    ...(/^https?:\/\//i.test(canonical) && { address: canonical }),
  }
}

async function copyFromPdf(bytes: Uint8Array): Promise<CopyText> {
  const { readPages } = await import('../import/pdf/read-pages.ts')
  const { pages, info } = await readPages(bytes)
  const spans: Span[] = []
  let text = ''
  for (const page of pages) {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += page.lines.map(line => line.text).join('\n')
    spans.push({ start, end: text.length })
  }
  const title = info.get('Title')?.trim()
  return { kind: 'pdf', text, pages: spans, ...(title && { title }) }
}

/** The page, from 1, that a place in a copy's text is on; undefined where there are no pages. */
export function pageAt({ pages }: Pick<CopyText, 'pages'>, place: number): number | undefined {
  const index = pages?.findLastIndex(({ start }) => start <= place) ?? -1
  return index < 0 ? undefined : index + 1
}
