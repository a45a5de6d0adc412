// Reading single words around an offset; each look is bounded, so that no input makes it slow.

import {
  CASELESS,
  classes,
  classOf,
  DIGIT,
  DOT,
  isLetter,
  isSpace,
  isWordPart,
  MARK,
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

function isApostropheAt(text: string, at: number, start: number): boolean {
  const unit = text.charCodeAt(at)
  return at > start && (unit === APOSTROPHE || unit === QUOTE_MARK)
}

/**
 * The word that ends at the full stop at `at`, full stops inside it kept: "U.S", "p.m", "Gen". In
 * tokenized text a space stands before the stop and is passed over.
 */
export function wordBefore(text: string, at: number, floor: number): string {
  const end = endOfWordBefore(text, at, floor)
  const first = Math.max(floor, end - LONGEST)
  let start = end
  let hasMarks = false
  let after = -1
  while (start > first) {
    const unit = text.charCodeAt(start - 1)
    const kind = classes[unit] || classOf(unit)
    if (!isWordPart(kind) && !isInsideWord(unit, kind, after)) break
    // 发言人J. is the initial J: a word does not mix letters with case and letters without.
    if (kind === CASELESS && after === UPPER) break
    if (kind === MARK) hasMarks = true
    after = kind
    start--
  }
  const word = text.slice(start, end)
  // Marks of writing direction inside a word are no part of it.
  return hasMarks ? word.replace(/\p{Cf}/gu, '') : word
}

/** "U.S", "1.026", "сім’ю", "N°": a mark with a letter or figure behind it is part of the word. */
function isInsideWord(unit: number, kind: number, after: number): boolean {
  if (kind === DOT) return isLetter(after) || after === DIGIT
  return unit === DEGREE || ((unit === APOSTROPHE || unit === QUOTE_MARK) && isLetter(after))
}

const DEGREE = 0xb0
const APOSTROPHE = 0x27
const QUOTE_MARK = 0x2019

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
