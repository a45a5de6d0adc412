// The second pass: cuts one block into sentences. It stops only at characters that can matter, pairs
// the quotation marks among them, and asks of each terminator whether the sentence is over.

import type { Block, BlockKind } from '../blocks.ts'
import type { Span } from '../span.ts'
import {
  BULLET,
  CLOSE_BRACKET,
  DASH,
  EMPHASIS,
  isSpace,
  isStop,
  LOWER,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  UPPER,
} from './characters.ts'
import { afterSmiley } from './after-stop.ts'
import { Enclosures, markWidth } from './enclosures.ts'
import { collectEvents, Events } from './events.ts'
import { inlineItems } from './inline-lists.ts'
import type { Language } from './language-table.ts'
import { markerEnd } from './lines.ts'
import { firstEndingAfter } from './ranges.ts'
import { NOTHING, type Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { skipSpaces, trimEnd } from './spaces.ts'
import { StopReader } from './stop-reader.ts'
import type { Verdict } from './stop.ts'

/** Longer enclosures are taken for an unclosed mark and do not hold sentences together. */
const LONGEST_ENCLOSURE = 1500
/** Kinds of block that hold no sentences to tell apart. */
const WHOLE: ReadonlySet<BlockKind> = new Set(['code', 'separator', 'byline', 'dateline'])
const INLINE_ITEM: Verdict = { reason: 'inline-list-item', confidence: 0.9 }
const SMILEY: Verdict = { reason: 'emoji-end', confidence: 0.6 }
const BLOCK_END: Verdict = { reason: 'block-end', confidence: 1 }

/** What a block is split by. */
export interface Rules {
  readonly language: Language
  /** Ranges that no boundary may fall into, sorted and disjoint. */
  readonly keepWhole: readonly Span[]
  /** Whether inline lists are looked for everywhere; else only where they begin a block. */
  readonly inlineLists: boolean
}

/** Appends the sentences of `block` to `sentences`. */
export function splitBlock(
  reading: Reading,
  block: Block,
  rules: Rules,
  sentences: Sentence[],
): void {
  splitter.split(reading, block, rules, sentences)
}

/** Walks over the events of a block. One object serves block after block, to spare the collector. */
class BlockSplitter {
  private readonly events = new Events()
  private readonly enclosures = new Enclosures()
  private readonly stop = new StopReader()
  private marks: Enclosures | undefined
  private reading = NOTHING
  private end = 0
  private sentences: Sentence[] = []
  private keepWhole: readonly Span[] = []
  private kept = 0
  private items: readonly number[] = []
  private item = 0
  private sentenceStart = 0
  /** Stops before this offset belong to the marker of a list item. */
  private markerUntil = 0
  /** Stops before this offset belong to a clause around the marks they stand in. */
  private sealedUntil = 0

  split(reading: Reading, block: Block, rules: Rules, sentences: Sentence[]): void {
    const start = skipSpaces(reading, block.start, block.end)
    const end = trimEnd(reading, start, block.end)
    if (start >= end) return
    this.reading = reading
    this.end = end
    this.sentences = sentences
    this.sentenceStart = start
    if (!WHOLE.has(block.kind)) this.walk(start, rules)
    if (this.sentenceStart > start && isMarksOnly(reading, this.sentenceStart, end)) {
      this.sentenceStart = sentences.pop()?.start ?? start
    }
    this.push(end, BLOCK_END)
    this.reading = NOTHING
    this.sentences = []
    this.stop.enter(NOTHING, 0, rules.language)
  }

  private walk(start: number, { language, keepWhole, inlineLists }: Rules): void {
    const { reading, end, events } = this
    const hasMarks = collectEvents(reading, start, end, events)
    if (hasMarks) this.enclosures.pair(reading, events, start, end)
    this.marks = hasMarks ? this.enclosures : undefined
    this.stop.enter(reading, end, language)
    this.items = inlineItems(reading, { start, end }, inlineLists)
    this.item = 0
    this.keepWhole = keepWhole
    this.kept = keepWhole.length > 0 ? firstEndingAfter(keepWhole, start) : 0
    this.markerUntil = markerEnd(reading, start, end)
    this.sealedUntil = start
    for (let i = 0; i < events.count; i++) {
      const at = events.at(i)
      if (this.item < this.items.length) this.cutItems(at)
      if (at >= this.markerUntil && at >= this.sentenceStart) this.meet(i, at)
    }
    if (this.item < this.items.length) this.cutItems(end)
  }

  /** Deals with event number `index`, at offset `at`. */
  private meet(index: number, at: number): void {
    const { reading, end, marks } = this
    if (at < this.sealedUntil && !this.endsEnclosure(index, at)) return
    const kind = reading.kind(at)
    if (kind >= OPEN_BRACKET && kind <= QUOTE) {
      const closing = marks?.closingOf(index) ?? 0
      if (closing > 0) this.open(index, at, closing)
      else if (kind === CLOSE_BRACKET && isSmiley(reading, at, end)) this.cut(at + 1, SMILEY)
    } else if (kind === BULLET) {
      if (isSpace(reading.kind(at - 1))) this.cutBefore(at)
    } else {
      marks?.lookFrom(index)
      const runEnd = this.events.endOf(index)
      const verdict = this.stop.judge(at, runEnd, kind, this.sentenceStart, marks)
      if (verdict) this.cut(this.stop.end, verdict)
    }
  }

  /** Enters the enclosure that event number `index` opens. */
  private open(index: number, at: number, closing: number): void {
    const holdsNothing = this.events.at(index + 1) === closing
    if (holdsNothing || closing - at > LONGEST_ENCLOSURE) return
    if (this.isSealed(at, closing)) this.sealedUntil = closing
  }

  /**
   * Whether stops inside the enclosure from `open` to `close` are part of a larger clause: it began
   * before the opening mark, or goes on after the closing one.
   */
  private isSealed(open: number, close: number): boolean {
    const { reading, end, sentenceStart } = this
    const isBracket = reading.kind(open) !== QUOTE
    if (open > sentenceStart && (isBracket || isIntroduced(reading, open, sentenceStart))) {
      return isBracket
    }
    const behind = close + markWidth(reading, close)
    const next = skipSpaces(reading, behind, end)
    const following = next < end ? reading.kind(next) : -1
    const goesOn =
      following === LOWER || (next === behind && ',;:'.includes(reading.text[next] ?? ' '))
    return goesOn && (isBracket || open > sentenceStart)
  }

  /** The last terminator inside: "(but not execution.) You will" can end there, "[...]" not. */
  private endsEnclosure(index: number, at: number): boolean {
    if (this.events.endOf(index) !== this.sealedUntil) return false
    if (this.reading.kind(at - 1) === OPEN_BRACKET) return false
    return isStop(this.reading.kind(at))
  }

  /** Cuts before the items of an inline list up to offset `until`. */
  private cutItems(until: number): void {
    for (; (this.items[this.item] ?? Infinity) <= until; this.item++) {
      this.cutBefore(this.items[this.item] ?? until)
    }
  }

  private cutBefore(at: number): void {
    this.cut(trimEnd(this.reading, this.sentenceStart, at), INLINE_ITEM)
  }

  /** Ends the sentence at `at`, unless a range to be kept whole is against it. */
  private cut(at: number, verdict: Verdict): void {
    const { reading, end, keepWhole } = this
    if (at <= this.sentenceStart || at >= end) return
    while (this.kept < keepWhole.length && (keepWhole[this.kept]?.end ?? at) <= at) this.kept++
    if (this.kept < keepWhole.length && (keepWhole[this.kept]?.start ?? at) < at) return
    this.push(at, verdict)
    this.sentenceStart = skipSpaces(reading, at, end)
    this.markerUntil = markerEnd(reading, this.sentenceStart, end)
  }

  private push(end: number, { reason, confidence }: Verdict): void {
    this.sentences.push({ start: this.sentenceStart, end, reason, confidence })
  }
}

const splitter = new BlockSplitter()

/** A quotation mark, bracket or asterisk left over at the end of a block is no sentence. */
function isMarksOnly(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = reading.kind(at)
    if (kind !== QUOTE && kind !== CLOSE_BRACKET && kind !== EMPHASIS && !isSpace(kind))
      return false
  }
  return true
}

/** ":-)" between spaces with a capital behind: it stands in the place of a full stop. */
function isSmiley(reading: Reading, at: number, end: number): boolean {
  if (reading.kind(at + 1) !== SPACE || reading.kind(at + 2) !== UPPER) return false
  const eyes = reading.kind(at - 1) === DASH ? at - 2 : at - 1
  return reading.kind(eyes - 1) === SPACE && afterSmiley(reading, eyes, end) === at + 1
}

/** "The report says, “Costs doubled. Nobody checked.”": a comma or colon hands the quotation over. */
function isIntroduced(reading: Reading, open: number, sentenceStart: number): boolean {
  const unit = reading.text[trimEnd(reading, sentenceStart, open) - 1]
  return unit === ',' || unit === ':'
}
