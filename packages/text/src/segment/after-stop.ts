// What belongs to a sentence after its full stop: closing marks, footnote marks, trailing emoji.

import {
  classOf,
  CLOSE_BRACKET,
  DIGIT,
  EMPHASIS,
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
  text: string,
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
    const kind = classOf(text.charCodeAt(at))
    const end = attachedTo(text, at, kind, limit, marks)
    if (end === at) return
    if (kind === QUOTE || kind === CLOSE_BRACKET) found.isClosed = true
    if (kind === SURROGATE) found.hasEmoji = true
    if (kind === SPACE) {
      const last = classOf(text.charCodeAt(end - 1))
      if (last === QUOTE) found.isClosed = true
      else if (last === SURROGATE || last === MARK || last === SYMBOL) found.hasEmoji = true
    }
    found.end = end
  }
}

/** The end of the one thing at `at` that belongs to the sentence before it; `at` when none does. */
function attachedTo(
  text: string,
  at: number,
  kind: number,
  limit: number,
  marks: Enclosures | undefined,
): number {
  switch (kind) {
    case SPACE:
      return afterGap(text, at, limit, marks)
    case CLOSE_BRACKET:
      return afterLink(text, at + 1, limit)
    case QUOTE:
      return marks?.isClosing(at) ? at + markWidth(text, at) : at
    case EMPHASIS:
    case MARK:
      return at + 1
    case SURROGATE:
      return afterEmoji(text, at, limit)
    case OPEN_BRACKET:
      return afterNote(text, at, limit)
    case SYMBOL:
    case DIGIT:
      return NOTE_SIGNS.has(text.charCodeAt(at)) ? at + 1 : at
    default:
      return at
  }
}

/** "](address)" after the words of a Markdown link. */
function afterLink(text: string, at: number, limit: number): number {
  if (text.charCodeAt(at - 1) !== CLOSE_SQUARE || text[at] !== '(') return at
  const last = Math.min(limit, at + LONGEST_LINK)
  for (let i = at + 1; i < last; i++) {
    if (text[i] === ')') return i + 1
    if (isSpace(classOf(text.charCodeAt(i)))) return at
  }
  return at
}

/** "[12]" or "[a]": a mark of a footnote. */
function afterNote(text: string, at: number, limit: number): number {
  if (text.charCodeAt(at) !== OPEN_SQUARE) return at
  const last = Math.min(limit, at + LONGEST_NOTE)
  for (let i = at + 1; i < last; i++) {
    const unit = text.charCodeAt(i)
    if (unit === CLOSE_SQUARE) return i > at + 1 ? i + 1 : at
    if (!isWordPart(classOf(unit))) return at
  }
  return at
}

/** Behind a space: a footnote mark, a closing mark set off by a space, emoji. */
function afterGap(text: string, at: number, limit: number, marks: Enclosures | undefined): number {
  let next = at + 1
  while (next < limit && next < at + 3 && classOf(text.charCodeAt(next)) === SPACE) next++
  if (next >= limit) return at
  const kind = classOf(text.charCodeAt(next))
  if (isLetter(kind)) return at
  if (kind === QUOTE) return marks?.isClosing(next) ? next + markWidth(text, next) : at
  if (kind === CLOSE_BRACKET) return next + 1
  if (kind === OPEN_BRACKET) {
    if (classOf(text.charCodeAt(next + 1)) !== DIGIT) return at
    const end = afterNote(text, next, limit)
    return end > next ? end : at
  }
  const smiley = afterSmiley(text, next, limit)
  if (smiley > next) return smiley
  const emoji = afterEmoji(text, next, limit)
  return emoji > next ? emoji : at
}

/** ":-)" and its kin, with a space or nothing behind. */
function afterSmiley(text: string, from: number, limit: number): number {
  if (!':;=8'.includes(text[from] ?? ' ')) return from
  let at = from + 1
  if ("-'o".includes(text[at] ?? ' ')) at++
  if (!')(DPp/|]['.includes(text[at] ?? ' ')) return from
  at++
  while (at < limit && (text[at] === ')' || text[at] === '(')) at++
  return at >= limit || isSpace(classOf(text.charCodeAt(at))) ? Math.min(at, limit) : from
}

/** The end of a run of emoji with their joiners, selectors and skin tones. */
function afterEmoji(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd83c && unit <= 0xd83e && isLowSurrogate(text.charCodeAt(at + 1))) at += 2
    else if (unit >= 0x2600 && unit <= 0x27bf) at++
    else if (at > from && classOf(unit) === MARK) at++
    else break
  }
  return Math.min(at, limit)
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/**
 * The end of footnote numbers set directly after a full stop, as superscripts come out of a page:
 * "consultation.11 12 Take". `from` when the figures are something else.
 */
export function afterNoteNumbers(text: string, from: number, limit: number): number {
  let end = from
  let at = from
  for (let numbers = 0; numbers < 4; numbers++) {
    let figures = at
    while (figures < at + 4 && classOf(text.charCodeAt(figures)) === DIGIT) figures++
    if (figures === at || figures - at > 3 || figures > limit) break
    if (figures < limit && !isSpace(classOf(text.charCodeAt(figures)))) break
    end = figures
    at = figures + 1
  }
  if (end === from) return from
  return end < limit && classOf(text.charCodeAt(end + 1)) === UPPER ? end : from
}
