// Finds which quotation marks and brackets of a block belong together. One pass, one stack a kind
// of mark; what never closes encloses nothing.

import {
  classOf,
  CLOSE_BRACKET,
  closerOf,
  DASH,
  DOT,
  isLetter,
  isSpace,
  OPEN_BRACKET,
  QUOTE,
  SYMBOL,
  FIRST_EVENT,
  DIGIT,
  EMPHASIS,
} from './characters.ts'

const NONE = 0
const OPENS = 1
export const CLOSES = 2

/** For each event: where its enclosure closes when it opens one, and whether it closes one. */
export interface Enclosures {
  /** Offset of the closing mark by index of the opening event; -1 for every other event. */
  readonly closing: Int32Array
  /** 1 for an opening mark, `CLOSES` for a closing one, 0 for an event that is neither. */
  readonly roles: Uint8Array
}

/** Pairs the marks among `events`, the offsets of the interesting characters of one block. */
export function pairEnclosures(
  text: string,
  events: readonly number[],
  start: number,
  end: number,
): Enclosures {
  const closing = new Int32Array(events.length).fill(-1)
  const roles = new Uint8Array(events.length)
  const open = new Map<number, number[]>()
  for (let i = 0; i < events.length; i++) {
    const at = events[i] ?? end
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === OPEN_BRACKET) {
      roles[i] = OPENS
      push(open, closerOf(unit), i)
    } else if (kind === CLOSE_BRACKET) {
      roles[i] = CLOSES
      const opener = open.get(unit)?.pop()
      if (opener !== undefined) closing[opener] = at
    } else if (kind === QUOTE) {
      const width = markWidth(text, at)
      const family = width === 2 ? DOUBLED : familyOf(unit)
      const pending = open.get(family)
      const role = roleOfQuote(
        text,
        at,
        width,
        start,
        end,
        (pending?.length ?? 0) > 0,
        pending !== undefined,
      )
      roles[i] = role
      if (role === OPENS) {
        // A second opening mark of the same kind: the first was never closed.
        if (pending && pending.length > 0) pending.length = 0
        push(open, family, i)
      } else if (role === CLOSES) {
        if (!pending) open.set(family, [])
        const opener = pending?.pop()
        if (opener !== undefined) closing[opener] = at
      }
    }
  }
  return { closing, roles }
}

const DOUBLED = 7

/** 2 for the typewriter's '' and ``, which are one mark; else 1. */
export function markWidth(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return (unit === 39 || unit === 96) && text.charCodeAt(at + 1) === unit ? 2 : 1
}

function push(open: Map<number, number[]>, family: number, index: number): void {
  const stack = open.get(family)
  if (stack) stack.push(index)
  else open.set(family, [index])
}

/** Marks of one family close each other. */
function familyOf(unit: number): number {
  const mark = String.fromCharCode(unit)
  if ('“”„‟〝〞〟'.includes(mark)) return 1
  if ('‘’‚‛'.includes(mark)) return 2
  if ('«»'.includes(mark)) return 3
  if ('‹›'.includes(mark)) return 4
  if (mark === '"' || mark === '＂') return 5
  return 6
}

function roleOfQuote(
  text: string,
  at: number,
  width: number,
  start: number,
  end: number,
  isOpen: boolean,
  isLater: boolean,
): number {
  const mark = text[at] ?? ''
  const before = at > start ? classOf(text.charCodeAt(at - 1)) : -1
  const behind = at + width
  const after = behind < end ? classOf(text.charCodeAt(behind)) : -1
  const beginsWord = before < 0 || isSpace(before) || before === DASH || before === OPEN_BRACKET
  const followsText = after >= 0 && !isSpace(after)
  if (beginsWord && after >= 0 && isSpace(after) && '"＂\'`'.includes(mark)) {
    if (isOpen || isBeforeStop(text, at + width)) return CLOSES
    return !isLater && isAfterStop(text, at, start) ? CLOSES : OPENS
  }
  if (width === 2) return roleByPlace(beginsWord, before, after, isOpen)
  switch (mark) {
    case '„':
    case '‚':
    case '‛':
    case '‟':
      return OPENS
    case '“':
    case '‘':
      // „so“ and ‚so‘ close with the mark that opens in English.
      return isOpen && !beginsWord ? CLOSES : OPENS
    case '”':
      return isOpen || !beginsWord || !followsText ? CLOSES : OPENS
    case '«':
    case '‹':
      return beginsWord || !isOpen ? OPENS : CLOSES
    case '»':
    case '›':
      return !isOpen && beginsWord && followsText ? OPENS : CLOSES
    case '’':
      return isOpen && !isLetter(after) ? CLOSES : NONE
    case '"':
    case '＂':
      return roleByPlace(beginsWord, before, after, isOpen)
    default:
      if (beginsWord && followsText) return OPENS
      return isOpen && !beginsWord && !isLetter(after) ? CLOSES : NONE
  }
}

/** "itself '' .": only a closing mark has a terminator or comma behind it. */
function isBeforeStop(text: string, space: number): boolean {
  return classOf(text.charCodeAt(space + 1)) >= DOT || text[space + 1] === ','
}

/** In tokenized text a mark between spaces closes when a terminator stands before it. */
function isAfterStop(text: string, at: number, start: number): boolean {
  return at - 2 >= start && classOf(text.charCodeAt(at - 2)) >= DOT
}

/** A straight mark opens before a word and closes after one; between spaces it does the other. */
function roleByPlace(beginsWord: boolean, before: number, after: number, isOpen: boolean): number {
  const endsWord =
    after < 0 || isSpace(after) || after === SYMBOL || after >= FIRST_EVENT || after === DASH
  const opensWord = isLetter(after) || after === DIGIT || after === EMPHASIS
  if (beginsWord && opensWord) return OPENS
  if (!beginsWord && endsWord && before !== QUOTE) return CLOSES
  return isOpen ? CLOSES : OPENS
}
