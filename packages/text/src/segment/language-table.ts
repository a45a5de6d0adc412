// A language as data: lists of words, written as one string each so that a table stays small in a
// bundle and easy to read in a review. Compiled when the language is first met.

import { classOf, isLetter, LOWER } from './characters.ts'
import { Lexicon } from './lexicon.ts'

/** What the segmenter knows of one language. Lists are words separated by spaces. */
export interface LanguageTable {
  /** The BCP 47 primary tag, such as `en`. */
  readonly code: string
  /**
   * Abbreviations, without the last full stop. A word in lower case matches in any case, one with a
   * capital only as written ("No" is not "no").
   */
  readonly abbreviations: {
    /** Stands before a name or another word and never ends a sentence: "Mr", "e.g". */
    readonly before?: string
    /** Goes with the number, numeral or letter after it: "p", "Art". */
    readonly number?: string
    /** Months and days: go with a number after them. */
    readonly date?: string
    /** May end a sentence, and then a capital begins the next: "etc", "a.m", "lb". */
    readonly closing?: string
    /** After a number as "closing", elsewhere as "before": "5 ft. The", but "Ft. Dunmore". */
    readonly units?: string
    /** May end a sentence, but names often follow: "Inc", "U.S". */
    readonly naming?: string
  }
  /** Words that, capitalised after an abbreviation, begin a sentence. */
  readonly starters?: string
  /** Verbs that hand over a quotation: "said", "asked". */
  readonly saying?: string
  /** Names that end with an exclamation mark: "Yahoo!" */
  readonly exclaimed?: string
  /** Nouns that a single capital letter completes: "type" in "Type C". */
  readonly lettered?: string
  /** Words after which a line cannot be over: articles, prepositions, conjunctions. */
  readonly binding?: string
  /** The most frequent words of the language, for telling languages apart. */
  readonly frequent?: string
  /** True when "3." is the ordinal "third", so that a capital may follow: "der 2. Weltkrieg". */
  readonly ordinals?: boolean
  /** Characters that end a sentence in this language beyond the usual: ":" in Armenian. */
  readonly terminators?: string
}

// What is known of a word, as bits. The first six say what kind of abbreviation it is.
export const BEFORE = 1
export const NUMBER = 2
export const DATE = 4
export const CLOSING = 8
export const NAMING = 16
export const UNIT = 32
const ABBREVIATION = 63
export const STARTER = 64
export const SAYING = 128
export const EXCLAIMED = 256
export const LETTERED = 512
export const BINDING = 1024
/** Set on the small form of a word that is listed with capitals. */
const CASED = 2048

/** Abbreviations that are met in texts of every language, mostly in names. */
const SHARED = {
  before: 'mr mrs ms mx messrs dr prof st lt Mt v vs',
  number: 'no nr vol n° rs Sec',
  naming: 'inc ltd co corp cos bros u.s u.s.a jr sr',
}

/** A table made ready for use. */
export interface Language {
  readonly code: string
  readonly lexicon: Lexicon
  readonly ordinals: boolean
  /** UTF-16 units that end a sentence in this language only. */
  readonly terminators: ReadonlySet<number>
}

/** Makes a table ready for use; abbreviations of `own` never end a sentence. */
export function compileLanguage(table: LanguageTable, own: readonly string[] = []): Language {
  const words = new Map<string, number>()
  const add = (list: string | undefined, bit: number) => {
    for (const word of wordsOf(list)) addWord(words, word, bit)
  }
  add(SHARED.before, BEFORE)
  add(SHARED.number, NUMBER)
  add(SHARED.naming, NAMING)
  const { before, number, date, closing, naming, units } = table.abbreviations
  add(before, BEFORE)
  add(number, NUMBER)
  add(date, DATE)
  add(closing, CLOSING)
  add(naming, NAMING)
  add(units, UNIT)
  add(table.starters, STARTER)
  add(table.saying, SAYING)
  add(table.exclaimed, EXCLAIMED)
  add(table.lettered, LETTERED)
  add(table.binding, BINDING)
  for (const abbreviation of own) {
    const word = abbreviation.trim().replace(/\.$/, '')
    if (word === '') continue
    words.set(word, (words.get(word) ?? 0) & ~ABBREVIATION)
    addWord(words, word, BEFORE)
  }
  return {
    code: table.code,
    lexicon: new Lexicon(words),
    ordinals: table.ordinals ?? false,
    terminators: new Set(Array.from(table.terminators ?? '', unit => unit.charCodeAt(0))),
  }
}

function addWord(words: Map<string, number>, word: string, bit: number): void {
  words.set(word, (words.get(word) ?? 0) | bit)
  const small = word.toLowerCase()
  if (small !== word) words.set(small, (words.get(small) ?? 0) | CASED)
}

/** The words of a list of a table. */
export function wordsOf(list: string | undefined): string[] {
  return list ? list.split(' ') : []
}

/**
 * Whether the word from `start` to `end` is one of those that `bit` stands for: as written, or with
 * `smallFrom` at its start in small letters, as for words that begin a sentence.
 */
export function isListed(
  { lexicon }: Language,
  bit: number,
  text: string,
  start: number,
  end: number,
  smallFrom = end,
): boolean {
  return (lexicon.find(text, start, end, smallFrom) & bit) > 0
}

const LONGEST_ABBREVIATION = 12

/**
 * The kinds of abbreviation that the word from `start` to `end` is, as bits; 0 when it is none. What
 * is written in capitals throughout is also looked for with one capital: "SEC" is "Sec".
 */
export function abbreviationKind(
  { lexicon }: Language,
  text: string,
  start: number,
  end: number,
): number {
  if (end - start > LONGEST_ABBREVIATION) return 0
  const begins = end - start > 3 ? behindArticle(text, start, end) : start
  // A capital by itself is an initial, whatever the small letter stands for.
  if (end - begins < 2) return lexicon.find(text, begins, end, end) & ABBREVIATION
  const small = lexicon.find(text, begins, end, begins)
  if ((small & CASED) === 0) return small & ABBREVIATION
  const asWritten = lexicon.find(text, begins, end, end) & ABBREVIATION
  if (asWritten > 0) return asWritten
  if ((small & ABBREVIATION) > 0 || !isInCapitals(text, begins, end)) return small & ABBREVIATION
  return lexicon.find(text, begins, end, begins + 1) & ABBREVIATION
}

/** "l’art." is "art." behind an article that lost its vowel. */
function behindArticle(text: string, start: number, end: number): number {
  const last = Math.min(start + 7, end - 2)
  for (let at = start; at < last; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x27 || unit === 0x2019) {
      const isArticle = at > start && isLetterAt(text, at + 1) && isLetterAt(text, at + 2)
      return isArticle ? at + 1 : start
    }
    if (!isLetter(classOf(unit))) return start
  }
  return start
}

const isLetterAt = (text: string, at: number) => isLetter(classOf(text.charCodeAt(at)))

function isInCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) === LOWER) return false
  return true
}
