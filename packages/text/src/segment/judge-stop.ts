// Decides whether a sentence is over at a terminator, and by which rule.

import {
  BANG,
  CASELESS,
  classOf,
  DASH,
  DIGIT,
  DOT,
  EMPHASIS,
  FULL_STOP,
  isLetter,
  isSpace,
  isWordPart,
  LOWER,
  MARK,
  OPEN_BRACKET,
  QUOTE,
  UPPER,
} from './characters.ts'
import {
  abbreviationKind,
  BEFORE,
  CLOSING,
  DATE,
  type Language,
  NAMING,
  NUMBER,
} from './language-table.ts'
import type { BoundaryReason } from './reasons.ts'

/** A terminator and its surroundings, all offsets into `text`. */
export interface Stop {
  readonly text: string
  /** The first unit of the run of terminators, and the unit after its last. */
  readonly at: number
  readonly runEnd: number
  /** The class of the first terminator. */
  readonly kind: number
  readonly sentenceStart: number
  /** Where the sentence would end: behind closing marks, footnotes and emoji. */
  readonly sentenceEnd: number
  /** The first visible unit after the gap. */
  readonly next: number
  readonly blockEnd: number
  readonly isSpaced: boolean
  readonly isClosed: boolean
  readonly hasEmoji: boolean
  readonly language: Language
}

export interface Verdict {
  readonly reason: BoundaryReason
  readonly confidence: number
}

const verdict = (reason: BoundaryReason, confidence: number): Verdict => ({ reason, confidence })

/** The boundary after this stop, or undefined when the sentence goes on. */
export function judgeStop(stop: Stop): Verdict | undefined {
  const { text, language } = stop
  if (stop.hasEmoji) return verdict('emoji-end', 0.85)
  if (stop.kind === FULL_STOP) return judgeFullStopOfScript(stop)
  const word = nextWordStart(stop)
  const following = word < stop.blockEnd ? classOf(text.charCodeAt(word)) : -1
  if (language.terminators.has(text.charCodeAt(stop.at))) {
    return following === LOWER ? undefined : verdict('full-stop-of-script', 0.95)
  }
  if (!stop.isSpaced) {
    if (stop.kind === DOT && abbreviationKind(language, wordBefore(text, stop)) > 0)
      return undefined
    return verdict('missing-space', 0.6)
  }
  if (stop.kind === BANG) return judgeBang(stop, word, following)
  if (stop.kind !== DOT || stop.runEnd > stop.at + 1) return judgeEllipsis(stop, word, following)
  return judgeDot(stop, word, following)
}

/** Behind opening marks, dashes and emphasis: where the first word after the gap begins. */
function nextWordStart({ text, next, blockEnd }: Stop): number {
  let at = next
  for (let steps = 0; at < blockEnd && steps < 8; steps++, at++) {
    const kind = classOf(text.charCodeAt(at))
    const isOpener =
      kind === QUOTE ||
      kind === OPEN_BRACKET ||
      kind === EMPHASIS ||
      kind === MARK ||
      text[at] === '¿' ||
      text[at] === '¡' ||
      ((kind === DASH || isSpace(kind)) && at > next - 1)
    if (!isOpener) break
  }
  return at
}

function judgeFullStopOfScript(stop: Stop): Verdict | undefined {
  const { text, next, runEnd } = stop
  const following = classOf(text.charCodeAt(next))
  if (stop.isSpaced) {
    return following === LOWER && stop.isClosed ? undefined : verdict('full-stop-of-script', 0.99)
  }
  if (',，、；：:;'.includes(text[next] ?? ' ')) return undefined
  // 「…。」と述べた: after the closing mark the clause of the speaker goes on.
  if (stop.isClosed) return following >= OPEN_BRACKET ? verdict('after-quote', 0.8) : undefined
  const isBetweenFigures =
    classOf(text.charCodeAt(stop.at - 1)) === DIGIT && classOf(text.charCodeAt(runEnd)) === DIGIT
  return isBetweenFigures ? undefined : verdict('full-stop-of-script', 0.98)
}

function judgeBang(stop: Stop, word: number, following: number): Verdict | undefined {
  if (following === LOWER) return undefined
  if (stop.isClosed) {
    if (isAttribution(stop, word)) return undefined
    return verdict('after-quote', 0.9)
  }
  return verdict('question-or-exclamation', 0.95)
}

