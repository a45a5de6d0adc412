// The second pass: cuts one block into sentences. It stops only at characters that can matter, pairs
// the quotation marks among them, and asks of each terminator whether the sentence is over.

import type { Span } from '../span.ts'
import { afterNoteNumbers, afterStop, CLOSING_ROLE } from './after-stop.ts'
import {
  BULLET,
  classOf,
  DIGIT,
  DOT,
  FIRST_EVENT,
  FULL_STOP,
  isLetter,
  isSpace,
  LOWER,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  UPPER,
} from './characters.ts'
import { type Enclosures, pairEnclosures } from './enclosures.ts'
import { judgeStop, type Verdict } from './judge-stop.ts'
import type { Language } from './language-table.ts'
import type { Sentence } from './sentence.ts'

/** Longer enclosures are taken for an unclosed mark and do not hold sentences together. */
const LONGEST_ENCLOSURE = 1500
const NO_ENCLOSURES: Enclosures = { closing: new Int32Array(0), roles: new Uint8Array(0) }

/** What a block is split by. */
export interface Rules {
  readonly language: Language
  /** Ranges that no boundary may fall into, sorted and disjoint. */
  readonly keepWhole: readonly Span[]
}

/** Appends the sentences of `block` to `sentences`. */
export function splitBlock(text: string, block: Span, rules: Rules, sentences: Sentence[]): void {
  const start = skipSpaces(text, block.start, block.end)
  const end = trimEnd(text, start, block.end)
  if (start >= end) return

  const { events, hasMarks } = collectEvents(text, start, end, rules.language)
  const enclosures = hasMarks ? pairEnclosures(text, events, start, end) : NO_ENCLOSURES
  let sentenceStart = start
  let sealedUntil = start
  let kept = 0
  for (let i = 0; i < events.length; i++) {
    const at = events[i] ?? end
    if (at < sealedUntil || at < sentenceStart) continue
    const closing = enclosures.closing[i] ?? -1
    if (closing >= 0) {
      if (isSealed(text, at, closing, sentenceStart, end)) sealedUntil = closing
      continue
    }
    const kind = classOf(text.charCodeAt(at))
    if (kind >= OPEN_BRACKET && kind <= QUOTE) continue

    let next = i
    const isClosingMark = (offset: number) => {
      while (next + 1 < events.length && (events[next] ?? end) < offset) next++
      return events[next] === offset && enclosures.roles[next] === CLOSING_ROLE
    }
    const cut = cutAt(text, at, kind, sentenceStart, end, rules.language, isClosingMark)
    if (!cut || cut.end >= end) continue
    const nextStart = skipSpaces(text, cut.end, end)
    while ((rules.keepWhole[kept]?.end ?? Infinity) <= cut.end) kept++
    if ((rules.keepWhole[kept]?.start ?? Infinity) < nextStart) continue
    sentences.push({
      start: sentenceStart,
      end: cut.end,
      reason: cut.verdict.reason,
      confidence: cut.verdict.confidence,
    })
    sentenceStart = nextStart
  }
  sentences.push({ start: sentenceStart, end, reason: 'block-end', confidence: 1 })
}

/** The offsets of the characters that can begin or end something, runs of stops counted once. */
function collectEvents(text: string, start: number, end: number, language: Language) {
  const events: number[] = []
  const { terminators } = language
  const hasOwnTerminators = terminators.size > 0
  let hasMarks = false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind < FIRST_EVENT) {
      if (hasOwnTerminators && terminators.has(unit)) events.push(at)
      continue
    }
    if (kind >= DOT && kind <= FULL_STOP) {
      events.push(at)
      at = runEnd(text, at, end) - 1
    } else if (kind === QUOTE) {
      // An apostrophe inside a word is a letter of it.
      if (isApostrophe(text, at)) continue
      hasMarks = true
      events.push(at)
    } else {
      if (kind !== BULLET) hasMarks = true
      events.push(at)
    }
  }
  return { events, hasMarks }
}

