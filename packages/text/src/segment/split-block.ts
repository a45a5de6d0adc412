// The second pass: cuts one block into sentences. It stops only at characters that can matter, pairs
// the quotation marks among them, and asks of each terminator whether the sentence is over.

import type { Block, BlockKind } from '../blocks.ts'
import type { Span } from '../span.ts'
import { afterNoteNumbers, readAfterStop } from './after-stop.ts'
import {
  BULLET,
  classOf,
  CLOSE_BRACKET,
  DIGIT,
  DOT,
  FULL_STOP,
  isLetter,
  isSpace,
  LOWER,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  UPPER,
} from './characters.ts'
import { Enclosures, markWidth } from './enclosures.ts'
import { collectEvents, Events, isStop } from './events.ts'
import { firstClassOf, followingWord } from './following-word.ts'
import { inlineItems } from './inline-lists.ts'
import { judgeStop } from './judge-stop.ts'
import { compileLanguage, type Language } from './language-table.ts'
import { markerEnd } from './lines.ts'
import { mayMissSpace } from './missing-space.ts'
import { firstEndingAfter } from './ranges.ts'
import type { Sentence } from './sentence.ts'
import type { Stop, Verdict } from './stop.ts'

/** Longer enclosures are taken for an unclosed mark and do not hold sentences together. */
const LONGEST_ENCLOSURE = 1500
/** Kinds of block that hold no sentences to tell apart. */
const WHOLE: ReadonlySet<BlockKind> = new Set(['code', 'separator', 'byline', 'dateline'])
const INLINE_ITEM: Verdict = { reason: 'inline-list-item', confidence: 0.9 }

const SMILEY: Verdict = { reason: 'emoji-end', confidence: 0.6 }

/** What a block is split by. */
export interface Rules {
  readonly language: Language
  /** Ranges that no boundary may fall into, sorted and disjoint. */
  readonly keepWhole: readonly Span[]
  /** Whether inline lists are looked for everywhere; else only where they begin a block. */
  readonly inlineLists: boolean
}

// Scratch space of one call of splitBlock, which calls nobody back: kept to spare the collector.
const events = new Events()
const enclosures = new Enclosures()
const stop: { -readonly [Field in keyof Stop]: Stop[Field] } = {
  text: '',
  at: 0,
  runEnd: 0,
  kind: 0,
  sentenceStart: 0,
  next: 0,
  word: 0,
  following: 0,
  end: 0,
  blockEnd: 0,
  isSpaced: false,
  isClosed: false,
  hasEmoji: false,
  language: compileLanguage({ code: 'und', abbreviations: {} }),
}

/** Appends the sentences of `block` to `sentences`. */
export function splitBlock(text: string, block: Block, rules: Rules, sentences: Sentence[]): void {
  const start = skipSpaces(text, block.start, block.end)
  const end = trimEnd(text, start, block.end)
  if (start >= end) return
  if (WHOLE.has(block.kind)) {
    sentences.push({ start, end, reason: 'block-end', confidence: 1 })
    return
  }
  const { language, keepWhole } = rules
  stop.text = text
  stop.blockEnd = end
  stop.language = language
  const hasMarks = collectEvents(text, start, end, language, events)
  const marks = hasMarks ? enclosures : undefined
  if (hasMarks) enclosures.pair(text, events, start, end)
  const items = inlineItems(text, { start, end }, rules.inlineLists)
  let sentenceStart = start
  let markerUntil = markerEnd(text, start, end)
  let sealedUntil = start
  let item = 0
  let nextItem = items[0] ?? Infinity
  let kept = firstEndingAfter(keepWhole, start)

  const cut = (at: number, { reason, confidence }: Verdict) => {
    if (at <= sentenceStart) return
    while (kept < keepWhole.length && (keepWhole[kept]?.end ?? at) <= at) kept++
    if (kept < keepWhole.length && (keepWhole[kept]?.start ?? at) < at) return
    sentences.push({ start: sentenceStart, end: at, reason, confidence })
    sentenceStart = skipSpaces(text, at, end)
    markerUntil = markerEnd(text, sentenceStart, end)
  }

  const cutItems = (until: number) => {
    for (; nextItem <= until; nextItem = items[++item] ?? Infinity) {
      cut(trimEnd(text, sentenceStart, nextItem), INLINE_ITEM)
    }
  }

  for (let i = 0; i < events.count; i++) {
    const at = events.at(i)
    if (nextItem <= at) cutItems(at)
    if (at < markerUntil || at < sentenceStart) continue
    if (at < sealedUntil && !endsEnclosure(text, i, at, sealedUntil)) continue
    const closing = marks?.closingOf(i) ?? 0
    if (closing > 0) {
      const holdsStop = events.at(i + 1) !== closing
      if (holdsStop && isSealed(text, at, closing, sentenceStart, end)) sealedUntil = closing
      continue
    }
    const kind = classOf(text.charCodeAt(at))
    if (kind === BULLET) {
      if (isSpace(classOf(text.charCodeAt(at - 1))))
        cut(trimEnd(text, sentenceStart, at), INLINE_ITEM)
      continue
    }
    if (kind === CLOSE_BRACKET && isSmiley(text, at, end)) {
      cut(at + 1, SMILEY)
      continue
    }
    if (kind >= OPEN_BRACKET && kind <= QUOTE) continue

    marks?.lookFrom(i)
    const found = boundaryAt(at, events.endOf(i), kind, sentenceStart, marks)
    if (found) cut(stop.end, found)
  }
  if (nextItem < end) cutItems(end)
  sentences.push({ start: sentenceStart, end, reason: 'block-end', confidence: 1 })
}

