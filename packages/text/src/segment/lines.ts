// What a single line of plain text looks like.

import type { Span } from '../span.ts'
import {
  BULLET,
  CLOSE_BRACKET,
  DASH,
  DIGIT,
  DOT,
  EMPHASIS,
  isLetter,
  isSpace,
  isStop,
  isWordPart,
  LOWER,
  QUOTE,
  SYMBOL,
  UPPER,
} from './characters.ts'
import { isAddress } from './following-word.ts'
import type { Reading } from './reading.ts'
import { skipSpaces } from './spaces.ts'

export interface Line extends Span {
  readonly isAfterBlank: boolean
  readonly shape: 'plain' | 'heading' | 'separator' | 'list-item' | 'quote' | 'table-row' | 'code'
  /** Set on the line that opens or closes a block of code. */
  readonly fence: 'opens' | 'closes' | undefined
}

/** The shape of the line from `start` to `end`, which begins and ends with something visible. */
export function shapeOf(reading: Reading, start: number, end: number): Line['shape'] {
  const kind = reading.kind(start)
  if (isLetter(kind)) return markerEnd(reading, start, end) > start ? 'list-item' : 'plain'
  const unit = reading.text[start]
  if (unit === '#' && /^#{1,6}\s/.test(reading.text.slice(start, start + 8))) return 'heading'
  if (unit === '>' && end > start + 1) return 'quote'
  if (unit === '|' && reading.text[end - 1] === '|' && end > start + 2) return 'table-row'
  if (isSeparator(reading, start, end)) return 'separator'
  return markerEnd(reading, start, end) > start ? 'list-item' : 'plain'
}

/** A line of three or more marks and nothing to read: "***", "- - -", "=====". */
function isSeparator(reading: Reading, start: number, end: number): boolean {
  let marks = 0
  for (let at = start; at < end; at++) {
    const kind = reading.kind(at)
    if (kind === EMPHASIS || kind === DASH || '=#·'.includes(reading.text[at] ?? ' ')) marks++
    else if (!isSpace(kind)) return false
  }
  return marks >= 3 || (end === start + 1 && reading.text[start] === '*')
}

/**
 * Where the text of a list item begins when a marker stands at `start`, else `start`. Markers are
 * bullets and dashes, numbers of up to three figures, single letters and small Roman numerals with
 * a full stop or bracket: "- ", "• 9. ", "1.) ", "2.1. ", "(iv) ", "a. ".
 */
export function markerEnd(reading: Reading, start: number, end: number): number {
  if (reading.kind(start) === BULLET) {
    const label = skipSpaces(reading, start + 1, end)
    return reading.kind(label) === DIGIT ? markerEnd(reading, label, end) : label
  }
  const behind = endOfLabel(reading, start, end)
  const isSpaced = behind > start && behind < end && isSpace(reading.kind(behind))
  return isSpaced ? skipSpaces(reading, behind, end) : start
}

/** Where a marker at `start` ends that is no bullet, the space behind it aside; else `start`. */
function endOfLabel(reading: Reading, start: number, end: number): number {
  const kind = reading.kind(start)
  const unit = reading.unit(start)
  if (kind === DASH || unit === ASTERISK || unit === PLUS || unit === MIDDLE_DOT) return start + 1
  const isInBrackets = unit === OPEN_PARENTHESIS
  if (!isInBrackets && kind !== LOWER && kind !== UPPER && kind !== DIGIT) return start
  const label = labelEnd(reading, isInBrackets ? start + 1 : start, end)
  if (label < 0) return start
  if (isInBrackets) return reading.unit(label) === CLOSE_PARENTHESIS ? label + 1 : start
  let at = label
  if (reading.unit(at) === FULL_STOP_SIGN) at++
  if (reading.unit(at) === CLOSE_PARENTHESIS) at++
  return at > label ? at : start
}

const ASTERISK = 0x2a
const PLUS = 0x2b
const MIDDLE_DOT = 0xb7
const OPEN_PARENTHESIS = 0x28
const CLOSE_PARENTHESIS = 0x29
const FULL_STOP_SIGN = 0x2e

/** The end of a label, "12", "2.1", "b" or "iv", that begins at `start`; -1 when none does. */
function labelEnd(reading: Reading, start: number, end: number): number {
  const first = reading.kind(start)
  let at = start + 1
  if (first === DIGIT) {
    let figures = 1
    for (; at < end && at < start + 12; at++) {
      if (reading.kind(at) === DIGIT) figures++
      else if (reading.unit(at) === FULL_STOP_SIGN && isDigitAt(reading, at + 1)) figures = 0
      else break
      if (figures > 3) return -1
    }
    return at
  }
  if (first !== LOWER && first !== UPPER) return -1
  if (!isLetter(reading.kind(at))) return at
  for (at = start; at < end && at < start + 6; at++)
    if (!'ivx'.includes(reading.text[at] ?? ' ')) break
  return at > start && at < start + 6 && !isLetter(reading.kind(at)) ? at : -1
}

/** Whether the line is a list marker and nothing else: its item stands in the next line. */
export function isBareMarker(reading: Reading, { start, end }: Span): boolean {
  if (end - start > 8) return false
  const kind = reading.kind(start)
  if (end === start + 1) return kind === BULLET || kind === DASH
  const label = kind === BULLET ? skipSpaces(reading, start + 1, end) : start
  return label < end && endOfLabel(reading, label, end) === end
}

const isDigitAt = (reading: Reading, at: number) => reading.kind(at) === DIGIT

/** Whether the line ends with a terminator, closing marks after it left aside. */
export function endsLikeSentence(reading: Reading, line: Span): boolean {
  let at = line.end - 1
  for (let steps = 0; at > line.start && steps < 12; at--, steps++) {
    const kind = reading.kind(at)
    if (kind !== QUOTE && kind !== CLOSE_BRACKET && kind !== EMPHASIS) break
  }
  return isStop(reading.kind(at))
}

/** The class of the first letter or figure of the line, marks before it left aside; else SYMBOL. */
export function firstLetterClass(reading: Reading, line: Span): number {
  if (isAddress(reading, line.start)) return UPPER
  for (let at = line.start; at < line.end && at < line.start + 8; at++) {
    const kind = reading.kind(at)
    if (isLetter(kind) || kind === DIGIT) return kind
  }
  return SYMBOL
}

/** The last word of the line, without a full stop after it. */
export function lastWord(reading: Reading, line: Span): Span {
  let { end } = line
  while (end > line.start && !isWordPart(reading.kind(end - 1))) end--
  let start = end
  while (start > line.start && end - start < 20) {
    const kind = reading.kind(start - 1)
    if (kind !== LOWER && kind !== UPPER && kind !== DOT) break
    start--
  }
  return { start, end }
}