function isApostrophe(text: string, at: number): boolean {
  const unit = text[at]
  if (unit !== "'" && unit !== '’' && unit !== '`' && unit !== '‘') return false
  return isLetter(classOf(text.charCodeAt(at - 1))) && isLetter(classOf(text.charCodeAt(at + 1)))
}

/** The end of a run of terminators: "...", "?!", ". . ." */
function runEnd(text: string, from: number, end: number): number {
  let at = from
  for (;;) {
    while (at < end && isStop(classOf(text.charCodeAt(at)))) at++
    // ". . ." counts as one ellipsis.
    if (
      text[at - 1] === '.' &&
      text[at + 1] === '.' &&
      classOf(text.charCodeAt(at)) === SPACE &&
      at + 1 < end
    ) {
      at++
    } else return at
  }
}

const isStop = (kind: number) => kind >= DOT && kind <= FULL_STOP

interface Cut {
  readonly end: number
  readonly verdict: Verdict
}

function cutAt(
  text: string,
  at: number,
  kind: number,
  sentenceStart: number,
  end: number,
  language: Language,
  isClosingMark: (offset: number) => boolean,
): Cut | undefined {
  if (kind === BULLET) return cutBeforeBullet(text, at, sentenceStart)
  const run = isStop(kind) ? runEnd(text, at, end) : at + 1
  const after = afterStop(text, run, end, isClosingMark)
  let sentenceEnd = after.end
  if (sentenceEnd >= end) return undefined
  const following = classOf(text.charCodeAt(sentenceEnd))
  if (following === DIGIT && kind === DOT && run === at + 1 && sentenceEnd === run) {
    if (classOf(text.charCodeAt(at - 1)) === DIGIT) return undefined
    sentenceEnd = afterNoteNumbers(text, run, end)
    if (sentenceEnd === run) return undefined
  }
  const isSpaced = isSpace(classOf(text.charCodeAt(sentenceEnd)))
  if (!isSpaced && kind !== FULL_STOP && !mayMissSpace(text, at, sentenceEnd)) return undefined
  const verdict = judgeStop({
    text,
    at,
    runEnd: run,
    kind,
    sentenceStart,
    sentenceEnd,
    next: isSpaced ? skipSpaces(text, sentenceEnd, end) : sentenceEnd,
    blockEnd: end,
    isSpaced,
    isClosed: after.isClosed,
    hasEmoji: after.hasEmoji,
    language,
  })
  return verdict && { end: sentenceEnd, verdict }
}

/** Only "end.Next" can be a slip of the typist: a small letter, the stop, a capital. */
function mayMissSpace(text: string, at: number, next: number): boolean {
  return (
    classOf(text.charCodeAt(next)) === UPPER &&
    classOf(text.charCodeAt(next + 1)) === LOWER &&
    classOf(text.charCodeAt(at - 1)) === LOWER &&
    classOf(text.charCodeAt(at - 2)) === LOWER
  )
}

function cutBeforeBullet(text: string, at: number, sentenceStart: number): Cut | undefined {
  let end = at
  while (end > sentenceStart && isSpace(classOf(text.charCodeAt(end - 1)))) end--
  if (end === sentenceStart || end === at) return undefined
  return { end, verdict: { reason: 'inline-list-item', confidence: 0.9 } }
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
  const next = skipSpaces(text, close + 1, end)
  const following = next < end ? classOf(text.charCodeAt(next)) : -1
  const goesOn = following === LOWER || (next === close + 1 && ',;:'.includes(text[next] ?? ' '))
  const isBracket = classOf(text.charCodeAt(open)) !== QUOTE
  if (open === sentenceStart) return isBracket && goesOn
  if (isBracket) return true
  let before = open - 1
  while (before > sentenceStart && isSpace(classOf(text.charCodeAt(before)))) before--
  if (',:'.includes(text[before] ?? ' ')) return false
  return goesOn
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
