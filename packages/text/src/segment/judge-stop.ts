// Decides whether a sentence is over at a terminator, and by which rule.

import {
  BANG,
  CASELESS,
  DASH,
  DIGIT,
  DOT,
  ELLIPSIS,
  FULL_STOP,
  isAttached,
  isLetter,
  isSpace,
  isWordPart,
  LOWER,
  OPEN_BRACKET,
  OWN_STOP,
  QUOTE,
  SPACE,
  UPPER,
} from './characters.ts'
import { isAttribution, isSignature } from './attribution.ts'
import {
  isInitialAhead,
  isReference,
  judgeAbbreviation,
  judgeInitial,
} from './judge-abbreviation.ts'
import { isStarter } from './following-word.ts'
import {
  abbreviationKind,
  EXCLAIMED,
  isListed,
  type Language,
  NAMING,
  SAYING,
} from './language-table.ts'
import type { Reading } from './reading.ts'
import type { Stop, Verdict } from './stop.ts'
import { VERDICTS } from './verdicts.ts'
import { endOfWord, endOfWordBefore, startOfWord } from './words.ts'

/** The boundary after this stop, or undefined when the sentence goes on. */
export function judgeStop(stop: Stop): Verdict | undefined {
  const { kind } = stop
  if (stop.hasEmoji) return VERDICTS.emoji
  if (kind === FULL_STOP) return judgeFullStopOfScript(stop)
  if (goesOn(stop)) return undefined
  if (kind === OWN_STOP) return stop.following === LOWER ? undefined : VERDICTS.ownTerminator
  if (!stop.isSpaced) return VERDICTS.missingSpace
  if (kind === BANG) return judgeBang(stop)
  if (kind === ELLIPSIS || stop.runEnd > stop.at + 1) return judgeEllipsis(stop)
  return judgeDot(stop)
}

const COMMA = 0x2c
const SEMICOLON = 0x3b
const FULL_STOP_SIGN = 0x2e
const COLON = 0x3a

/** A comma or another terminator stands behind the gap, as it does in tokenized text. */
function goesOn({ reading, next }: Stop): boolean {
  const kind = reading.kind(next)
  if (isLetter(kind)) return false
  const unit = reading.unit(next)
  if (unit === COMMA || unit === SEMICOLON) return true
  if (unit !== FULL_STOP_SIGN) return false
  return isSpace(reading.kind(next + 1)) && reading.unit(next + 2) !== unit
}

function judgeFullStopOfScript(stop: Stop): Verdict | undefined {
  const { reading, next, runEnd } = stop
  const kind = reading.kind(next)
  if (stop.isSpaced) {
    return kind === LOWER && stop.isClosed ? undefined : VERDICTS.scriptStopAndSpace
  }
  if (',，、；：:;'.includes(reading.text[next] ?? ' ')) return undefined
  // 「…。」と述べた: after the closing mark the clause of the speaker goes on.
  if (stop.isClosed) return kind >= OPEN_BRACKET ? VERDICTS.scriptStopInQuote : undefined
  const isBetweenFigures = reading.kind(stop.at - 1) === DIGIT && reading.kind(runEnd) === DIGIT
  return isBetweenFigures ? undefined : VERDICTS.scriptStop
}

function judgeBang(stop: Stop): Verdict | undefined {
  const { reading, at } = stop
  if (stop.following === LOWER) return judgeLowerCase(stop)
  // "Fax:? 203": figures of a broken encoding.
  if (reading.unit(at - 1) === COLON) return undefined
  if (isName(stop) || isDated(stop)) return undefined
  if (!stop.isClosed) return VERDICTS.questionOrExclamation
  if (isAttribution(stop) || isSignature(stop)) return undefined
  return VERDICTS.questionInQuote
}

/** "Ahoy! (1965)": the year in brackets dates the title before it. */
const isDated = ({ reading, next }: Stop) =>
  reading.kind(next + 1) === DIGIT && /^\(\d{4}\)/.test(reading.text.slice(next, next + 6))