/** The last terminator inside an enclosure: "(but not execution.) You will" can end there, "[...]" not. */
function endsEnclosure(text: string, event: number, at: number, close: number): boolean {
  if (events.endOf(event) !== close || classOf(text.charCodeAt(at - 1)) === OPEN_BRACKET)
    return false
  return isStop(classOf(text.charCodeAt(at)))
}

/** ":-)" between spaces with a capital behind: it stands in the place of a full stop. */
function isSmiley(text: string, at: number, end: number): boolean {
  const eyes = text[at - 1] === '-' ? at - 2 : at - 1
  if (!':;='.includes(text[eyes] ?? ' ') || text[eyes - 1] !== ' ' || text[at + 1] !== ' ')
    return false
  return at + 2 < end && classOf(text.charCodeAt(at + 2)) === UPPER
}

/** Judges the terminator from `at` to `runEnd`; where the sentence would end is `stop.end`. */
function boundaryAt(
  at: number,
  runEnd: number,
  kind: number,
  sentenceStart: number,
  marks: Enclosures | undefined,
): Verdict | undefined {
  const { text, blockEnd } = stop
  stop.at = at
  stop.runEnd = runEnd
  stop.kind = kind
  stop.sentenceStart = sentenceStart
  const behind = runEnd + 1
  const isPlain =
    behind < blockEnd &&
    classOf(text.charCodeAt(runEnd)) === SPACE &&
    isLetter(classOf(text.charCodeAt(behind)))
  if (isPlain) {
    // The usual case, one space and a word, needs no walk over closing and opening marks.
    stop.end = runEnd
    stop.isClosed = false
    stop.hasEmoji = false
    stop.isSpaced = true
    stop.next = behind
    stop.word = behind
  } else if (!readGap(marks)) {
    return undefined
  }
  stop.following = firstClassOf(text, stop.word, blockEnd)
  return judgeStop(stop)
}

/** Reads what stands behind the terminator into `stop`; false when nothing can end there. */
function readGap(marks: Enclosures | undefined): boolean {
  const { text, at, runEnd, kind, blockEnd, language } = stop
  readAfterStop(text, runEnd, blockEnd, marks, stop)
  if (stop.end >= blockEnd) return false
  const isBare = kind === DOT && runEnd === at + 1 && stop.end === runEnd
  if (isBare && classOf(text.charCodeAt(runEnd)) === DIGIT) {
    stop.end = afterNoteNumbers(text, runEnd, blockEnd)
    if (stop.end === runEnd) return false
  }
  const { end } = stop
  stop.isSpaced = isSpace(classOf(text.charCodeAt(end)))
  if (!stop.isSpaced && kind !== FULL_STOP && !mayMissSpace(text, at, end, language)) return false
  stop.next = stop.isSpaced ? skipSpaces(text, end, blockEnd) : end
  stop.word = followingWord(text, stop.next, blockEnd)
  return true
}

/**
 * Whether stops inside the enclosure from `open` to `close` are part of a larger clause: it began
 * before the opening mark, or goes on after the closing one.
 */
function isSealed(
  text: string,
  open: number,
  close: number,
  sentenceStart: number,
  end: number,
): boolean {
  if (close - open > LONGEST_ENCLOSURE) return false
  const isBracket = classOf(text.charCodeAt(open)) !== QUOTE
  if (open > sentenceStart && (isBracket || isIntroduced(text, open, sentenceStart)))
    return isBracket
  const behind = close + markWidth(text, close)
  const next = skipSpaces(text, behind, end)
  const following = next < end ? classOf(text.charCodeAt(next)) : -1
  const goesOn = following === LOWER || (next === behind && ',;:'.includes(text[next] ?? ' '))
  return goesOn && (isBracket || open > sentenceStart)
}

/** "The report says, “Costs doubled. Nobody checked.”": a comma or colon hands the quotation over. */
function isIntroduced(text: string, open: number, sentenceStart: number): boolean {
  const unit = text[trimEnd(text, sentenceStart, open) - 1]
  return unit === ',' || unit === ':'
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(classOf(text.charCodeAt(at)))) at++
  return at
}

function trimEnd(text: string, start: number, from: number): number {
  let at = from
  while (at > start && isSpace(classOf(text.charCodeAt(at - 1)))) at--
  return at
}
