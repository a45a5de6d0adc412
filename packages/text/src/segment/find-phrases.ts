// Where the phrases of a list stand in a text: names of which no sentence may end inside.
import type { Span } from '../span.ts'

/**
 * Every place where one of the phrases stands as whole words, written exactly so, in UTF-16 offsets and
 * in order for each phrase. What is empty stands nowhere. Made for `keepWhole` of `segment`.
 */
export function findPhrases(text: string, phrases: readonly string[]): Span[] {
  return phrases.flatMap(phrase => placesOf(text, phrase.trim()))
}

function placesOf(text: string, phrase: string): Span[] {
  const places: Span[] = []
  if (phrase === '') return places
  let start = text.indexOf(phrase)
  while (start >= 0) {
    const end = start + phrase.length
    if (isEdge(text, start) && isEdge(text, end)) places.push({ start, end })
    start = text.indexOf(phrase, end)
  }
  return places
}

/** Whether an offset does not stand between two parts of one word. */
function isEdge(text: string, at: number): boolean {
  return !(
    WORD_AT_END.test(text.slice(Math.max(0, at - 2), at)) && WORD.test(text.slice(at, at + 2))
  )
}

const WORD = /^[\p{L}\p{M}\p{N}]/u
const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u