/** "Yahoo! News", "Wow! Inc.": the mark belongs to a name that goes on. */
function isName(stop: Stop): boolean {
  const { reading, at, sentenceStart, word, blockEnd, language } = stop
  const { text } = reading
  const wordEnd = endOfWord(reading, word, blockEnd)
  const end = endOfWordBefore(reading, at, sentenceStart)
  const start = startOfWord(reading, end, sentenceStart)
  if (isListed(language, EXCLAIMED, text, start, end)) {
    return !isStarter(stop, wordEnd)
  }
  const isAbbreviated = reading.kind(wordEnd) === DOT
  return isAbbreviated && (abbreviationKind(language, text, word, wordEnd) & NAMING) > 0
}

function judgeEllipsis(stop: Stop): Verdict | undefined {
  if (stop.following === LOWER) return undefined
  // Where no space parts words, a space behind the dots parts sentences.
  if (stop.following === CASELESS && !/^(zh|ja)$/.test(stop.language.code)) return undefined
  if (stop.at === stop.sentenceStart) return undefined
  // "I" is always a capital in English and Danish and says nothing.
  if (/^(en|da)$/.test(stop.language.code) && isPronoun(stop)) return undefined
  return VERDICTS.ellipsis
}

/** "I", "I'm", "I’ll" */
const isPronoun = ({ reading, word }: Stop) =>
  reading.text[word] === 'I' && !isWordPart(reading.kind(word + 1))

function judgeDot(stop: Stop): Verdict | undefined {
  const { reading, language, at, sentenceStart, following } = stop
  if (following === LOWER) return judgeLowerCase(stop)
  const end = endOfWordBefore(reading, at, sentenceStart)
  const start = startOfWord(reading, end, sentenceStart)
  if (start === end) {
    if (isSignature(stop)) return undefined
    return stop.isClosed ? VERDICTS.quoteEnds : VERDICTS.stopAfterMark
  }
  if (reading.kind(end - 1) === DIGIT || (language.ordinals && isRoman(reading, start, end))) {
    return judgeNumber(stop, start, end)
  }
  if (isInitialAhead(stop) && isInitial(stop, start, end)) return undefined
  const kind =
    abbreviationKind(language, reading.text, start, end) || longerAbbreviation(stop, start, end)
  if (kind > 0) return judgeAbbreviation(stop, start, end, kind)
  if (isInitial(stop, start, end)) return judgeInitial(stop, start, end)
  if (stop.isClosed && isSignature(stop)) return undefined
  if (stop.isClosed) return VERDICTS.quoteEnds
  return following === UPPER || following === CASELESS ? VERDICTS.fullStop : VERDICTS.stopAndSign
}

const isInitial = (stop: Stop, start: number, end: number) =>
  isInitials(stop.reading, start, end) && !isEnding(stop, start, end)

/** "XIV": a number in capital letters. */
function isRoman({ text }: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!'IVXLC'.includes(text[at] ?? ' ')) return false
  return true
}

/** A letter by itself, or letters with full stops between them: "J", "J.K", "N.A.T.O", "z". */
function isInitials(reading: Reading, start: number, end: number): boolean {
  if (end === start + 1) {
    // These are words.
    return isLetter(reading.kind(start)) && !'яєїюиі'.includes(reading.text[start] ?? ' ')
  }
  let letters = 0
  let parts = 1
  for (let at = start; at < end; at++) {
    const kind = reading.kind(at)
    if (kind === DOT && letters > 0) {
      parts++
      letters = 0
    } else if ((isLetter(kind) || isAttached(kind)) && letters < 4) {
      letters++
    } else {
      return false
    }
  }
  return parts > 1 && letters > 0
}

/** "a. m.", "z. B.", "J.-C.": the single letter and the one before it, as one abbreviation. */
function longerAbbreviation(
  { reading, at, sentenceStart, language }: Stop,
  start: number,
  end: number,
): number {
  const first = at - 4
  if (end !== start + 1 || first < sentenceStart) return 0
  if (reading.kind(at - 3) !== DOT) return 0
  if (first > sentenceStart && isLetter(reading.kind(first - 1))) return 0
  const gap = reading.kind(at - 2)
  if (gap !== DASH && gap !== SPACE) return 0
  const letters = reading.text.slice(first, end)
  const joined = gap === DASH ? letters : letters.replace(/\s/, '')
  return abbreviationKind(language, joined, 0, joined.length)
}

