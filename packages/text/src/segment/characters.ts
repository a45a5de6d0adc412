// What the segmenter needs to know of a UTF-16 unit. A unit is classed when it is first met and
// then looked up, so that a character costs one array read and loading costs nothing.

// 0 is left for units that are not classed yet.
export const SYMBOL = 1
export const SPACE = 2
export const LOWER = 3
export const UPPER = 4
/** A letter of a script without case: Arabic, Devanagari, Han, kana, … */
export const CASELESS = 5
export const DIGIT = 6
/** A combining mark: belongs to what stands before it. */
export const MARK = 7
/** An invisible sign, such as a joiner or a mark of writing direction: is read as if not there. */
export const FORMAT = 8
export const DASH = 9
/** Half of a surrogate pair: mostly emoji. */
export const SURROGATE = 10
/** A character of Markdown emphasis: * _ ~ */
export const EMPHASIS = 11
// From here on the scan stops to look closer.
export const FIRST_POINT = 12
export const NEWLINE = 12
export const OPEN_BRACKET = 13
export const CLOSE_BRACKET = 14
export const QUOTE = 15
export const DOT = 16
export const BANG = 17
export const ELLIPSIS = 18
/** Ends a sentence without a space after it: the full stops of Han, kana and Indic scripts. */
export const FULL_STOP = 19
/** Ends a sentence in the language at hand only, such as the Greek question mark. */
export const OWN_STOP = 20
/** A bullet that begins a list item wherever it stands. */
export const BULLET = 21

export const OPENERS = '([{（［｛「『【〔〈《〖｢༼'
/** Each closes the opener at the same place of OPENERS. */
export const CLOSERS = ')]}）］｝」』】〕〉》〗｣༽'
const QUOTES = '"\'`´“”„‟‘’‚‛«»‹›＂〝〞〟'
const BANGS = '!?‼⁇⁈⁉‽؟՞՜'
const FULL_STOPS = '。｡．！？।॥۔։።፧፨။᠃᠉៕꘎꛳'
const BULLETS = '•‣⁃◦▪●■►'
const DASHES = '-‐‑‒–—―⸺⸻−'

/** The classes found so far, by unit; 0 where none was asked for yet. */
export const classes = new Uint8Array(0x10000)

/**
 * The class of a UTF-16 unit, from 0 to 0xffff. Where every call counts, `classes[unit] ||
 * classOf(unit)` says the same without one.
 */
export function classOf(unit: number): number {
  // `||` sends what is not classed yet the slow way.
  return classes[unit] || classify(unit)
}

function classify(unit: number): number {
  const found = classByLooking(unit)
  classes[unit] = found
  return found
}

function classByLooking(unit: number): number {
  const character = String.fromCharCode(unit)
  if ('\n\r\u2028\u2029\u000b\u000c'.includes(character)) return NEWLINE
  if (/\s/.test(character)) return SPACE
  if (character === '.' || character === '․') return DOT
  if (character === '…') return ELLIPSIS
  if (BANGS.includes(character)) return BANG
  if (FULL_STOPS.includes(character)) return FULL_STOP
  if (OPENERS.includes(character)) return OPEN_BRACKET
  if (CLOSERS.includes(character)) return CLOSE_BRACKET
  if (QUOTES.includes(character)) return QUOTE
  if (BULLETS.includes(character)) return BULLET
  if (DASHES.includes(character)) return DASH
  if ('*_~'.includes(character)) return EMPHASIS
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  if (/\p{M}/u.test(character)) return MARK
  // Joiners, direction marks, zero-width spaces: no white space.
  if (/\p{Cf}/u.test(character)) return FORMAT
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/\p{L}/u.test(character)) return CASELESS
  return SYMBOL
}

export const isSpace = (kind: number): boolean => kind === SPACE || kind === NEWLINE
export const isLetter = (kind: number): boolean =>
  kind === LOWER || kind === UPPER || kind === CASELESS
export const isWordPart = (kind: number): boolean => kind >= LOWER && kind <= FORMAT
/** What is drawn on the character before it, or not at all. */
export const isAttached = (kind: number): boolean => kind === MARK || kind === FORMAT
export const isStop = (kind: number): boolean => kind >= DOT && kind <= OWN_STOP
