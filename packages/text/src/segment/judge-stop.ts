// Decides whether a sentence is over at a terminator, and by which rule.

import {
  BANG,
  CASELESS,
  classOf,
  DASH,
  DIGIT,
  DOT,
  FULL_STOP,
  isLetter,
  isSpace,
  LOWER,
  MARK,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  UPPER,
} from './characters.ts'
import { isAttribution, isSignature } from './attribution.ts'
import { isReference, judgeAbbreviation, judgeInitial } from './judge-abbreviation.ts'
import { abbreviationKind, type Language, NAMING } from './language-table.ts'
import type { Stop, Verdict } from './stop.ts'
import { VERDICTS } from './verdicts.ts'
import { wordAt, wordBefore } from './words.ts'

/** The boundary after this stop, or undefined when the sentence goes on. */
export function judgeStop(stop: Stop): Verdict | undefined {
  const { text, language } = stop
  if (stop.hasEmoji) return VERDICTS.emoji
  if (stop.kind === FULL_STOP) return judgeFullStopOfScript(stop)
  if (goesOn(stop)) return undefined
  if (language.terminators.has(text.charCodeAt(stop.at))) {
    return stop.following === LOWER ? undefined : VERDICTS.ownTerminator
  }
  if (!stop.isSpaced) return VERDICTS.missingSpace
  if (stop.kind === BANG) return judgeBang(stop)
  if (stop.kind !== DOT || stop.runEnd > stop.at + 1) return judgeEllipsis(stop)
  return judgeDot(stop)
}

const COMMA = 0x2c
const SEMICOLON = 0x3b
const FULL_STOP_SIGN = 0x2e
const COLON = 0x3a

/** A comma or another terminator stands behind the gap, as it does in tokenized text. */
function goesOn({ text, next }: Stop): boolean {
  const unit = text.charCodeAt(next)
  if (unit === COMMA || unit === SEMICOLON) return true
  if (unit !== FULL_STOP_SIGN) return false
  return isSpace(classOf(text.charCodeAt(next + 1))) && text.charCodeAt(next + 2) !== unit
}

function judgeFullStopOfScript(stop: Stop): Verdict | undefined {
  const { text, next, runEnd } = stop
  const kind = classOf(text.charCodeAt(next))
  if (stop.isSpaced) {
    return kind === LOWER && stop.isClosed ? undefined : VERDICTS.scriptStopAndSpace
  }
  if (',，、；：:;'.includes(text[next] ?? ' ')) return undefined
  // 「…。」と述べた: after the closing mark the clause of the speaker goes on.
  if (stop.isClosed) return kind >= OPEN_BRACKET ? VERDICTS.scriptStopInQuote : undefined
  const isBetweenFigures =
    classOf(text.charCodeAt(stop.at - 1)) === DIGIT && classOf(text.charCodeAt(runEnd)) === DIGIT
  return isBetweenFigures ? undefined : VERDICTS.scriptStop
}

function judgeBang(stop: Stop): Verdict | undefined {
  const { text, at } = stop
  if (stop.following === LOWER) return judgeLowerCase(stop)
  // "Fax:? 203": figures of a broken encoding.
  if (text.charCodeAt(at - 1) === COLON) return undefined
  if (isName(stop)) return undefined
  if (!stop.isClosed) return VERDICTS.questionOrExclamation
  if (isAttribution(stop) || isSignature(stop)) return undefined
  return VERDICTS.questionInQuote
}

/** "Yahoo! News", "Wow! Inc.": the mark belongs to a name that goes on. */
function isName({ text, at, sentenceStart, word, blockEnd, language }: Stop): boolean {
  const next = wordAt(text, word, blockEnd)
  if (language.exclaimed.has(wordBefore(text, at, sentenceStart))) {
    return !language.starters.has(next.toLowerCase())
  }
  const isAbbreviated = text.charCodeAt(word + next.length) === FULL_STOP_SIGN
  return isAbbreviated && (abbreviationKind(language, next) & NAMING) > 0
}

