// Where the single words around an offset begin and end; each look is bounded, so that no input makes
// it slow.

import {
  CASELESS,
  DIGIT,
  DOT,
  FORMAT,
  isLetter,
  isSpace,
  isWordPart,
  QUOTE,
  SPACE,
  SYMBOL,
  UPPER,
} from './characters.ts'
import type { Reading } from './reading.ts'

const LONGEST = 24

/** Where the word that starts at `start` ends, apostrophes inside it kept; `start` when none does. */
export function endOfWord(reading: Reading, start: number, end: number): number {
  const last = Math.min(end, start + LONGEST)
  let at = start
  while (at < last && (isWordPart(reading.kind(at)) || isApostropheAt(reading, at, start))) at++
  return at
}

function isApostropheAt(reading: Reading, at: number, start: number): boolean {
  const unit = reading.unit(at)
  return at > start && (unit === APOSTROPHE || unit === QUOTE_MARK)
}

/**
 * Where the word begins that ends at `end`, full stops inside it kept: "U.S", "p.m", "Gen"; `end` when
 * no word does.
 */
export function startOfWord(reading: Reading, end: number, floor: number): number {
  const first = Math.max(floor, end - LONGEST)
  let start = end
  let after = -1
  while (start > first) {
    const kind = reading.kind(start - 1)
    if (!isWordPart(kind) && !isInsideWord(reading, start - 1, kind, after)) break
    // 发言人J. is the initial J: a word does not mix letters with case and letters without.
    if (kind === CASELESS && after === UPPER) break
    after = kind
    start--
  }
  while (start < end && reading.kind(start) === FORMAT) start++
  return start
}

/** "U.S", "1.026", "сім’ю", "N°": a mark with a letter or figure behind it is part of the word. */
function isInsideWord(reading: Reading, at: number, kind: number, after: number): boolean {
  if (kind === DOT) return isLetter(after) || after === DIGIT
  if (kind !== QUOTE && kind !== SYMBOL) return false
  const unit = reading.unit(at)
  return unit === DEGREE || ((unit === APOSTROPHE || unit === QUOTE_MARK) && isLetter(after))
}

const DEGREE = 0xb0
const APOSTROPHE = 0x27
const QUOTE_MARK = 0x2019

/**
 * Where the word before a stop ends: at the stop, or before one space of tokenized text, invisible
 * marks left aside.
 */
export function endOfWordBefore(reading: Reading, at: number, floor: number): number {
  let end = at - 1 > floor && reading.kind(at - 1) === SPACE ? at - 1 : at
  while (end > floor && reading.kind(end - 1) === FORMAT) end--
  return end
}

/** Where the word before the gap that ends at `end` ends. */
export function endBeforeGap(reading: Reading, end: number, floor: number): number {
  let at = end
  while (at > floor && isSpace(reading.kind(at - 1))) at--
  return at
}

/** Where the word of letters only begins that ends at `end`. */
export function startOfLetters(reading: Reading, end: number, floor: number): number {
  const first = Math.max(floor, end - LONGEST)
  let start = end
  while (start > first && isLetter(reading.kind(start - 1))) start--
  return start
}

/** Whether a number stands before the word that begins at `start`: "5 ft", "1703 г". */
export function hasNumberBefore(reading: Reading, start: number, floor: number): boolean {
  let at = start
  if (at > floor && isSpace(reading.kind(at - 1))) at--
  return at > floor && reading.kind(at - 1) === DIGIT
}
