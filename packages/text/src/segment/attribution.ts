// Whether the words after a closed quotation still belong to it: who said it.

import { DASH, isSpace, UPPER } from './characters.ts'
import { isListed, SAYING } from './language-table.ts'
import type { Stop } from './stop.ts'
import { endOfWord } from './words.ts'

const LONGEST_SIGNATURE = 60

/**
 * Whether a name and a verb of saying follow a closed question or exclamation: "President Ruiz
 * asked". A colon after the verb hands over the next quotation instead.
 */
export function isAttribution({ reading, blockEnd, language, word }: Stop): boolean {
  let at = word
  for (let words = 0; words < 6 && at < blockEnd; words++) {
    const start = at
    at = endOfWord(reading, start, blockEnd)
    if (at === start) return false
    if (words > 0 && isListed(language, SAYING, reading.text, start, at)) {
      return reading.text[at] !== ':'
    }
    if (reading.text[at] === '.' && at - start <= 4) at++
    if (!isSpace(reading.kind(at))) return false
    at++
  }
  return false
}

/**
 * Whether nothing but a name follows up to the block's end: the source under a pulled quotation.
 * Behind a dash the name may be a single word, have initials, and end with a full stop.
 */
export function isSignature({ reading, next, blockEnd, isClosed }: Stop): boolean {
  if (!isClosed || blockEnd - next > LONGEST_SIGNATURE) return false
  let at = next
  while (at < blockEnd && (reading.kind(at) === DASH || reading.text[at] === ' ')) at++
  const hasDash = reading.kind(next) === DASH
  let words = 0
  while (at < blockEnd) {
    if (reading.kind(at) !== UPPER) return false
    const start = at
    at = endOfWord(reading, start, blockEnd)
    words++
    const mayStop = hasDash && (at === start + 1 || at === blockEnd - 1)
    if (mayStop && reading.text[at] === '.') at++
    if (at < blockEnd && reading.text[at] !== ' ') return false
    at++
  }
  return words >= (hasDash ? 1 : 2) && words <= 5
}
