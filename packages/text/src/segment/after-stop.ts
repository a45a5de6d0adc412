// What belongs to a sentence after its full stop: closing marks, footnote marks, trailing emoji.

import {
  classOf,
  CLOSE_BRACKET,
  DIGIT,
  EMPHASIS,
  isSpace,
  isWordPart,
  MARK,
  QUOTE,
  SPACE,
  SURROGATE,
  SYMBOL,
  UPPER,
} from './characters.ts'
import { markWidth } from './enclosures.ts'

const LONGEST_LINK = 400
const LONGEST_NOTE = 6

export interface AfterStop {
  /** Where the sentence ends when it ends here. */
  readonly end: number
  /** Whether a quotation mark or bracket closed after the stop. */
  readonly isClosed: boolean
  readonly hasEmoji: boolean
}

/** A look at one event of a block: whether the mark at this offset is a closing one. */
export type IsClosingMark = (at: number) => boolean

/** Walks from `from`, just behind a terminator, over everything that belongs before the gap. */
export function afterStop(
  text: string,
  from: number,
  limit: number,
  isClosingMark: IsClosingMark,
): AfterStop {
  let end = from
  let isClosed = false
  let hasEmoji = false
  for (;;) {
    const next = attachedTo(text, end, limit, isClosingMark)
    if (next === end) break
    const first = classOf(text.charCodeAt(end))
    if (first === QUOTE || first === CLOSE_BRACKET) isClosed = true
    if (first === SPACE) {
      const mark = classOf(text.charCodeAt(next - 1))
      if (mark === QUOTE) isClosed = true
      else if (mark === SURROGATE || mark === MARK || mark === SYMBOL) hasEmoji = true
    }
    end = next
  }
  return { end, isClosed, hasEmoji }
}

/** The end of the one thing at `at` that belongs to the sentence before it; `at` when none does. */
function attachedTo(text: string, at: number, limit: number, isClosingMark: IsClosingMark): number {
  if (at >= limit) return at
  const kind = classOf(text.charCodeAt(at))
  switch (kind) {
    case CLOSE_BRACKET:
      return afterLink(text, at + 1, limit)
    case QUOTE:
      return isClosingMark(at) ? at + markWidth(text, at) : at
    case EMPHASIS:
    case MARK:
      return at + 1
    case SPACE:
      return afterGap(text, at, limit, isClosingMark)
    default:
      if (text[at] === '[') return afterNote(text, at, limit)
      return '¹²³⁰⁴⁵⁶⁷⁸⁹†‡'.includes(text[at] ?? ' ') ? at + 1 : at
  }
}

/** "](address)" after the words of a Markdown link. */
function afterLink(text: string, at: number, limit: number): number {
  if (text[at - 1] !== ']' || text[at] !== '(') return at
  const last = Math.min(limit, at + LONGEST_LINK)
  for (let i = at + 1; i < last; i++) {
    if (text[i] === ')') return i + 1
    if (isSpace(classOf(text.charCodeAt(i)))) return at
  }
  return at
}

/** "[12]" or "[a]": a mark of a footnote. */
function afterNote(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_NOTE)
  for (let i = at + 1; i < last; i++) {
    if (text[i] === ']') return i > at + 1 ? i + 1 : at
    if (!isWordPart(classOf(text.charCodeAt(i)))) return at
  }
  return at
}

/** Behind a space: a footnote mark, a closing mark set off by a space, emoji. */
function afterGap(text: string, at: number, limit: number, isClosingMark: IsClosingMark): number {
  let next = at
  while (next < limit && next < at + 3 && classOf(text.charCodeAt(next)) === SPACE) next++
  if (next >= limit) return at
  const kind = classOf(text.charCodeAt(next))
  if (kind === QUOTE && isClosingMark(next)) return next + markWidth(text, next)
  if (kind === CLOSE_BRACKET) return next + 1
  const smiley = afterSmiley(text, next, limit)
  if (smiley > next) return smiley
  if (text[next] === '[' && classOf(text.charCodeAt(next + 1)) === DIGIT) {
    const end = afterNote(text, next, limit)
    return end > next ? end : at
  }
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
export function afterEmoji(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd83c && unit <= 0xd83e && classOf(text.charCodeAt(at + 1)) === SURROGATE) at += 2
    else if (unit >= 0x2600 && unit <= 0x27bf) at++
    else if (at > from && classOf(unit) === MARK) at++
    else break
  }
  return Math.min(at, limit)
}

/**
 * The end of footnote numbers set directly after a full stop, as superscripts come out of a page:
 * "consultation.11 12 Take". `from` when the figures are something else.
 */
export function afterNoteNumbers(text: string, from: number, limit: number): number {
  let end = from
  let at = from
  for (let numbers = 0; numbers < 4; numbers++) {
    let figures = at
    while (figures < limit && classOf(text.charCodeAt(figures)) === DIGIT) figures++
    if (figures === at || figures - at > 3) break
    if (figures < limit && !isSpace(classOf(text.charCodeAt(figures)))) break
    end = figures
    at = figures + 1
  }
  if (end === from) return from
  return end < limit && classOf(text.charCodeAt(end + 1)) === UPPER ? end : from
}
