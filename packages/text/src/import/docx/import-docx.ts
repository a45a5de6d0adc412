import { strFromU8, zipSync } from 'fflate'
import type { ImportedArticle } from '../article.ts'
import { articleFrom } from '../article-from.ts'
import type { Draft } from '../draft.ts'
import { draftsFromHtml } from '../from-html.ts'
import { parseInert } from '../inert-html.ts'
import { ImportRefusal } from '../refusal.ts'
import type { Stated } from '../stated.ts'
import { unzipWithin } from './unzip-within.ts'

/** The most that a Word file may unfold to, in bytes. */
export const LARGEST_DOCX = 60_000_000

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2.subtitle:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
]
// Pictures, fonts and embedded files are never unpacked.
const isText = (name: string) =>
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))/.test(
    name,
  )

/**
 * Reads a Word file (.docx): paragraphs by their styles, lists, tables, links and footnotes, which stand at
 * the end. Deleted words of tracked changes are left out, inserted ones are in. Rejects with an `ImportRefusal`.
 */
export async function importDocx(
  bytes: Uint8Array,
  { url }: { url?: string } = {},
): Promise<ImportedArticle> {
  if (bytes.length === 0) throw new ImportRefusal('empty')
  // Locked Word files and those of before 2007 are compound files, no zip files.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new ImportRefusal(isLocked(bytes) ? 'encrypted' : 'unsupported')
  const parts = unzipWithin(bytes, LARGEST_DOCX, isText)
  if (!parts.has('word/document.xml')) throw new ImportRefusal('unsupported')

  const html = await htmlFrom(parts)
  const { body } = await parseInert(withPlainCells(html))
  const drafts = draftsFromHtml(body).map(titled).map(withoutReturn)
  return articleFrom({ drafts, stated: properties(parts.get('docProps/core.xml')) }, url)
}

async function htmlFrom(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const safe = zipSync(Object.fromEntries(parts), { level: 0 }).slice() // a buffer of just its length
  // mammoth takes `buffer` in Node and `arrayBuffer` in browsers; its types ask for Node's own class.
  const input = { buffer: safe, arrayBuffer: safe.buffer } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0]
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    return value
  } catch {
    throw new ImportRefusal('damaged')
  }
}

// Word puts a paragraph into every cell; a cell of one paragraph is a cell, and no layout.
const withPlainCells = (html: string) =>
  html.replace(/(<t[dh]\b[^>]*>)<p>((?:(?!<\/?p>|<\/t[dh]>)[\s\S])*)<\/p>(?=<\/t[dh]>)/g, '$1$2')

const titled = (
  draft: Draft & { element?: { getAttribute(name: string): string | null } },
): Draft => {
  const { element, ...plain } = draft
  return element?.getAttribute('class') === 'title' ? { ...plain, kind: 'title' } : plain
}

// A footnote ends with an arrow that leads back to its mark in the text.
function withoutReturn(draft: Draft): Draft {
  if (draft.kind !== 'list-item' || !draft.text.endsWith('↑')) return draft
  const text = draft.text.slice(0, -1).trimEnd()
  return { ...draft, text, links: draft.links.filter(link => link.end <= text.length) }
}

/** Title and author as the properties of the file give them. */
function properties(core: Uint8Array | undefined): Stated[] {
  if (!core) return []
  const xml = strFromU8(core)
  const value = (name: string) =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&').trim() ?? ''
  const fields = [
    { field: 'title', value: value('dc:title') },
    { field: 'byline', value: value('dc:creator') },
  ] as const
  return fields.filter(entry => entry.value !== '').map(entry => ({ ...entry, from: 'document' }))
}

// The name of the stream that holds a locked file, in UTF-16.
function isLocked(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 40_000)
  const name = Array.from('EncryptedPackage', letter => letter.charCodeAt(0))
  for (let at = 0; at < start.length - 2 * name.length; at++) {
    if (name.every((code, i) => start[at + 2 * i] === code)) return true
  }
  return false
}
