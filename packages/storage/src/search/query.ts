// What a person looks for: words, each of which may be the beginning of one, and "words in a row".
import { foldText } from './fold-text.ts'
import { eachNeeded, isUnspaced, wordsOf } from './beginnings.ts'

/** A question, ready to be asked of many texts. */
export interface Query {
  /** The hashes of what a text must hold; see `mayHold`. */
  readonly pieces: readonly number[]
  /** One for each term; a folded text must match all of them. */
  readonly patterns: readonly RegExp[]
}

/** The longest question that is read, in UTF-16 code units. */
export const LONGEST_QUERY = 500

/**
 * Reads a question. Words stand for themselves and for every longer word that begins with them; between
 * quotation marks they must follow each other, and the last may go on. Undefined when there is no
 * letter or digit in it.
 */
export function readQuery(question: string): Query | undefined {
  const folded = foldText(question.slice(0, LONGEST_QUERY))
  const terms: (readonly string[])[] = []
  for (const [, quoted, plain] of folded.matchAll(
    /["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+)/g,
  )) {
    const words = wordsOf(quoted ?? plain ?? '')
    if (words.length > 0) terms.push(words)
  }
  if (terms.length === 0) return undefined
  const pieces = new Set<number>()
  for (const word of terms.flat()) eachNeeded(word, hash => pieces.add(hash))
  return { pieces: [...pieces], patterns: terms.map(patternOf) }
}

function patternOf(words: readonly string[]): RegExp {
  const isInside = isUnspaced(words[0]?.charAt(0) ?? '')
  // Words are letters and digits only.
  const pattern = words.join(String.raw`[^\p{L}\p{N}]+`)
  return new RegExp(isInside ? pattern : String.raw`(?<![\p{L}\p{N}])${pattern}`, 'gu')
}
