// The first pass: where the blocks of a plain text are. Blank lines part paragraphs, except a stray
// one inside a clause; single line breaks are wrapped prose unless something says otherwise.

import type { Block, BlockKind } from '../blocks.ts'
import type { Span } from '../span.ts'
import { CASELESS, DIGIT, isLetter, isSpace, LOWER, UPPER } from './characters.ts'
import { isAddress } from './following-word.ts'
import { abbreviationKind, BEFORE, BINDING, isListed, type Language } from './language-table.ts'
import type { Reading } from './reading.ts'
import { LineReader } from './line-reader.ts'
import { anyTouches } from './ranges.ts'
import { endsLikeSentence, firstLetterClass, isBareMarker, lastWord, type Line } from './lines.ts'

/** Hard-wrapped prose has lines of about one width, and not any width. */
const NARROWEST = 32
const WIDEST = 160
const SHORT_LINE = 40

export interface FindBlocksOptions {
  readonly shortLines?: boolean
  /** Ranges that no block may end in, sorted by start. */
  readonly keepWhole?: readonly Span[]
}

/**
 * Finds the blocks of a text and shows each to `visit`: in order, without the white space around
 * them, none empty. They are not kept, so that a long text costs no memory.
 */
export function eachBlock(
  reading: Reading,
  language: Language,
  { shortLines = false, keepWhole = [] }: FindBlocksOptions,
  visit: (block: Block) => void,
): void {
  const reader = new LineReader(reading)
  let first: Line | undefined
  let previous: Line | undefined
  let lines = 0
  for (let group = reader.nextGroup(); group.length > 0; group = reader.nextGroup()) {
    const width = widest(group)
    const isListing = shortLines && isShortListing(reading, group)
    for (const line of group) {
      if (first && previous) {
        const breaks = isListing || breaksBefore(reading, previous, line, width, language)
        if (breaks && !anyTouches(keepWhole, previous.end, line.start)) {
          visit(blockOf(reading, first, previous, lines))
          first = line
          lines = 0
        }
      }
      first ??= line
      previous = line
      lines++
    }
  }
  if (first && previous) visit(blockOf(reading, first, previous, lines))
}

function widest(lines: readonly Line[]): number {
  let width = 0
  for (const { start, end } of lines) if (end - start > width) width = end - start
  return width
}

/** Three or more short lines of which none ends like a sentence: a list without markers. */
function isShortListing(reading: Reading, lines: readonly Line[]): boolean {
  return (
    lines.length >= 3 &&
    lines.every(line => {
      const length = line.end - line.start
      return length >= 4 && length <= SHORT_LINE && !endsLikeSentence(reading, line)
    })
  )
}

function breaksBefore(
  reading: Reading,
  previous: Line,
  line: Line,
  width: number,
  language: Language,
): boolean {
  if (line.fence === 'opens' || previous.fence === 'closes') return true
  if (line.shape === 'code') return false
  if (previous.shape === 'heading' || previous.shape === 'separator') return true
  if (line.shape === 'heading' || line.shape === 'separator') return true
  if (line.shape === 'table-row' || previous.shape === 'table-row') return true
  if (isBareMarker(reading, previous) && line.shape === 'plain') return false
  if (line.isAfterBlank) return !isStrayBlank(reading, previous, line, language)
  if (line.shape === 'list-item') {
    return !(isNumbered(reading, line) && isWrapped(reading, previous, line, width))
  }
  return breaksPlainLine(reading, previous, line, width, language)
}

const isNumbered = (reading: Reading, line: Line) => reading.kind(line.start) === DIGIT

/** A full line that does not end like a sentence: the next one goes on with it. */
function isWrapped(reading: Reading, previous: Line, line: Line, width: number): boolean {
  return isFull(reading, previous, line, width) && !endsLikeSentence(reading, previous)
}

/** Whether the first word of `line` would not have fitted onto `previous`. */
function isFull(reading: Reading, previous: Line, line: Line, width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false
  let word = line.start
  while (word < line.end && !isSpace(reading.kind(word))) word++
  return previous.end - previous.start + 1 + (word - line.start) >= width * 0.9
}

