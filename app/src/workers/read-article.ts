// Reads an article from a paste or a file and cuts it into sentences. Runs in the worker: nothing of
// what comes in is ever parsed on the page.
import type { Boundary } from '@claimbench/model'
import {
  detectKind,
  fileFormat,
  importArticle,
  type ImportedArticle,
  ImportRefusal,
  segmenterVersion,
  sourceFromFile,
} from '@claimbench/text'
import { boundariesOf } from './boundaries.ts'

/** An article as it comes in: what a paste or a file holds. */
export type ArticleInput =
  | { readonly from: 'text'; readonly data: string; readonly url?: string }
  | { readonly from: 'html'; readonly data: string; readonly url?: string }
  | { readonly from: 'file'; readonly file: File }

/** An article that was read and cut into sentences, or why not. */
export type ReadArticle =
  | {
      readonly ok: true
      readonly article: ImportedArticle
      readonly boundaries: readonly Boundary[]
      readonly segmenterVersion: string
      /** The SHA-256 of the bytes it was read from, in lower-case hex: the id they are kept under. */
      readonly sha256: string
    }
  | {
      readonly ok: false
      readonly code: string
      readonly detail: Readonly<Record<string, string | number>>
    }

/** How far the reading has come, in pages. */
export interface ReadingProgress {
  readonly done: number
  readonly total: number
}

/**
 * The longest article that is taken in, in UTF-16 units: several times the longest magazine piece.
 * A saved page may be larger, as long as the article in it is not.
 */
export const LONGEST_ARTICLE = 1_000_000

/** The largest file that is opened at all, in bytes: more would not fit beside its own text in memory. */
export const LARGEST_FILE = 250_000_000

/** Reads an article and cuts it into sentences. What cannot be read is a value with a code. */
export async function readArticle(
  input: ArticleInput,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<ReadArticle> {
  try {
    const bytes = await bytesOf(input)
    const article = await importFrom(input, bytes, onProgress)
    refuseLonger(article.text.length)
    const { language } = article.meta
    const boundaries = boundariesOf(article.text, article.blocks, language ? { language } : {})
    return { ok: true, article, boundaries, segmenterVersion, sha256: await sha256Of(bytes) }
  } catch (error) {
    if (error instanceof ImportRefusal) {
      return { ok: false, code: error.code, detail: error.detail }
    }
    throw error
  }
}

async function bytesOf(input: ArticleInput): Promise<Uint8Array<ArrayBuffer>> {
  if (input.from !== 'file') return new TextEncoder().encode(input.data)
  const { size } = input.file
  if (size > LARGEST_FILE)
    throw new ImportRefusal('file-too-large', { length: size, longest: LARGEST_FILE })
  return new Uint8Array(await input.file.arrayBuffer())
}

async function importFrom(
  input: ArticleInput,
  bytes: Uint8Array,
  onProgress: ((progress: ReadingProgress) => void) | undefined,
): Promise<ImportedArticle> {
  if (input.from === 'file') return importFile(bytes, input.file.name, onProgress)
  const url = input.url === undefined ? {} : { url: input.url }
  if (input.from === 'html') return importArticle({ kind: 'html', data: input.data, ...url })
  refuseLonger(input.data.length)
  return importArticle({ kind: detectKind(input.data), data: input.data, ...url })
}

async function importFile(
  bytes: Uint8Array,
  name: string,
  onProgress: ((progress: ReadingProgress) => void) | undefined,
): Promise<ImportedArticle> {
  switch (fileFormat(bytes)) {
    case 'word': {
      const { importDocx } = await import('@claimbench/text/docx')
      return importDocx(bytes)
    }
    case 'pdf': {
      const { importPdf } = await import('@claimbench/text/pdf')
      return importPdf(bytes, { onProgress: (done, total) => onProgress?.({ done, total }) })
    }
    default: {
      const source = sourceFromFile(bytes, name)
      if (source.kind !== 'html') refuseLonger(source.data.length)
      return importArticle(source)
    }
  }
}

function refuseLonger(length: number): void {
  if (length > LONGEST_ARTICLE)
    throw new ImportRefusal('too-large', { length, longest: LONGEST_ARTICLE })
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
}
