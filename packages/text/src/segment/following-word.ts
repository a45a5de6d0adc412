// The first word behind a gap.

import {
  DASH,
  EMPHASIS,
  isAttached,
  isSpace,
  LOWER,
  OPEN_BRACKET,
  QUOTE,
  SYMBOL,
  UPPER,
} from './characters.ts'
import { isListed, STARTER } from './language-table.ts'
import type { Reading } from './reading.ts'
import type { Stop } from './stop.ts'

const MOST_OPENERS = 8
const INVERTED_QUESTION = 0xbf
const INVERTED_EXCLAMATION = 0xa1

/** Where the first word from `from` on begins, behind opening marks, dashes and emphasis. */
export function followingWord(reading: Reading, from: number, end: number): number {
  const last = Math.min(end, from + MOST_OPENERS)
  let at = from
  while (at < last && isOpener(reading, at)) at++
  return at
}

function isOpener(reading: Reading, at: number): boolean {
  const kind = reading.kind(at)
  const unit = reading.unit(at)
  return (
    kind === QUOTE ||
    kind === OPEN_BRACKET ||
    kind === EMPHASIS ||
    isAttached(kind) ||
    kind === DASH ||
    isSpace(kind) ||
    unit === INVERTED_QUESTION ||
    unit === INVERTED_EXCLAMATION
  )
}

/** The class a word begins with; UPPER for a name that begins small and can begin a sentence. */
export function firstClassOf(reading: Reading, word: number, end: number): number {
  if (word >= end) return SYMBOL
  const kind = reading.kind(word)
  return kind === LOWER && beginsLikeName(reading, word, end) ? UPPER : kind
}

/** "eBay", "wikiHow", "https://…" */
function beginsLikeName(reading: Reading, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 8; i++) {
    const kind = reading.kind(i)
    if (kind === UPPER) return true
    if (kind !== LOWER) return isAddress(reading, at)
  }
  return isAddress(reading, at)
}

/** Whether a web address begins at `at`. */
export const isAddress = (reading: Reading, at: number) =>
  reading.text.startsWith('http', at) || reading.text.startsWith('www.', at)

/** Whether the word behind the gap, up to `end`, usually begins sentences: "The", "It’s", "L’usine". */
export function isStarter({ reading: { text }, language, word }: Stop, end: number): boolean {
  const apostrophe = text.slice(word, end).search(/['’]/)
  return isListed(language, STARTER, text, word, apostrophe < 0 ? end : word + apostrophe, word)
}