function judgeEllipsis(stop: Stop, word: number, following: number): Verdict | undefined {
  if (following === LOWER) return undefined
  if (following === UPPER) {
    const next = wordAt(stop.text, word, stop.blockEnd)
    if (stop.language.code === 'en' && /^I('|’|$)/.test(next)) return undefined
  }
  return verdict('ellipsis', 0.8)
}

function judgeDot(stop: Stop, word: number, following: number): Verdict | undefined {
  const { text, language, at } = stop
  const ending = stop.isClosed ? 'after-quote' : 'full-stop'
  const before = wordBefore(text, stop)
  if (before === '') return following === LOWER ? undefined : verdict(ending, 0.95)
  const lastKind = classOf(text.charCodeAt(at - 1))
  if (lastKind === DIGIT) return judgeNumber(stop, before, word, following, ending)

  const kind = abbreviationKind(language, before)
  if (kind > 0) return judgeAbbreviation(stop, kind, word, following)
  if (isInitials(before)) return judgeInitial(stop, before, word, following)
  if (following === LOWER) return judgeLowerCase(stop, before)
  return verdict(ending, following === UPPER || following === CASELESS ? 0.99 : 0.9)
}

/** "the road is closed. it will open": the text begins its sentences small. */
function judgeLowerCase(stop: Stop, before: string): Verdict | undefined {
  if (stop.isClosed || before.length < 2) return undefined
  const begins = classOf(stop.text.charCodeAt(stop.sentenceStart))
  return begins === LOWER ? verdict('lower-case-start', 0.6) : undefined
}

function judgeNumber(
  stop: Stop,
  before: string,
  word: number,
  following: number,
  ending: BoundaryReason,
): Verdict | undefined {
  const { text, language } = stop
  if (following === LOWER) return undefined
  const isPlain = /^\d{1,3}$/.test(before)
  if (isPlain && stop.at - before.length === stop.sentenceStart) return undefined
  if (isPlain && language.ordinals && following !== DIGIT) {
    const starts = language.starters.has(wordAt(text, word, stop.blockEnd).toLowerCase())
    return starts ? verdict('number-then-sentence', 0.6) : undefined
  }
  return verdict(stop.isClosed ? ending : 'number-then-sentence', 0.95)
}

function judgeAbbreviation(
  stop: Stop,
  kind: number,
  word: number,
  following: number,
): Verdict | undefined {
  if (following === LOWER) return undefined
  if (kind & (NUMBER | DATE) && following === DIGIT) return undefined
  if (stop.isClosed) return verdict('after-quote', 0.8)
  const next = wordAt(stop.text, word, stop.blockEnd)
  if (kind & NUMBER && /^([IVXLC]+|[A-Z]|[ivxlc]+)$/.test(next)) return undefined
  if (kind & BEFORE) return undefined
  if (stop.language.starters.has(next.toLowerCase()))
    return verdict('abbreviation-then-starter', 0.8)
  if (kind & NAMING) return undefined
  const isTitle = abbreviationKind(stop.language, next) & BEFORE
  if (kind & CLOSING && isTitle && hasTimeOpening(stop)) return undefined
  return verdict('full-stop', 0.7)
}

/** "At 9 a.m. Mr. Castellan opened": a short opening of time, and no verb yet. */
function hasTimeOpening({ text, sentenceStart, at }: Stop): boolean {
  return (
    at - sentenceStart < 40 &&
    /^(At|On|By|In|Around|Before|After|Since|From|Until)\b/.test(
      text.slice(sentenceStart, sentenceStart + 7),
    )
  )
}

function judgeInitial(
  stop: Stop,
  before: string,
  word: number,
  following: number,
): Verdict | undefined {
  if (following === LOWER || following === DIGIT) return undefined
  const { text, language } = stop
  const next = wordAt(text, word, stop.blockEnd)
  const begins = stop.at - before.length
  if (begins === stop.sentenceStart && before.length === 1) return undefined
  if (language.starters.has(next.toLowerCase())) return verdict('initial-then-starter', 0.75)
  if (before.length === 1 && language.lettered.has(wordEndingAt(text, begins).toLowerCase())) {
    return verdict('initial-then-starter', 0.7)
  }
  return isLetter(following) ? undefined : verdict('full-stop', 0.6)
}

/** A single capital, or capitals with full stops between them: "J", "J.K", "N.A.T.O". */
function isInitials(word: string): boolean {
  return /^\p{Lu}(\.[\p{Lu}])*$/u.test(word)
}

/** Whether a name and a verb of saying follow a closed quotation: "President Ruiz asked". */
function isAttribution(stop: Stop, word: number): boolean {
  const { text, blockEnd, language } = stop
  let at = word
  for (let words = 0; words < 6 && at < blockEnd; words++) {
    const next = wordAt(text, at, blockEnd)
    if (next === '') return false
    if (words > 0 && language.saying.has(next)) return true
    at += next.length
    if (text[at] === '.' && next.length <= 4) at++
    if (!isSpace(classOf(text.charCodeAt(at)))) return false
    at++
  }
  return false
}

/** The word that ends just before the stop, full stops inside it kept: "U.S", "p.m", "Gen". */
function wordBefore(text: string, { at, sentenceStart }: Stop): string {
  let start = at
  while (start > sentenceStart && at - start < 24) {
    const kind = classOf(text.charCodeAt(start - 1))
    const isInner = kind === DOT && start < at && isLetter(classOf(text.charCodeAt(start)))
    if (!isWordPart(kind) && !isInner) break
    start--
  }
  return text.slice(start, at)
}

/** The word before the gap that ends at `end`. */
function wordEndingAt(text: string, end: number): string {
  let last = end
  while (last > 0 && isSpace(classOf(text.charCodeAt(last - 1)))) last--
  let start = last
  while (start > 0 && last - start < 24 && isLetter(classOf(text.charCodeAt(start - 1)))) start--
  return text.slice(start, last)
}

function wordAt(text: string, start: number, end: number): string {
  let at = start
  while (at < end && at - start < 24) {
    const kind = classOf(text.charCodeAt(at))
    const isInside = isWordPart(kind) || (at > start && (text[at] === "'" || text[at] === '’'))
    if (!isInside) break
    at++
  }
  return text.slice(start, at)
}