/** "1970-х": a letter on a hyphen ends a word and is no initial, unless another comes before. */
function isEnding({ reading, at }: Stop, start: number, end: number): boolean {
  if (end !== start + 1 || reading.kind(at - 2) !== DASH) return false
  return reading.kind(at - 3) !== DOT
}

/**
 * A small letter follows: "the road is closed. it will open". A boundary all the same when the word
 * before is a long one in small letters, or the text does not begin its sentences with capitals.
 */
function judgeLowerCase(stop: Stop): Verdict | undefined {
  const { reading, language, at, sentenceStart } = stop
  if (stop.isClosed || reading.kind(stop.next) === DASH) return undefined
  const end = endOfWordBefore(reading, at, sentenceStart)
  const start = startOfWord(reading, end, sentenceStart)
  if (end - start < 2 || !isSmall(reading, start, end)) return undefined
  if (isSpeech(stop) || isShortened(stop)) return undefined
  if (stop.kind === DOT && abbreviationKind(language, reading.text, start, end) > 0) {
    return undefined
  }
  if (reading.kind(sentenceStart) === LOWER) return VERDICTS.lowerCaseText
  const isPlainWord = stop.kind === BANG || end - start >= shortestWord(language)
  return isPlainWord ? VERDICTS.lowerCaseStart : undefined
}

/** Whether the word is all small letters, apostrophes aside. */
function isSmall(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = reading.kind(at)
    if (kind !== LOWER && !isAttached(kind) && kind !== QUOTE) return false
  }
  return true
}

/** "on blogs, forums. etc.", "and the world. b) Refusing": what follows is no sentence. */
function isShortened({ reading, blockEnd, language, word }: Stop): boolean {
  const wordEnd = endOfWord(reading, word, blockEnd)
  const behind = reading.text[wordEnd]
  if (behind === ')') return wordEnd - word < 3
  return behind === '.' && abbreviationKind(language, reading.text, word, wordEnd) > 0
}

/** Shorter words before a full stop may be abbreviations that no table knows. */
const shortestWord = (language: Language) => (language.code === 'en' ? 4 : 6)

/** "Leave me alone! he yelled": a verb of saying among the next three words. */
function isSpeech({ reading, blockEnd, language, word }: Stop): boolean {
  let at = word
  for (let words = 0; words < 3; words++) {
    const wordEnd = endOfWord(reading, at, blockEnd)
    if (wordEnd === at) return false
    if (isListed(language, SAYING, reading.text, at, wordEnd)) return true
    at = wordEnd + 1
  }
  return false
}

function judgeNumber(stop: Stop, start: number, end: number): Verdict | undefined {
  const { reading, language, word } = stop
  if (isReference(reading, stop.next)) return undefined
  // "MARLAND, Jan. 6. — Lawmakers met"
  if (isLongDash(reading.unit(stop.next))) return undefined
  const mayBeOrdinal = language.ordinals && stop.following !== DIGIT
  if (mayBeOrdinal && isOrdinal(reading, start, end) && !isCounted(stop, start)) {
    const wordEnd = endOfWord(reading, word, stop.blockEnd)
    return isStarter(stop, wordEnd) ? VERDICTS.ordinalThenStarter : undefined
  }
  return stop.isClosed ? VERDICTS.quoteEnds : VERDICTS.numberEnds
}

/** "3", "30", "XIV", but no year. */
function isOrdinal(reading: Reading, start: number, end: number): boolean {
  if (isRoman(reading, start, end)) return true
  if (end - start > 3) return false
  for (let at = start; at < end; at++) if (reading.kind(at) !== DIGIT) return false
  return true
}

/** "o godz. 9.", "Nr. 5.": the number of something abbreviated is no ordinal. */
function isCounted({ reading, sentenceStart, language }: Stop, start: number): boolean {
  const end = start - 2
  if (end <= sentenceStart || reading.kind(end) !== DOT) return false
  const begins = startOfWord(reading, end, sentenceStart)
  return abbreviationKind(language, reading.text, begins, end) > 0
}

const isLongDash = (unit: number) => unit === 0x2014 || unit === 0x2013
