// A language as data: lists of words, written as one string each so that a table stays small in a
// bundle and easy to read in a review. Compiled once, when a segmenter is made.

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

export const BEFORE = 1
export const NUMBER = 2
export const DATE = 4
export const CLOSING = 8
export const NAMING = 16
export const UNIT = 32

/** Abbreviations that are met in texts of every language, mostly in names. */
const SHARED = {
  before: 'mr mrs ms mx messrs dr prof st lt Mt v vs',
  number: 'no nr vol n° rs Sec',
  naming: 'inc ltd co corp cos bros u.s u.s.a jr sr',
}

export interface Language {
  readonly code: string
  readonly abbreviations: ReadonlyMap<string, number>
  /** Kinds looked up before: the same words come again and again. */
  readonly remembered: Map<string, number>
  readonly starters: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  readonly exclaimed: ReadonlySet<string>
  readonly lettered: ReadonlySet<string>
  readonly binding: ReadonlySet<string>
  readonly frequent: ReadonlySet<string>
  readonly ordinals: boolean
  /** UTF-16 units that end a sentence in this language only. */
  readonly terminators: ReadonlySet<number>
}

/** Makes a table ready for use; abbreviations of `own` never end a sentence. */
export function compileLanguage(table: LanguageTable, own: readonly string[] = []): Language {
  const abbreviations = new Map<string, number>()
  const add = (list: string | undefined, kind: number) => {
    for (const word of wordsOf(list)) abbreviations.set(word, (abbreviations.get(word) ?? 0) | kind)
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
  for (const word of own) abbreviations.set(word.trim().replace(/\.$/, ''), BEFORE)
  return {
    code: table.code,
    abbreviations,
    remembered: new Map(),
    starters: new Set(wordsOf(table.starters)),
    saying: new Set(wordsOf(table.saying)),
    exclaimed: new Set(wordsOf(table.exclaimed)),
    lettered: new Set(wordsOf(table.lettered)),
    binding: new Set(wordsOf(table.binding)),
    frequent: new Set(wordsOf(table.frequent)),
    ordinals: table.ordinals ?? false,
    terminators: new Set(Array.from(table.terminators ?? '', unit => unit.charCodeAt(0))),
  }
}

function wordsOf(list: string | undefined): string[] {
  return list ? list.split(' ') : []
}

const LONGEST_ABBREVIATION = 12
const MOST_REMEMBERED = 5000

/** The kinds of abbreviation that `word` is, as bits; 0 when it is none. */
export function abbreviationKind(language: Language, word: string): number {
  if (word.length > LONGEST_ABBREVIATION) return 0
  const remembered = language.remembered.get(word)
  if (remembered !== undefined) return remembered
  if (language.remembered.size >= MOST_REMEMBERED) language.remembered.clear()
  const kind = lookUp(language.abbreviations, word)
  language.remembered.set(word, kind)
  return kind
}

function lookUp(abbreviations: ReadonlyMap<string, number>, whole: string): number {
  // "l’art." is "art." behind an article that lost its vowel.
  const word = whole.replace(/^\p{L}{1,6}['’](?=\p{L}{2})/u, '')
  const asWritten = abbreviations.get(word)
  // A capital by itself is an initial, whatever the small letter stands for.
  if (asWritten !== undefined || word.length < 2) return asWritten ?? 0
  const lower = word.toLowerCase()
  const inLower = abbreviations.get(lower)
  if (inLower !== undefined || word !== word.toUpperCase()) return inLower ?? 0
  // In capitals throughout "SEC" is "Sec".
  return abbreviations.get(word.slice(0, 1) + lower.slice(1)) ?? 0
}
