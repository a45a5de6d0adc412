// What belongs to a sentence after its full stop: closing marks, footnote marks, trailing emoji.

import {
  CLOSE_BRACKET,
  DIGIT,
  EMPHASIS,
  FORMAT,
  isAttached,
  isLetter,
  isSpace,
  isWordPart,
  MARK,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  SURROGATE,
  SYMBOL,
  UPPER,
} from './characters.ts'
import { type Enclosures, markWidth } from './enclosures.ts'
import type { Reading } from './reading.ts'

const LONGEST_LINK = 400
const LONGEST_NOTE = 6
const OPEN_SQUARE = 0x5b
const CLOSE_SQUARE = 0x5d
const NOTE_SIGNS = new Set(Array.from('¹²³⁰⁴⁵⁶⁷⁸⁹†‡', sign => sign.charCodeAt(0)))

/** What stands behind a terminator and belongs before the gap. */
export interface AfterStop {
  /** Where the sentence ends when it ends here. */
  end: number
  /** Whether a quotation mark or bracket closed after the stop. */
  isClosed: boolean
  hasEmoji: boolean
}

/**
 * Walks from `from`, just behind a terminator, over everything that belongs before the gap, and
 * writes what it found into `found`.
 */
export function readAfterStop(
  reading: Reading,
  from: number,
  limit: number,
  marks: Enclosures | undefined,
  found: AfterStop,
): void {
  found.end = from
  found.isClosed = false
  found.hasEmoji = false
  while (found.end < limit) {
    const at = found.end
    const kind = reading.kind(at)
    const end = attachedTo(reading, at, kind, limit, marks)
    if (end === at) return
    if (kind === QUOTE || kind === CLOSE_BRACKET) found.isClosed = true
    if (kind === SURROGATE) found.hasEmoji = true
    if (kind === SPACE) {
      const last = reading.kind(end - 1)
      if (last === QUOTE) found.isClosed = true
      else if (last === SURROGATE || isAttached(last) || last === SYMBOL) found.hasEmoji = true
    }
    found.end = end
  }
}

/** The end of the one thing at `at` that belongs to the sentence before it; `at` when none does. */
function attachedTo(
  reading: Reading,
  at: number,
  kind: number,
  limit: number,
  marks: Enclosures | undefined,
): number {
  switch (kind) {
    case SPACE:
      return afterGap(reading, at, limit, marks)
    case CLOSE_BRACKET:
      return afterLink(reading, at + 1, limit)
    case QUOTE:
      return marks?.isClosing(at) ? at + markWidth(reading, at) : at
    case EMPHASIS:
    case MARK:
    case FORMAT:
      return at + 1
    case SURROGATE:
      return afterEmoji(reading, at, limit)
    case OPEN_BRACKET:
      return afterNote(reading, at, limit)
    case SYMBOL:
    case DIGIT:
      return NOTE_SIGNS.has(reading.unit(at)) ? at + 1 : at
    default:
      return at
  }
}

/** "](address)" after the words of a Markdown link. */
function afterLink(reading: Reading, at: number, limit: number): number {
  if (reading.unit(at - 1) !== CLOSE_SQUARE || reading.text[at] !== '(') return at
  const last = Math.min(limit, at + LONGEST_LINK)
  for (let i = at + 1; i < last; i++) {
    if (reading.text[i] === ')') return i + 1
    if (isSpace(reading.kind(i))) return at
  }
  return at
}

/** "[12]" or "[a]": a mark of a footnote. */
function afterNote(reading: Reading, at: number, limit: number): number {
  if (reading.unit(at) !== OPEN_SQUARE) return at
  const last = Math.min(limit, at + LONGEST_NOTE)
  for (let i = at + 1; i < last; i++) {
    const unit = reading.unit(i)
    if (unit === CLOSE_SQUARE) return i > at + 1 ? i + 1 : at
    if (!isWordPart(reading.kind(i))) return at
  }
  return at
}

/** Behind a space: a footnote mark, a closing mark set off by a space, emoji. */
function afterGap(
  reading: Reading,
  at: number,
  limit: number,
  marks: Enclosures | undefined,
): number {
  let next = at + 1
  while (next < limit && next < at + 3 && reading.kind(next) === SPACE) next++
  if (next >= limit) return at
  const kind = reading.kind(next)
  if (isLetter(kind)) return at
  if (kind === QUOTE) return marks?.isClosing(next) ? next + markWidth(reading, next) : at
  if (kind === CLOSE_BRACKET) return next + 1
  if (kind === OPEN_BRACKET) {
    if (reading.kind(next + 1) !== DIGIT) return at
    const end = afterNote(reading, next, limit)
    return end > next ? end : at
  }
  const smiley = afterSmiley(reading, next, limit)
  if (smiley > next) return smiley
  const emoji = afterEmoji(reading, next, limit)
  return emoji > next ? emoji : at
}

/** ":-)" and its kin, with a space or nothing behind. */
export function afterSmiley(reading: Reading, from: number, limit: number): number {
  if (!':;=8'.includes(reading.text[from] ?? ' ')) return from
  let at = from + 1
  if ("-'o".includes(reading.text[at] ?? ' ')) at++
  if (!')(DPp/|]['.includes(reading.text[at] ?? ' ')) return from
  at++
  while (at < limit && (reading.text[at] === ')' || reading.text[at] === '(')) at++
  return at >= limit || isSpace(reading.kind(at)) ? Math.min(at, limit) : from
}

/** The end of a run of emoji with their joiners, selectors and skin tones. */
function afterEmoji(reading: Reading, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const unit = reading.unit(at)
    if (unit >= 0xd83c && unit <= 0xd83e && isLowSurrogate(reading.unit(at + 1))) at += 2
    else if (unit >= 0x2600 && unit <= 0x27bf) at++
    else if (at > from && isAttached(reading.kind(at))) at++
    else break
  }
  return Math.min(at, limit)
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/**
 * The end of footnote numbers set directly after a full stop, as superscripts come out of a page:
 * "consultation.11 12 Take". `from` when the figures are something else.
 */
export function afterNoteNumbers(reading: Reading, from: number, limit: number): number {
  let end = from
  let at = from
  for (let numbers = 0; numbers < 4; numbers++) {
    let figures = at
    while (figures < at + 4 && reading.kind(figures) === DIGIT) figures++
    if (figures === at || figures - at > 3 || figures > limit) break
    if (figures < limit && !isSpace(reading.kind(figures))) break
    end = figures
    at = figures + 1
  }
  if (end === from) return from
  return end < limit && reading.kind(end + 1) === UPPER ? end : from
}