/** A blank line where the clause goes on: it came from the page's layout, not from the writer. */
function isStrayBlank(reading: Reading, previous: Line, line: Line, language: Language): boolean {
  if (line.shape !== 'plain' || previous.shape === 'list-item') return false
  if (endsLikeSentence(reading, previous)) return false
  const last = reading.kind(previous.end - 1)
  if (!isLetter(last) && reading.text[previous.end - 1] !== ',') return false
  const isLong = previous.end - previous.start >= 40
  const word = lastWord(reading, previous)
  const isBound = isListed(language, BINDING, reading.text, word.start, word.end)
  if (firstLetterClass(reading, line) !== LOWER) return isLong && isBound
  return isBound || (isLong && last === LOWER)
}

function breaksPlainLine(
  reading: Reading,
  previous: Line,
  line: Line,
  width: number,
  language: Language,
): boolean {
  const { text } = reading
  const first = firstLetterClass(reading, line)
  const word = lastWord(reading, previous)
  if (endsLikeSentence(reading, previous)) {
    if (abbreviationKind(language, text, word.start, word.end) & BEFORE) return false
    return !isFull(reading, previous, line, width)
  }
  if (first === LOWER) return false
  const last = text[previous.end - 1] ?? ''
  if (',;-–—('.includes(last)) return false
  if (isListed(language, BINDING, text, word.start, word.end, word.start)) return false
  if (endsWithAddress(reading, previous) && isAddress(reading, line.start)) return true
  if (isBrokenInLine(reading, previous, line)) return false
  if (first === CASELESS) return previous.end - previous.start < width * 0.6
  if (last === ':') return true
  return !isFull(reading, previous, line, width)
}

/** Whether the last thing in the line is an e-mail or web address. */
function endsWithAddress(reading: Reading, line: Line): boolean {
  const tail = reading.text.slice(Math.max(line.start, line.end - 60), line.end)
  return /(@|:\/\/|www\.)\S*$/.test(tail)
}

/** One space left at the end of a line, the next not indented: the line was broken by a program. */
function isBrokenInLine(reading: Reading, previous: Line, line: Line): boolean {
  return (
    reading.text[previous.end] === ' ' &&
    /^ \r?\n$/.test(reading.text.slice(previous.end, line.start))
  )
}

function blockOf(reading: Reading, first: Line, last: Line, lines: number): Block {
  const { start, shape } = first
  const end = last.end
  if (shape === 'heading') return { start, end, kind: 'heading', level: hashes(reading, first) }
  if (shape === 'list-item') {
    return { start, end, kind: 'list-item', level: 1, ordered: !isBulleted(reading, first) }
  }
  const kind: BlockKind = shape === 'plain' ? plainKind(reading, first, lines) : shape
  return { start, end, kind }
}

function hashes(reading: Reading, line: Line): number {
  let level = 0
  while (reading.text[line.start + level] === '#') level++
  return level
}

function isBulleted(reading: Reading, line: Line): boolean {
  const kind = reading.kind(line.start)
  return kind !== DIGIT && kind !== LOWER && kind !== UPPER && reading.text[line.start] !== '('
}

const BYLINE = /(?:By|Von|Par|Por|De|Di|Door|Autor) [[*_]{0,3}\p{Lu}/uy

/** A short line of its own that does not end like a sentence is a heading or a byline. */
function plainKind(reading: Reading, line: Line, lines: number): BlockKind {
  if (lines > 1 || line.end - line.start > 90 || endsLikeSentence(reading, line)) return 'paragraph'
  if (firstLetterClass(reading, line) !== UPPER || reading.text[line.end - 1] === ',')
    return 'paragraph'
  BYLINE.lastIndex = line.start
  if (BYLINE.test(reading.text)) return 'byline'
  return reading.text[line.end - 1] === ':' ? 'paragraph' : 'heading'
}