function judgeEllipsis(stop: Stop): Verdict | undefined {
  if (stop.following === LOWER) return undefined
  // Where no space parts words, a space behind the dots parts sentences.
  if (stop.following === CASELESS && !/^(zh|ja)$/.test(stop.language.code)) return undefined
  if (stop.at === stop.sentenceStart) return undefined
  const next = wordAt(stop.text, stop.word, stop.blockEnd)
  // "I" is always a capital in English and Danish and says nothing.
  if (/^(en|da)$/.test(stop.language.code) && /^I(['’]|$)/.test(next)) return undefined
  return VERDICTS.ellipsis
}

function judgeDot(stop: Stop): Verdict | undefined {
  const { text, language, at, sentenceStart, following } = stop
  if (following === LOWER) return judgeLowerCase(stop)
  const before = wordBefore(text, at, sentenceStart)
  if (before === '') {
    if (isSignature(stop)) return undefined
    return stop.isClosed ? VERDICTS.quoteEnds : VERDICTS.stopAfterMark
  }
  const isRoman = language.ordinals && /^[IVXLC]+$/.test(before)
  if (isRoman || classOf(before.charCodeAt(before.length - 1)) === DIGIT) {
    return judgeNumber(stop, before)
  }
  const kind = abbreviationKind(language, before) || longerAbbreviation(stop, before)
  if (kind > 0) return judgeAbbreviation(stop, before, kind)
  if (isInitials(before) && !isEnding(stop, before)) return judgeInitial(stop, before)
  if (stop.isClosed && isSignature(stop)) return undefined
  if (stop.isClosed) return VERDICTS.quoteEnds
  return following === UPPER || following === CASELESS ? VERDICTS.fullStop : VERDICTS.stopAndSign
}

/** A letter by itself, or letters with full stops between them: "J", "J.K", "N.A.T.O", "z". */
function isInitials(word: string): boolean {
  if (word.length === 1) return isLetter(classOf(word.charCodeAt(0))) && !/[яєїюиі]/.test(word)
  let letters = 0
  let parts = 1
  for (let i = 0; i < word.length; i++) {
    const kind = classOf(word.charCodeAt(i))
    if (kind === DOT && letters > 0) {
      parts++
      letters = 0
    } else if ((isLetter(kind) || kind === MARK) && letters < 4) {
      letters++
    } else {
      return false
    }
  }
  return parts > 1 && letters > 0
}

/** "a. m.", "z. B.", "J.-C.": the single letter and the one before it, as one abbreviation. */
function longerAbbreviation({ text, at, sentenceStart, language }: Stop, before: string): number {
  const start = at - 4
  if (before.length !== 1 || start < sentenceStart) return 0
  if (text.charCodeAt(at - 3) !== FULL_STOP_SIGN) return 0
  if (start > sentenceStart && isLetter(classOf(text.charCodeAt(start - 1)))) return 0
  const isHyphened = classOf(text.charCodeAt(at - 2)) === DASH
  if (!isHyphened && classOf(text.charCodeAt(at - 2)) !== SPACE) return 0
  return abbreviationKind(language, `${text[start]}.${isHyphened ? '-' : ''}${before}`)
}

/** "1970-х": a letter on a hyphen ends a word and is no initial, unless another comes before. */
function isEnding({ text, at }: Stop, before: string): boolean {
  if (before.length !== 1 || classOf(text.charCodeAt(at - 2)) !== DASH) return false
  return text.charCodeAt(at - 3) !== FULL_STOP_SIGN
}

/**
 * A small letter follows: "the road is closed. it will open". A boundary all the same when the word
 * before is a long one in small letters, or the text does not begin its sentences with capitals.
 */
function judgeLowerCase(stop: Stop): Verdict | undefined {
  const { text, language, at, sentenceStart } = stop
  if (stop.isClosed || classOf(text.charCodeAt(stop.next)) === DASH) return undefined
  const before = wordBefore(text, at, sentenceStart)
  if (before.length < 2 || !isSmall(before) || isSpeech(stop) || isShortened(stop)) return undefined
  if (stop.kind === DOT && abbreviationKind(language, before) > 0) return undefined
  if (classOf(text.charCodeAt(sentenceStart)) === LOWER) return VERDICTS.lowerCaseText
  const isPlainWord = stop.kind === BANG || before.length >= shortestWord(language)
  return isPlainWord ? VERDICTS.lowerCaseStart : undefined
}

/** Whether the word is all small letters, apostrophes aside. */
function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const kind = classOf(word.charCodeAt(i))
    if (kind !== LOWER && kind !== MARK && kind !== QUOTE) return false
  }
  return true
}

/** "on blogs, forums. etc.", "and the world. b) Refusing": what follows is no sentence. */
function isShortened({ text, blockEnd, language, word }: Stop): boolean {
  const next = wordAt(text, word, blockEnd)
  const behind = text[word + next.length]
  return (
    (behind === '.' && abbreviationKind(language, next) > 0) || (behind === ')' && next.length < 3)
  )
}

/** Shorter words before a full stop may be abbreviations that no table knows. */
const shortestWord = (language: Language) => (language.code === 'en' ? 4 : 6)

/** "Leave me alone! he yelled": a verb of saying among the next three words. */
function isSpeech({ text, blockEnd, language, word }: Stop): boolean {
  let at = word
  for (let words = 0; words < 3; words++) {
    const next = wordAt(text, at, blockEnd)
    if (next === '') return false
    if (language.saying.has(next)) return true
    at += next.length + 1
  }
  return false
}

function judgeNumber(stop: Stop, before: string): Verdict | undefined {
  const { text, language } = stop
  if (stop.following === LOWER || isReference(text, stop.next)) return undefined
  // "MARLAND, Jan. 6. — Lawmakers met"
  if (isLongDash(text.charCodeAt(stop.next))) return undefined
  const isOrdinal = language.ordinals && /^(\d{1,3}|[IVXLC]+)$/.test(before)
  if (isOrdinal && stop.following !== DIGIT && !isCounted(stop, before)) {
    const next = wordAt(text, stop.word, stop.blockEnd).toLowerCase()
    return language.starters.has(next) ? VERDICTS.ordinalThenStarter : undefined
  }
  return stop.isClosed ? VERDICTS.quoteEnds : VERDICTS.numberEnds
}

/** "o godz. 9.", "Nr. 5.": the number of something abbreviated is no ordinal. */
function isCounted({ text, at, sentenceStart, language }: Stop, before: string): boolean {
  const gap = at - before.length - 1
  if (gap - 1 <= sentenceStart || classOf(text.charCodeAt(gap - 1)) !== DOT) return false
  return abbreviationKind(language, wordBefore(text, gap - 1, sentenceStart)) > 0
}

const isLongDash = (unit: number) => unit === 0x2014 || unit === 0x2013
