// The words of a captured copy, so that quotations can be picked from it and looked up in it. The
// copy itself is never shown as a page and never runs.
import type { BlockKind } from '../blocks.ts'
import { decodeText } from '../import/decode-text.ts'
import { detectKind } from '../import/detect-kind.ts'
import { fileFormat } from '../import/file-format.ts'
import { draftsFromHtml } from '../import/from-html.ts'
import { parseInert } from '../import/inert-html.ts'
import { isMhtml, readMhtml } from '../import/mhtml.ts'
import type { PageReading } from '../import/pdf/read-pages.ts'
import { ImportRefusal } from '../import/refusal.ts'
import type { Span } from '../span.ts'

/** The text of a captured copy. */
export interface CopyText {
  /** What its words were read from. */
  readonly kind: 'text' | 'html' | 'pdf' | 'word' | 'markdown'
  readonly text: string
  /** Where each page stands in the text, from page 1 on; missing where there are none. */
  readonly pages?: readonly Span[]
  /** How many pages at the end were not read, because there are more than are read of one file. */
  readonly unreadPages?: number
  /** The lines that are headings, in order; missing where the copy does not say. */
  readonly headings?: readonly Span[]
  /** What the copy says of itself. */
  readonly title?: string
  /** The address it says it was saved from: absolute http(s). */
  readonly address?: string
}

/** The largest copy whose words are read, in bytes. */
export const LARGEST_COPY = 100_000_000

/**
 * Reads the words of a copy: plain text as it is, PDF line by line and page by page; pages, Word and
 * Markdown block by block, one line each. The same bytes under the same name always give the same
 * text, so that places in it keep their meaning. Rejects with an `ImportRefusal`: `binary` for
 * pictures and other files without words, `no-text` for scans, `encrypted`, `damaged`, `empty`,
 * `unsupported`, `too-large` (in bytes, or in the letters of a PDF). `reading` watches the pages of a
 * PDF go by.
 */
export async function readCopy(
  bytes: Uint8Array,
  fileName: string,
  reading: PageReading = {},
): Promise<CopyText> {
  if (bytes.length > LARGEST_COPY) {
    throw new ImportRefusal('too-large', { length: bytes.length, longest: LARGEST_COPY })
  }
  const format = fileFormat(bytes)
  if (format === 'pdf') return copyFromPdf(bytes, reading)
  if (format === 'word') return copyFromWord(bytes)
  if (isMhtml(bytes)) {
    const { html, url } = readMhtml(bytes)
    return { ...(await copyFromHtml(html)), ...(url !== undefined && { address: url }) }
  }
  const { text } = decodeText(bytes)
  if (detectKind(text, fileName) === 'html') return copyFromHtml(text)
  if (/\.(?:md|markdown|mdown)$/i.test(fileName)) return copyFromMarkdown(text)
  return { kind: 'text', text: text.replace(/\r\n?/g, '\n') }
}

async function copyFromHtml(html: string): Promise<CopyText> {
  const { root, body } = await parseInert(html)
  const lines = linesOf(draftsFromHtml(body))
  if (lines.text.trim() === '') throw new ImportRefusal('nothing-readable')
  const title = root.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim()
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  return {
    kind: 'html',
    ...lines,
    ...(title && { title }),
    ...(/^https?:\/\//i.test(canonical) && { address: canonical }),
  }
}

async function copyFromMarkdown(data: string): Promise<CopyText> {
  const { readMarkdown } = await import('../import/read-markdown.ts')
  const { drafts, frontMatter } = await readMarkdown(data)
  const stated = Array.from(frontMatter, ([key, value]) => ({
    kind: 'paragraph' as const,
    text: `${key}: ${value}`,
  }))
  return { kind: 'markdown', ...linesOf([...stated, ...drafts]) }
}

async function copyFromWord(bytes: Uint8Array): Promise<CopyText> {
  const { importDocx } = await import('../import/docx/import-docx.ts')
  const { text, blocks, meta } = await importDocx(bytes)
  const headings = blocks.filter(({ kind }) => isHeading(kind))
  return {
    kind: 'word',
    text,
    ...(headings.length > 0 && { headings: headings.map(({ start, end }) => ({ start, end })) }),
    ...(meta.title && { title: meta.title }),
  }
}

async function copyFromPdf(bytes: Uint8Array, reading: PageReading): Promise<CopyText> {
  const { readPages } = await import('../import/pdf/read-pages.ts')
  const { pages, unread, info } = await readPages(bytes, reading)
  const spans: Span[] = []
  let text = ''
  for (const page of pages) {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += page.lines.map(line => line.text).join('\n')
    spans.push({ start, end: text.length })
  }
  const title = info.get('Title')?.trim()
  return {
    kind: 'pdf',
    text,
    pages: spans,
    ...(unread > 0 && { unreadPages: unread }),
    ...(title && { title }),
  }
}

interface Line {
  readonly kind: BlockKind
  readonly text: string
}

// One line for each block, and which of them are headings.
function linesOf(blocks: readonly Line[]): Pick<CopyText, 'text' | 'headings'> {
  const headings: Span[] = []
  let at = 0
  for (const { kind, text } of blocks) {
    if (isHeading(kind)) headings.push({ start: at, end: at + text.length })
    at += text.length + 1
  }
  const text = blocks.map(block => block.text).join('\n')
  return headings.length > 0 ? { text, headings } : { text }
}

const isHeading = (kind: BlockKind) => kind === 'heading' || kind === 'title'

/** The page, from 1, that a place in a copy's text is on; undefined where there are no pages. */
export function pageAt({ pages }: Pick<CopyText, 'pages'>, place: number): number | undefined {
  const index = pages?.findLastIndex(({ start }) => start <= place) ?? -1
  return index < 0 ? undefined : index + 1
}
