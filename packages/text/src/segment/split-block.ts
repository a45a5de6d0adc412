// The second pass: cuts one block into sentences. It stops only at characters that can matter, pairs
// the quotation marks among them, and asks of each terminator whether the sentence is over.

import type { Block, BlockKind } from '../blocks.ts'
import type { Span } from '../span.ts'
import { afterNoteNumbers, type AfterStop, readAfterStop } from './after-stop.ts'
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
  blockEnd: 0,
  isSpaced: false,
  isClosed: false,
  hasEmoji: false,
  language: compileLanguage({ code: 'und', abbreviations: {} }),
}
const after: AfterStop = { end: 0, isClosed: false, hasEmoji: false }

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
    const found = boundaryAt(text, at, events.endOf(i), kind, sentenceStart, end, language, marks)
    if (found) cut(after.end, found)
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

/** Judges the terminator at `at`; where the sentence would end is left in `after`. */
function boundaryAt(
  text: string,
  at: number,
  run: number,
  kind: number,
  sentenceStart: number,
  blockEnd: number,
  language: Language,
  marks: Enclosures | undefined,
): Verdict | undefined {
  readAfterStop(text, run, blockEnd, marks, after)
  let end = after.end
  if (end >= blockEnd) return undefined
  if (kind === DOT && run === at + 1 && end === run && classOf(text.charCodeAt(end)) === DIGIT) {
    if (classOf(text.charCodeAt(at - 1)) === DIGIT) return undefined
    end = afterNoteNumbers(text, run, blockEnd)
    if (end === run) return undefined
    after.end = end
  }
  const isSpaced = isSpace(classOf(text.charCodeAt(end)))
  if (!isSpaced && kind !== FULL_STOP && !mayMissSpace(text, at, end, language)) return undefined
  const next = isSpaced ? skipSpaces(text, end, blockEnd) : end
  const word = followingWord(text, next, blockEnd)
  const following = firstClassOf(text, word, blockEnd)
  if (kind === DOT && following === LOWER && !isLetter(classOf(text.charCodeAt(at - 2)))) {
    // "a. b": after a single letter or a figure, a small letter goes on.
    if (classOf(text.charCodeAt(at - 1)) !== SPACE) return undefined
  }
  stop.text = text
  stop.at = at
  stop.runEnd = run
  stop.kind = kind
  stop.sentenceStart = sentenceStart
  stop.next = next
  stop.word = word
  stop.following = following
  stop.blockEnd = blockEnd
  stop.isSpaced = isSpaced
  stop.isClosed = after.isClosed
  stop.hasEmoji = after.hasEmoji
  stop.language = language
  return judgeStop(stop)
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
