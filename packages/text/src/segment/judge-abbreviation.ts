// What a full stop after an abbreviation or an initial means.

import {
  CASELESS,
  classOf,
  DASH,
  DIGIT,
  isLetter,
  LOWER,
  OPEN_BRACKET,
  UPPER,
} from './characters.ts'
import type { Stop, Verdict } from './stop.ts'
import { VERDICTS } from './verdicts.ts'
import { abbreviationKind, BEFORE, CLOSING, DATE, NAMING, NUMBER, UNIT } from './language-table.ts'
import { hasNumberBefore, wordAt, wordEndingAt } from './words.ts'

/** The boundary after a known abbreviation of these kinds, if there is one. */
export function judgeAbbreviation(stop: Stop, before: string, kinds: number): Verdict | undefined {
  const { text, language, next } = stop
  if (stop.following === LOWER || isReference(text, next)) return undefined
  const begins = stop.at - before.length
  const isMeasured = hasNumberBefore(text, begins, stop.sentenceStart)
  const kind = kinds & UNIT ? (isMeasured ? CLOSING : kinds | BEFORE) : kinds
  if (stop.following === DIGIT) {
    // "6 ft. 4 in.", but "It opens at 7 p.m. 300 guests are expected."
    const isCompound = isMeasured && !before.includes('.')
    if (kind & (NUMBER | DATE | NAMING) || isCompound) return undefined
  }
  const nextKind = classOf(text.charCodeAt(next))
  if (nextKind === OPEN_BRACKET || nextKind === DASH || kind & BEFORE) return undefined
  if (isInitialAhead(stop)) return undefined
  const word = wordAt(text, stop.word, stop.blockEnd)
  if (kind & NUMBER && (isNumeral(stop, stop.word, word) || isAbbreviated(stop, stop.word, word))) {
    return undefined
  }
  if (language.starters.has(word.toLowerCase())) return VERDICTS.abbreviationThenStarter
  // "in Washington, D.C. Photo: …": a label begins something new.
  if (text.startsWith(': ', stop.word + word.length)) return VERDICTS.labelAhead
  if (kind & NAMING) return undefined
  if (kind & CLOSING && (isOpening(stop, before) || isTimeZone(word))) return undefined
  return VERDICTS.closingAbbreviation
}

/** "§ 5", "№ 991", "& Sons": signs that go with the abbreviation before them. */
export function isReference(text: string, next: number): boolean {
  const unit = text.charCodeAt(next)
  return unit === SECTION || unit === NUMERO || unit === AMPERSAND
}

const SECTION = 0xa7
const NUMERO = 0x2116
const AMPERSAND = 0x26

/** "J. K. Marlowe": another initial follows. */
const isInitialAhead = ({ text, word, following }: Stop) =>
  text.charCodeAt(word + 1) === FULL_STOP_SIGN && (following === UPPER || following === CASELESS)

const FULL_STOP_SIGN = 0x2e

/** "10 Vet. App. 128": another abbreviation follows. */
const isAbbreviated = ({ text, language }: Stop, at: number, word: string) =>
  text.charCodeAt(at + word.length) === FULL_STOP_SIGN && abbreviationKind(language, word) > 0

/** "Pt. IV", "App. B", but not the pronoun in "a work of Art. I saw it". */
function isNumeral({ text, language }: Stop, at: number, word: string): boolean {
  if (word === 'I' && language.code === 'en' && text[at + 1] === ' ') return false
  return /^([IVXLC]+|\p{Lu}|[ivxlc]+)$/u.test(word)
}

const isTimeZone = (word: string) => /^([A-Z]{1,4}T|UTC|P|M|E|C)$/.test(word)

/**
 * "At 9 a.m. Mr. Castellan opened the session": a sentence that opens with a time has only begun.
 * An article or pronoun after it more probably begins a new one.
 */
function isOpening({ text, language, sentenceStart, at }: Stop, before: string): boolean {
  if (language.code !== 'en' || at - sentenceStart > 42) return false
  const abbreviation = before.toLowerCase()
  if (!/^(\d*[ap]\.?m|b\.c|a\.d|b\.c\.e|c\.e)$/.test(abbreviation)) return false
  const opening = text.slice(sentenceStart, at)
  return /(^|[:;] )(At|On|By|In|Around|Before|After|Since|From|Until) /.test(opening)
}

const isSmallLetter = (word: string) => word.length === 1 && classOf(word.charCodeAt(0)) === LOWER

/** The boundary after an initial or an acronym with full stops that no table knows. */
export function judgeInitial(stop: Stop, before: string): Verdict | undefined {
  const { text, language } = stop
  if (stop.following === LOWER || stop.following === DIGIT) return undefined
  if (isSmallLetter(before) || isReference(text, stop.next)) return undefined
  const begins = stop.at - before.length
  if (begins === stop.sentenceStart && before.length === 1) return undefined
  if (isInitialAhead(stop)) return undefined
  const next = wordAt(text, stop.word, stop.blockEnd)
  if (isAbbreviated(stop, stop.word, next)) return undefined
  if (language.starters.has(next.toLowerCase())) return VERDICTS.initialThenStarter
  if (before.length === 1) {
    const noun = wordEndingAt(text, begins, stop.sentenceStart).toLowerCase()
    if (language.lettered.has(noun)) return VERDICTS.letteredNoun
    // "fell to -5 C. Snow followed"
    const isDegrees = before === 'C' || before === 'F'
    if (isDegrees && hasNumberBefore(text, begins, stop.sentenceStart)) {
      return VERDICTS.closingAbbreviation
    }
  }
  if (stop.following === CASELESS || isLetter(stop.following)) return undefined
  return VERDICTS.labelAhead
}
