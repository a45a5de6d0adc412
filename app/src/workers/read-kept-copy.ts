// The words of captured copies, for those who pick, search and look up quotes in them. Runs in the
// worker: a copy is never parsed on the page.
import { ImportRefusal } from '@claimbench/text'
import type { CopyText, FoundInCopy } from '@claimbench/text/copy'
import type { ReadingProgress } from './read-article.ts'

/** A captured copy as it is kept. */
export interface KeptCopy {
  readonly copy: Blob
  /** The name of the copy's file: its ending tells text from HTML and Markdown. */
  readonly name: string
  /** The id of the copy: its words are read once for several questions. */
  readonly id: string
}

/** The words of a copy, or why there are none to be read. */
export type ReadCopy =
  | { readonly ok: true; readonly copy: CopyText }
  | { readonly ok: false; readonly code: string }

/** Reads the words of a copy. One whose words cannot be read is a value with a code. */
export async function readKeptCopy(
  kept: KeptCopy,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<ReadCopy> {
  if (latest?.id !== kept.id || latest.name !== kept.name) {
    const question = { id: kept.id, name: kept.name, answer: readNow(kept, onProgress) }
    latest = question
    // What broke off is no answer: the next question reads again.
    question.answer.catch(() => {
      if (latest === question) latest = undefined
    })
  }
  return latest.answer
}

/** Words that are searched for in a copy. */
export interface SearchedCopy extends KeptCopy {
  readonly words: string
}

/** The most places of a search that are shown. */
export const MOST_PLACES = 1_000

/** Where words stand in a copy; nowhere in one that cannot be read. */
export async function findInCopy({ words, ...kept }: SearchedCopy): Promise<FoundInCopy> {
  const read = await readKeptCopy(kept)
  if (!read.ok) return { places: [], count: 0 }
  if (searched?.copy !== read.copy) {
    const { createCopySearch } = await import('@claimbench/text/copy')
    searched = { copy: read.copy, find: createCopySearch(read.copy.text) }
  }
  return searched.find(words, MOST_PLACES)
}

// The last copy is kept: while a quote is typed or searched for it is asked again and again.
let latest:
  | { readonly id: string; readonly name: string; readonly answer: Promise<ReadCopy> }
  | undefined
let searched:
  | { readonly copy: CopyText; readonly find: (words: string, most: number) => FoundInCopy }
  | undefined

async function readNow(
  { copy, name }: KeptCopy,
  onProgress: ((progress: ReadingProgress) => void) | undefined,
): Promise<ReadCopy> {
  const { LARGEST_COPY, readCopy } = await import('@claimbench/text/copy')
  try {
    if (copy.size > LARGEST_COPY) return { ok: false, code: 'too-large' }
    const bytes = new Uint8Array(await copy.arrayBuffer())
    const read = await readCopy(bytes, name, {
      onProgress: (done, total) => onProgress?.({ done, total }),
    })
    return { ok: true, copy: read }
  } catch (error) {
    if (error instanceof ImportRefusal) return { ok: false, code: error.code }
    throw error
  }
}
