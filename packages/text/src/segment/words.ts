// Reading single words around an offset; each look is bounded, so that no input makes it slow.

import {
  CASELESS,
  classOf,
  DIGIT,
  DOT,
  isLetter,
  isSpace,
  isWordPart,
  SPACE,
  UPPER,
} from './characters.ts'

const LONGEST = 24

/** The word that starts at `start`, with apostrophes inside it; empty when none starts there. */
export function wordAt(text: string, start: number, end: number): string {
  const last = Math.min(end, start + LONGEST)
  let at = start
  while (at < last) {
    const isInside = isWordPart(classOf(text.charCodeAt(at))) || isApostropheAt(text, at, start)
    if (!isInside) break
    at++
  }
  return text.slice(start, at)
}

const isApostropheAt = (text: string, at: number, start: number) =>
  at > start && (text[at] === "'" || text[at] === '’')

/**
 * The word that ends at the full stop at `at`, full stops inside it kept: "U.S", "p.m", "Gen". In
 * tokenized text a space stands before the stop and is passed over.
 */
export function wordBefore(text: string, at: number, floor: number): string {
  const end = endOfWordBefore(text, at, floor)
  const first = Math.max(floor, end - LONGEST)
  let start = end
  while (start > first) {
    const kind = classOf(text.charCodeAt(start - 1))
    const after = start < end ? classOf(text.charCodeAt(start)) : kind
    const isInner = isInsideWord(text, start - 1, kind, start < end ? after : -1)
    if (!isWordPart(kind) && !isInner) break
    // 发言人J. is the initial J: a word does not mix letters with case and letters without.
    if (kind === CASELESS && after === UPPER) break
    start--
  }
  return withoutFormat(text.slice(start, end))
}

/** Marks of writing direction inside a word are no part of it. */
const withoutFormat = (word: string) =>
  /[\u200b-\u200f\u202a-\u202e]/.test(word) ? word.replace(/\p{Cf}/gu, '') : word

/** "U.S", "1.026", "сім’ю", "N°": a mark with a letter or figure behind it is part of the word. */
function isInsideWord(text: string, at: number, kind: number, after: number): boolean {
  if (text[at] === '°') return true
  if (kind === DOT) return isLetter(after) || after === DIGIT
  return (text[at] === '’' || text[at] === "'") && isLetter(after)
}

/** Where the word before a stop ends: at the stop, or before one space of tokenized text. */
export function endOfWordBefore(text: string, at: number, floor: number): number {
  return at - 1 > floor && classOf(text.charCodeAt(at - 1)) === SPACE ? at - 1 : at
}

/** The word before the gap that ends at `end`: letters only. */
export function wordEndingAt(text: string, end: number, floor: number): string {
  let last = end
  while (last > floor && isSpace(classOf(text.charCodeAt(last - 1)))) last--
  const first = Math.max(floor, last - LONGEST)
  let start = last
  while (start > first && isLetter(classOf(text.charCodeAt(start - 1)))) start--
  return text.slice(start, last)
}

/** Whether a number stands before the word that begins at `start`: "5 ft", "1703 г". */
export function hasNumberBefore(text: string, start: number, floor: number): boolean {
  let at = start
  if (at > floor && isSpace(classOf(text.charCodeAt(at - 1)))) at--
  return at > floor && classOf(text.charCodeAt(at - 1)) === DIGIT
}
