// The first word behind a gap.

import {
  classOf,
  DASH,
  EMPHASIS,
  isSpace,
  LOWER,
  MARK,
  OPEN_BRACKET,
  QUOTE,
  SYMBOL,
  UPPER,
} from './characters.ts'

const MOST_OPENERS = 8
const INVERTED_QUESTION = 0xbf
const INVERTED_EXCLAMATION = 0xa1

/** Where the first word from `from` on begins, behind opening marks, dashes and emphasis. */
export function followingWord(text: string, from: number, end: number): number {
  const last = Math.min(end, from + MOST_OPENERS)
  let at = from
  while (at < last && isOpener(text.charCodeAt(at))) at++
  return at
}

function isOpener(unit: number): boolean {
  const kind = classOf(unit)
  return (
    kind === QUOTE ||
    kind === OPEN_BRACKET ||
    kind === EMPHASIS ||
    kind === MARK ||
    kind === DASH ||
    isSpace(kind) ||
    unit === INVERTED_QUESTION ||
    unit === INVERTED_EXCLAMATION
  )
}

/** The class a word begins with; UPPER for a name that begins small and can begin a sentence. */
export function firstClassOf(text: string, word: number, end: number): number {
  if (word >= end) return SYMBOL
  const kind = classOf(text.charCodeAt(word))
  return kind === LOWER && beginsLikeName(text, word, end) ? UPPER : kind
}

/** "eBay", "wikiHow", "https://…" */
function beginsLikeName(text: string, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 8; i++) {
    const kind = classOf(text.charCodeAt(i))
    if (kind === UPPER) return true
    if (kind !== LOWER) return isAddress(text, at)
  }
  return isAddress(text, at)
}

/** Whether a web address begins at `at`. */
export const isAddress = (text: string, at: number) =>
  text.startsWith('http', at) || text.startsWith('www.', at)
