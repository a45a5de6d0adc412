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
  LOWER,
  MARK,
  OPEN_BRACKET,
  QUOTE,
  SYMBOL,
  UPPER,
} from './characters.ts'
import { isAttribution, isSignature } from './attribution.ts'
import { judgeAbbreviation, judgeInitial } from './judge-abbreviation.ts'
import { abbreviationKind, type Language } from './language-table.ts'
import type { BoundaryReason } from './reasons.ts'
import { type Following, type Stop, type Verdict, verdict } from './stop.ts'
import { endOfWordBefore, wordAt, wordBefore } from './words.ts'

/** The boundary after this stop, or undefined when the sentence goes on. */
export function judgeStop(stop: Stop): Verdict | undefined {
  const { text, language } = stop
  if (stop.hasEmoji) return verdict('emoji-end', 0.85)
  if (stop.kind === FULL_STOP) return judgeFullStopOfScript(stop)
  if (goesOn(stop)) return undefined
  const following = followingWord(stop)
  if (language.terminators.has(text.charCodeAt(stop.at))) {
    return following.kind === LOWER ? undefined : verdict('full-stop-of-script', 0.95)
  }
  if (!stop.isSpaced) return verdict('missing-space', 0.6)
  if (stop.kind === BANG) return judgeBang(stop, following)
  if (stop.kind !== DOT || stop.runEnd > stop.at + 1) return judgeEllipsis(stop, following)
  return judgeDot(stop, following)
}

/** A comma or another terminator stands behind the gap, as it does in tokenized text. */
function goesOn({ text, next }: Stop): boolean {
  return (
    ',;'.includes(text[next] ?? ' ') ||
    (text[next] === '.' && isSpace(classOf(text.charCodeAt(next + 1))) && text[next + 2] !== '.')
  )
}

/** Behind opening marks, dashes and emphasis: where the first word after the gap begins. */
function followingWord({ text, next, blockEnd }: Stop): Following {
  let at = next
  for (let steps = 0; at < blockEnd && steps < 8; steps++, at++) {
    const kind = classOf(text.charCodeAt(at))
    const isOpener =
      kind === QUOTE ||
      kind === OPEN_BRACKET ||
      kind === EMPHASIS ||
      kind === MARK ||
      kind === DASH ||
      isSpace(kind) ||
      text[at] === '¿' ||
      text[at] === '¡'
    if (!isOpener) break
  }
  const kind = at < blockEnd ? classOf(text.charCodeAt(at)) : SYMBOL
  return { word: at, kind: kind === LOWER && beginsLikeName(text, at, blockEnd) ? UPPER : kind }
}

/** "eBay", "wikiHow", "https://…": begins small and can begin a sentence all the same. */
function beginsLikeName(text: string, at: number, end: number): boolean {
  if (text.startsWith('http', at) || text.startsWith('www.', at)) return true
  for (let i = at + 1; i < end && i < at + 8; i++) {
    const kind = classOf(text.charCodeAt(i))
    if (kind === UPPER) return true
    if (kind !== LOWER) return false
  }
  return false
}

function judgeFullStopOfScript(stop: Stop): Verdict | undefined {
  const { text, next, runEnd } = stop
  const kind = classOf(text.charCodeAt(next))
  if (stop.isSpaced) {
    return kind === LOWER && stop.isClosed ? undefined : verdict('full-stop-of-script', 0.99)
  }
  if (',，、；：:;'.includes(text[next] ?? ' ')) return undefined
  // 「…。」と述べた: after the closing mark the clause of the speaker goes on.
  if (stop.isClosed) return kind >= OPEN_BRACKET ? verdict('after-quote', 0.8) : undefined
  const isBetweenFigures =
    classOf(text.charCodeAt(stop.at - 1)) === DIGIT && classOf(text.charCodeAt(runEnd)) === DIGIT
  return isBetweenFigures ? undefined : verdict('full-stop-of-script', 0.98)
}

function judgeBang(stop: Stop, following: Following): Verdict | undefined {
  const { text, at } = stop
  if (following.kind === LOWER) return judgeLowerCase(stop, following)
  // "Fax:? 203": figures of a broken encoding.
  if (text[at - 1] === ':') return undefined
  if (!stop.isClosed) return verdict('question-or-exclamation', 0.95)
  if (isAttribution(stop, following.word) || isSignature(stop)) return undefined
  return verdict('after-quote', 0.9)
}

