// What a full stop after an abbreviation or an initial means.

import {
  CASELESS,
  DASH,
  DIGIT,
  DOT,
  isLetter,
  LOWER,
  OPEN_BRACKET,
  SYMBOL,
  UPPER,
} from './characters.ts'
import { isStarter } from './following-word.ts'
import {
  abbreviationKind,
  BEFORE,
  CLOSING,
  DATE,
  isListed,
  LETTERED,
  NAMING,
  NUMBER,
  UNIT,
} from './language-table.ts'
import type { Reading } from './reading.ts'
import type { Stop, Verdict } from './stop.ts'
import { VERDICTS } from './verdicts.ts'
import { endBeforeGap, endOfWord, hasNumberBefore, startOfLetters } from './words.ts'

/** The boundary after the abbreviation of these kinds from `start` to `end`, if there is one. */
export function judgeAbbreviation(
  stop: Stop,
  start: number,
  end: number,
  kinds: number,
): Verdict | undefined {
  const { reading, next, word } = stop
  if (isReference(reading, next)) return undefined
  const isMeasured =
    (kinds & UNIT || stop.following === DIGIT) &&
    hasNumberBefore(reading, start, stop.sentenceStart)
  // "5 ft. The", but "Ft. Dunmore".
  const kind = kinds & UNIT ? (isMeasured ? CLOSING : kinds | NAMING) : kinds
  if (stop.following === DIGIT) {
    // "6 ft. 4 in.", but "It opens at 7 p.m. 300 guests are expected."
    const isCompound = isMeasured && !reading.text.slice(start, end).includes('.')
    if (kind & (NUMBER | DATE | NAMING) || isCompound) return undefined
  }
  if (kind & BEFORE) return undefined
  const nextKind = reading.kind(next)
  if (nextKind === OPEN_BRACKET || nextKind === DASH || isInitialAhead(stop)) return undefined
  const wordEnd = endOfWord(reading, word, stop.blockEnd)
  if (kind & NUMBER && (isNumeral(stop, wordEnd) || isAbbreviated(stop, wordEnd))) return undefined
  if (isStarter(stop, wordEnd)) {
    return VERDICTS.abbreviationThenStarter
  }
  // "in Washington, D.C. Photo: …": a label begins something new.
  if (reading.text.startsWith(': ', wordEnd)) return VERDICTS.labelAhead
  if (kind & NAMING) return undefined
  if (kind & CLOSING && (isOpening(stop, start) || isTimeZone(stop, wordEnd))) return undefined
  return VERDICTS.closingAbbreviation
}

/** "§ 5", "№ 991", "& Sons": signs that go with the abbreviation before them. */
export function isReference(reading: Reading, next: number): boolean {
  if (reading.kind(next) !== SYMBOL) return false
  const unit = reading.unit(next)
  return unit === SECTION || unit === NUMERO || unit === AMPERSAND
}

const SECTION = 0xa7
const NUMERO = 0x2116
const AMPERSAND = 0x26

/** "J. K. Marlowe": another initial follows. */
export function isInitialAhead({ reading, word, following }: Stop): boolean {
  if (reading.kind(word + 1) !== DOT) return false
  return following === UPPER || following === CASELESS
}

/** "10 Vet. App. 128": another abbreviation follows. */
function isAbbreviated({ reading, language, word }: Stop, wordEnd: number): boolean {
  if (reading.kind(wordEnd) !== DOT) return false
  return abbreviationKind(language, reading.text, word, wordEnd) > 0
}

/** "Pt. IV", "App. B", "Rec. S11006", but not the pronoun in "a work of Art. I saw it". */
function isNumeral({ reading: { text }, language, word }: Stop, wordEnd: number): boolean {
  if (wordEnd === word + 1 && text[word] === 'I' && language.code === 'en') {
    return text[wordEnd] !== ' '
  }
  return /^([IVXLC]+|\p{Lu}|[ivxlc]+|\p{Lu}{1,3}\d+)$/u.test(text.slice(word, wordEnd))
}

const isTimeZone = ({ reading: { text }, word }: Stop, wordEnd: number) =>
  /^([A-Z]{1,4}T|UTC|P|M|E|C|Eastern|Central|Mountain|Pacific|Atlantic)$/.test(
    text.slice(word, wordEnd),
  )

/**
 * "At 9 a.m. Mr. Castellan opened the session": a sentence that opens with a time has only begun.
 * An article or pronoun after it more probably begins a new one.
 */
function isOpening({ reading, language, sentenceStart, at }: Stop, start: number): boolean {
  if (language.code !== 'en' || at - sentenceStart > 42) return false
  const opening = reading.text.slice(sentenceStart, start)
  const abbreviation = reading.text.slice(start, at).toLowerCase()
  if (!/^(\d*[ap]\.?m|b\.c|a\.d|b\.c\.e|c\.e) ?$/.test(abbreviation)) return false
  return /(^|[:;] )(At|On|By|In|Around|Before|After|Since|From|Until) /.test(opening)
}

/** The boundary after an initial or an acronym with full stops that no table knows. */
export function judgeInitial(stop: Stop, start: number, end: number): Verdict | undefined {
  const { reading, language, word } = stop
  const isSingle = end === start + 1
  if (stop.following === DIGIT || isReference(reading, stop.next)) return undefined
  if (isSingle && (reading.kind(start) === LOWER || start === stop.sentenceStart)) return undefined
  const wordEnd = endOfWord(reading, word, stop.blockEnd)
  if (isAbbreviated(stop, wordEnd)) return undefined
  if (isStarter(stop, wordEnd)) {
    return VERDICTS.initialThenStarter
  }
  if (isSingle) {
    const gap = endBeforeGap(reading, start, stop.sentenceStart)
    const noun = startOfLetters(reading, gap, stop.sentenceStart)
    if (isListed(language, LETTERED, reading.text, noun, gap, noun)) return VERDICTS.letteredNoun
    // "fell to -5 C. Snow followed"
    const isDegrees = 'CF'.includes(reading.text[start] ?? ' ')
    if (isDegrees && hasNumberBefore(reading, start, stop.sentenceStart)) {
      return VERDICTS.closingAbbreviation
    }
  }
  if (stop.following === CASELESS || isLetter(stop.following)) return undefined
  return VERDICTS.initialThenSign
}
