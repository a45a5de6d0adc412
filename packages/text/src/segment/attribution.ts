// Whether the words after a closed quotation still belong to it: who said it.

import { classOf, DASH, isSpace, UPPER } from './characters.ts'
import type { Stop } from './stop.ts'
import { wordAt } from './words.ts'

const LONGEST_SIGNATURE = 60

/**
 * Whether a name and a verb of saying follow a closed question or exclamation: "President Ruiz
 * asked". A colon after the verb hands over the next quotation instead.
 */
export function isAttribution({ text, blockEnd, language, word }: Stop): boolean {
  let at = word
  for (let words = 0; words < 6 && at < blockEnd; words++) {
    const next = wordAt(text, at, blockEnd)
    if (next === '') return false
    at += next.length
    if (words > 0 && language.saying.has(next)) return text[at] !== ':'
    if (text[at] === '.' && next.length <= 4) at++
    if (!isSpace(classOf(text.charCodeAt(at)))) return false
    at++
  }
  return false
}

/** Whether nothing but a name follows up to the block's end: the source under a pulled quotation. */
export function isSignature({ text, next, blockEnd, isClosed }: Stop): boolean {
  if (!isClosed || blockEnd - next > LONGEST_SIGNATURE) return false
  let at = next
  while (at < blockEnd && (classOf(text.charCodeAt(at)) === DASH || text[at] === ' ')) at++
  let words = 0
  while (at < blockEnd) {
    const word = wordAt(text, at, blockEnd)
    if (word === '' || classOf(text.charCodeAt(at)) !== UPPER) return false
    words++
    at += word.length
    if (at < blockEnd && text[at] !== ' ') return false
    at++
  }
  return words >= 2 && words <= 5
}
