// Looks a quote up in a captured copy. Runs in the worker: a copy is never parsed on the page.
import type { DifferencePart } from '@claimbench/text/copy'
import { type KeptCopy, readKeptCopy } from './read-kept-copy.ts'

/** A quote and the copy that it is said to stand in. */
export interface SoughtQuote extends KeptCopy {
  readonly quote: string
  /** Where it was picked, in UTF-16 units of the copy's text: that place comes before others. */
  readonly near?: number
}

/** Where and how a quote stands in a copy. Offsets count UTF-16 units of the copy's text. */
export type LookedUp =
  | {
      readonly ok: true
      readonly result: 'exact' | 'normalised'
      readonly start: number
      readonly end: number
      /** From 1; missing where the copy has no pages. */
      readonly page?: number
      /** The copy's own words there. */
      readonly words: string
    }
  | {
      readonly ok: true
      readonly result: 'not-found'
      readonly nearest?: NearestPassage
      /** Pages at the end of the copy that were not searched, because there are too many. */
      readonly unreadPages?: number
    }
  | { readonly ok: false; readonly code: string }

/** The passage of a copy that comes nearest to a quote it does not hold. */
export interface NearestPassage {
  readonly words: string
  readonly start: number
  readonly end: number
  readonly page?: number
  readonly difference: readonly DifferencePart[]
}

/** Looks a quote up. A copy whose words cannot be read is a value with a code, never a verdict. */
export async function lookUpQuote({ quote, near, ...kept }: SoughtQuote): Promise<LookedUp> {
  const { pageAt, verifyQuote } = await import('@claimbench/text/copy')
  const answer = await readKeptCopy(kept)
  if (!answer.ok) return answer
  const read = answer.copy
  const pageOf = (place: number) => {
    const page = pageAt(read, place)
    return page === undefined ? {} : { page }
  }
  const found = verifyQuote(read.text, quote, near)
  if (found.result !== 'not-found') {
    const { result, start, end } = found
    return { ok: true, result, start, end, ...pageOf(start), words: read.text.slice(start, end) }
  }
  const unread = read.unreadPages === undefined ? {} : { unreadPages: read.unreadPages }
  if (!found.nearest) return { ok: true, result: 'not-found', ...unread }
  const { start, end, difference } = found.nearest
  const words = read.text.slice(start, end)
  return {
    ok: true,
    result: 'not-found',
    ...unread,
    nearest: { words, start, end, ...pageOf(start), difference },
  }
}
