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

export interface Line extends Span {
  readonly isAfterBlank: boolean
  readonly shape: 'plain' | 'heading' | 'separator' | 'list-item' | 'quote' | 'table-row' | 'code'
  /** Set on the line that opens or closes a block of code. */
  readonly fence: 'opens' | 'closes' | undefined
}

/** The shape of the line from `start` to `end`, which begins and ends with something visible. */
export function shapeOf(text: string, start: number, end: number): Line['shape'] {
  const kind = classOf(text.charCodeAt(start))
  if (isLetter(kind) && !isMarkerLength(text, start, end)) return 'plain'
  const unit = text[start]
  if (unit === '#' && /^#{1,6}\s/.test(text.slice(start, start + 8))) return 'heading'
  if (unit === '>' && end > start + 1) return 'quote'
  if (unit === '|' && text[end - 1] === '|' && end > start + 2) return 'table-row'
  if (isSeparator(text, start, end)) return 'separator'
  return markerEnd(text, start, end) > start ? 'list-item' : 'plain'
}

/** Whether the line may begin with a lettered marker: "a)", "iv.". */
function isMarkerLength(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end && at <= start + 5; at++) {
    const unit = text[at]
    if (unit === '.' || unit === ')') return true
    if (!isLetter(classOf(text.charCodeAt(at)))) return false
  }
  return false
}

/** A line of three or more marks and nothing to read: "***", "- - -", "=====". */
function isSeparator(text: string, start: number, end: number): boolean {
  let marks = 0
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === EMPHASIS || kind === DASH || '=#·'.includes(text[at] ?? ' ')) marks++
    else if (!isSpace(kind)) return false
  }
  return marks >= 3
}

/**
 * Where the text of a list item begins when a marker stands at `start`, else `start`. Markers are
 * bullets and dashes, numbers of up to three figures, single letters and small Roman numerals with
 * a full stop or bracket: "- ", "• 9. ", "1.) ", "(iv) ", "a. ".
 */
export function markerEnd(text: string, start: number, end: number): number {
  const kind = classOf(text.charCodeAt(start))
  if (kind === BULLET) {
    const label = skipSpaces(text, start + 1, end)
    return classOf(text.charCodeAt(label)) === DIGIT ? markerEnd(text, label, end) : label
  }
  if (kind === DASH || text[start] === '*' || text[start] === '+' || text[start] === '·') {
    return isSpaceAt(text, start + 1, end) ? skipSpaces(text, start + 1, end) : start
  }
  let at = text[start] === '(' ? start + 1 : start
  const label = at
  while (at < end && at - label < 8 && isLabelPart(text, at)) at++
  if (at === label || !isLabel(text.slice(label, at))) return start
  if (text[start] === '(') {
    if (text[at] !== ')') return start
    at++
  } else {
    const afterDot = text[at] === '.' ? at + 1 : at
    at = text[afterDot] === ')' ? afterDot + 1 : afterDot
    if (at === label || (text[at - 1] !== '.' && text[at - 1] !== ')')) return start
  }
  return isSpaceAt(text, at, end) ? skipSpaces(text, at, end) : start
}

/** Letters and figures, and a full stop between two figures: "2.1". */
function isLabelPart(text: string, at: number): boolean {
  if (text[at] !== '.') return isWordPart(classOf(text.charCodeAt(at)))
  return classOf(text.charCodeAt(at - 1)) === DIGIT && classOf(text.charCodeAt(at + 1)) === DIGIT
}

const isLabel = (label: string) => /^(\d{1,3}(\.\d{1,3})*|[a-zA-Z]|[ivx]{1,5})$/.test(label)

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
  if (text.startsWith('http', line.start) || text.startsWith('www.', line.start)) return UPPER
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
