// What a single line of plain text looks like.

import type { Span } from '../span.ts'
import {
  BANG,
  BULLET,
  classOf,
  CLOSE_BRACKET,
  DASH,
  DIGIT,
  DOT,
  ELLIPSIS,
  EMPHASIS,
  FULL_STOP,
  isLetter,
  isSpace,
  isWordPart,
  LOWER,
  QUOTE,
  SYMBOL,
  UPPER,
} from './characters.ts'

import { isAddress } from './following-word.ts'

export interface Line extends Span {
  readonly isAfterBlank: boolean
  readonly shape: 'plain' | 'heading' | 'separator' | 'list-item' | 'quote' | 'table-row' | 'code'
  /** Set on the line that opens or closes a block of code. */
  readonly fence: 'opens' | 'closes' | undefined
}

/** The shape of the line from `start` to `end`, which begins and ends with something visible. */
export function shapeOf(text: string, start: number, end: number): Line['shape'] {
  const kind = classOf(text.charCodeAt(start))
  if (isLetter(kind)) return markerEnd(text, start, end) > start ? 'list-item' : 'plain'
  const unit = text[start]
  if (unit === '#' && /^#{1,6}\s/.test(text.slice(start, start + 8))) return 'heading'
  if (unit === '>' && end > start + 1) return 'quote'
  if (unit === '|' && text[end - 1] === '|' && end > start + 2) return 'table-row'
  if (isSeparator(text, start, end)) return 'separator'
  return markerEnd(text, start, end) > start ? 'list-item' : 'plain'
}

/** A line of three or more marks and nothing to read: "***", "- - -", "=====". */
function isSeparator(text: string, start: number, end: number): boolean {
  let marks = 0
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === EMPHASIS || kind === DASH || '=#·'.includes(text[at] ?? ' ')) marks++
    else if (!isSpace(kind)) return false
  }
  return marks >= 3 || (end === start + 1 && text[start] === '*')
}

/**
 * Where the text of a list item begins when a marker stands at `start`, else `start`. Markers are
 * bullets and dashes, numbers of up to three figures, single letters and small Roman numerals with
 * a full stop or bracket: "- ", "• 9. ", "1.) ", "2.1. ", "(iv) ", "a. ".
 */
export function markerEnd(text: string, start: number, end: number): number {
  const kind = classOf(text.charCodeAt(start))
  if (kind === BULLET) {
    const label = skipSpaces(text, start + 1, end)
    return classOf(text.charCodeAt(label)) === DIGIT ? markerEnd(text, label, end) : label
  }
  const unit = text.charCodeAt(start)
  if (kind === DASH || unit === ASTERISK || unit === PLUS || unit === MIDDLE_DOT) {
    return isSpaceAt(text, start + 1, end) ? skipSpaces(text, start + 1, end) : start
  }
  const isInBrackets = unit === OPEN_PARENTHESIS
  if (!isInBrackets && kind !== LOWER && kind !== UPPER && kind !== DIGIT) return start
  let at = labelEnd(text, isInBrackets ? start + 1 : start, end)
  if (at < 0) return start
  if (isInBrackets) {
    if (text.charCodeAt(at) !== CLOSE_PARENTHESIS) return start
    at++
  } else {
    const label = at
    if (text.charCodeAt(at) === FULL_STOP_SIGN) at++
    if (text.charCodeAt(at) === CLOSE_PARENTHESIS) at++
    if (at === label) return start
  }
  return isSpaceAt(text, at, end) ? skipSpaces(text, at, end) : start
}

const ASTERISK = 0x2a
const PLUS = 0x2b
const MIDDLE_DOT = 0xb7
const OPEN_PARENTHESIS = 0x28
const CLOSE_PARENTHESIS = 0x29
const FULL_STOP_SIGN = 0x2e

/** The end of a label, "12", "2.1", "b" or "iv", that begins at `start`; -1 when none does. */
function labelEnd(text: string, start: number, end: number): number {
  const first = classOf(text.charCodeAt(start))
  let at = start + 1
  if (first === DIGIT) {
    let figures = 1
    for (; at < end && at < start + 12; at++) {
      if (classOf(text.charCodeAt(at)) === DIGIT) figures++
      else if (text.charCodeAt(at) === FULL_STOP_SIGN && isDigitAt(text, at + 1)) figures = 0
      else break
      if (figures > 3) return -1
    }
    return at
  }
  if (first !== LOWER && first !== UPPER) return -1
  if (!isLetter(classOf(text.charCodeAt(at)))) return at
  for (at = start; at < end && at < start + 6; at++) if (!'ivx'.includes(text[at] ?? ' ')) break
  return at > start && at < start + 6 && !isLetter(classOf(text.charCodeAt(at))) ? at : -1
}

/** Whether the line is a list marker and nothing else: its item stands in the next line. */
export function isBareMarker(text: string, { start, end }: Span): boolean {
  if (end - start > 8) return false
  const kind = classOf(text.charCodeAt(start))
  if (end === start + 1) return kind === BULLET || kind === DASH
  const last = text.charCodeAt(end - 1)
  if (last !== FULL_STOP_SIGN && last !== CLOSE_PARENTHESIS) return false
  return markerEnd(`${text.slice(start, end)} `, 0, end - start + 1) === end - start + 1
}

const isDigitAt = (text: string, at: number) => classOf(text.charCodeAt(at)) === DIGIT

const isSpaceAt = (text: string, at: number, end: number) =>
  at < end && isSpace(classOf(text.charCodeAt(at)))

function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (isSpaceAt(text, at, end)) at++
  return at
}

/** Whether the line ends with a terminator, closing marks after it left aside. */
export function endsLikeSentence(text: string, line: Span): boolean {
  let at = line.end - 1
  for (let steps = 0; at > line.start && steps < 12; at--, steps++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind !== QUOTE && kind !== CLOSE_BRACKET && kind !== EMPHASIS) break
  }
  const kind = classOf(text.charCodeAt(at))
  return kind === DOT || kind === BANG || kind === ELLIPSIS || kind === FULL_STOP
}

/** The class of the first letter or figure of the line, marks before it left aside; else SYMBOL. */
export function firstLetterClass(text: string, line: Span): number {
  if (isAddress(text, line.start)) return UPPER
  for (let at = line.start; at < line.end && at < line.start + 8; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (isLetter(kind) || kind === DIGIT) return kind
  }
  return SYMBOL
}

/** The last word of the line, without a full stop after it. */
export function lastWord(text: string, line: Span): string {
  let end = line.end
  while (end > line.start && !isWordPart(classOf(text.charCodeAt(end - 1)))) end--
  let start = end
  while (start > line.start && end - start < 20) {
    const kind = classOf(text.charCodeAt(start - 1))
    if (kind !== LOWER && kind !== UPPER && kind !== DOT) break
    start--
  }
  return text.slice(start, end)
}