function judgeEllipsis(stop: Stop, following: Following): Verdict | undefined {
  if (following.kind === LOWER || following.kind === CASELESS) return undefined
  if (stop.at === stop.sentenceStart) return undefined
  const next = wordAt(stop.text, following.word, stop.blockEnd)
  // "I" is always a capital in English and Danish and says nothing.
  if (/^(en|da)$/.test(stop.language.code) && /^I(['’]|$)/.test(next)) return undefined
  return verdict('ellipsis', 0.8)
}

function judgeDot(stop: Stop, following: Following): Verdict | undefined {
  const { text, language, at, sentenceStart } = stop
  const ending = stop.isClosed ? 'after-quote' : 'full-stop'
  const before = wordBefore(text, at, sentenceStart)
  if (before === '') {
    return following.kind === LOWER || isSignature(stop) ? undefined : verdict(ending, 0.95)
  }
  const lastKind = classOf(before.charCodeAt(before.length - 1))
  const isRoman = language.ordinals && /^[IVXLC]+$/.test(before)
  if (lastKind === DIGIT || isRoman) return judgeNumber(stop, before, following, ending)

  const kind = abbreviationKind(language, before) || spacedAbbreviation(stop, before)
  if (kind > 0) return judgeAbbreviation(stop, before, kind, following)
  if (isInitials(before)) return judgeInitial(stop, before, following)
  if (following.kind === LOWER) return judgeLowerCase(stop, following)
  if (stop.isClosed && isSignature(stop)) return undefined
  return verdict(ending, following.kind === UPPER || following.kind === CASELESS ? 0.99 : 0.9)
}

/** A letter by itself, or letters with full stops between them: "J", "J.K", "N.A.T.O", "z". */
function isInitials(word: string): boolean {
  if (word.length === 1) return isLetter(classOf(word.charCodeAt(0))) && !/[яєїюиі]/.test(word)
  return word.includes('.') && /^[\p{L}\p{M}]{1,4}(\.[\p{L}\p{M}]{1,4})+$/u.test(word)
}

/** "a. m.", "z. B.": the single letter and the one before it, written as one abbreviation. */
function spacedAbbreviation({ text, at, sentenceStart, language }: Stop, before: string): number {
  const start = at - 4
  if (before.length !== 1 || start < sentenceStart || text[at - 2] !== ' ' || text[at - 3] !== '.')
    return 0
  if (start > sentenceStart && isLetter(classOf(text.charCodeAt(start - 1)))) return 0
  return abbreviationKind(language, `${text[start]}.${before}`)
}

/**
 * A small letter follows: "the road is closed. it will open". A boundary all the same when the word
 * before is a long one in small letters, or the text does not begin its sentences with capitals.
 */
function judgeLowerCase(stop: Stop, following: Following): Verdict | undefined {
  const { text, language } = stop
  if (stop.isClosed) return undefined
  const end = endOfWordBefore(text, stop.at, stop.sentenceStart)
  const before = wordBefore(text, end, stop.sentenceStart)
  if (before.length < 2 || !/^[\p{Ll}\p{M}'’]+$/u.test(before)) return undefined
  if (classOf(text.charCodeAt(stop.next)) === DASH || isSpeech(stop, following.word))
    return undefined
  if (isShortened(stop, following.word)) return undefined
  if (classOf(text.charCodeAt(stop.sentenceStart)) === LOWER)
    return verdict('lower-case-start', 0.7)
  const isPlainWord = stop.kind === BANG || before.length >= shortestWord(language)
  return isPlainWord ? verdict('lower-case-start', 0.55) : undefined
}

/** "on blogs, forums. etc.", "and the world. b) Refusing": what follows is no sentence. */
function isShortened({ text, blockEnd, language }: Stop, word: number): boolean {
  const next = wordAt(text, word, blockEnd)
  const behind = text[word + next.length]
  return (
    (behind === '.' && abbreviationKind(language, next) > 0) || (behind === ')' && next.length < 3)
  )
}

/** Shorter words before a full stop may be abbreviations that no table knows. */
const shortestWord = (language: Language) => (language.code === 'en' ? 4 : 6)

/** "Leave me alone! he yelled": a verb of saying among the next three words. */
function isSpeech({ text, blockEnd, language }: Stop, word: number): boolean {
  let at = word
  for (let words = 0; words < 3; words++) {
    const next = wordAt(text, at, blockEnd)
    if (next === '') return false
    if (language.saying.has(next)) return true
    at += next.length + 1
  }
  return false
}

function judgeNumber(
  stop: Stop,
  before: string,
  following: Following,
  ending: BoundaryReason,
): Verdict | undefined {
  const { text, language } = stop
  if (following.kind === LOWER || text[stop.next] === '§') return undefined
  const isOrdinal = language.ordinals && /^(\d{1,3}|[IVXLC]+)$/.test(before)
  if (isOrdinal && following.kind !== DIGIT) {
    const next = wordAt(text, following.word, stop.blockEnd).toLowerCase()
    return language.starters.has(next) ? verdict('number-then-sentence', 0.6) : undefined
  }
  return verdict(stop.isClosed ? ending : 'number-then-sentence', 0.95)
}
