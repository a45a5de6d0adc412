// Search inside a captured copy, as a reader searches: case, typography and line ends do not count.
import type { Span } from '../span.ts'
import { overLineEnds } from './over-line-ends.ts'
import { type PlainForm, plainFormOf } from './plain-form.ts'

/** What was found: the first places in order, and how many there are in all. */
export interface FoundInCopy {
  readonly places: readonly Span[]
  readonly count: number
}

/**
 * Searches for words, or the beginning of them, in a text that is prepared once. At most `most`
 * places are given (UTF-16 offsets); all are counted. Words of white space only are nowhere.
 */
export function createCopySearch(text: string): (words: string, most: number) => FoundInCopy {
  let prepared: PlainForm | undefined
  return (words, most) => {
    const { form: sought } = plainFormOf(words)
    if (sought === '') return { places: [], count: 0 }
    prepared ??= plainFormOf(text)
    const { form, places: inText } = prepared
    const places: Span[] = []
    let count = 0
    for (const { 0: found, index } of form.matchAll(new RegExp(overLineEnds(sought), 'giu'))) {
      if (++count > most) continue
      const last = inText[index + found.length - 1] ?? 0
      const next = inText[index + found.length] ?? last
      places.push({ start: inText[index] ?? 0, end: Math.max(next, last + 1) })
    }
    return { places, count }
  }
}
