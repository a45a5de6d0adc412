import type { ImportedArticle, ImportSource } from './article.ts'
import { articleFrom, type Reading } from './article-from.ts'
import { oneLine } from './draft.ts'
import { draftsFromPlain } from './from-plain.ts'
import { looksBinary } from './looks-binary.ts'
import { ImportRefusal } from './refusal.ts'
import { savedFrom } from './saved-from.ts'

/** The longest paste or file that is read, in UTF-16 units. */
export const LONGEST_SOURCE = 20_000_000

/**
 * Reads an article from a paste or a decoded file: its text, blocks, links and what is known about it.
 * Deterministic; runs in Node and in a worker without a DOM, and loads the readers of HTML and Markdown
 * when they are first needed. Rejects with an `ImportRefusal` when there is no article to be read.
 */
export async function importArticle({ kind, data, url }: ImportSource): Promise<ImportedArticle> {
  refuseUnreadable(data)
  const source = data.replace(/^\ufeff/, '')
  const address = url ?? (kind === 'html' ? savedFrom(source) : undefined)
  const reading = await readSafely(() => readers[kind](source, address))
  if (reading.drafts.length > MOST_BLOCKS)
    throw new ImportRefusal('too-many-parts', { most: MOST_BLOCKS })
  return articleFrom(reading, address)
}

/** More paragraphs than the longest article has, by far. */
const MOST_BLOCKS = 50_000

/** A parser that calls itself for each level runs out of stack before it gives up. */
async function readSafely(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof RangeError) throw new ImportRefusal('too-deep')
    throw error
  }
}

const readers: Record<ImportSource['kind'], (data: string, url?: string) => Promise<Reading>> = {
  plain: async data => ({ drafts: draftsFromPlain(data), stated: [] }),
  markdown: async data => {
    const { readMarkdown } = await import('./read-markdown.ts')
    return readMarkdown(data)
  },
  html: async (data, url) => {
    const { readPage } = await import('./read-page.ts')
    return readPage(data, url)
  },
}

function refuseUnreadable(data: string): void {
  if (data.length > LONGEST_SOURCE)
    throw new ImportRefusal('too-large', { length: data.length, longest: LONGEST_SOURCE })
  if (!/\S/u.test(data)) throw new ImportRefusal('empty')
  if (looksBinary(data)) throw new ImportRefusal('binary')
  const line = data.length < 2_000 ? oneLine(data) : ''
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(line))
    throw new ImportRefusal('bare-address', { address: line })
}
