// Finds which quotation marks and brackets of a block belong together. One pass, one stack a kind
// of mark; what never closes encloses nothing.

import {
  DASH,
  DIGIT,
  DOT,
  EMPHASIS,
  FIRST_POINT,
  isLetter,
  isSpace,
  OPEN_BRACKET,
  OPENERS,
  QUOTE,
  SYMBOL,
  CLOSERS,
} from './characters.ts'
import type { Reading } from './reading.ts'

const EMPTY = { offsets: new Int32Array(0), count: 0 }
const NONE = 0
const OPENS = 1
const CLOSES = 2

// How a mark tells whether it opens or closes.
const LOW = 1
const HIGH_LEFT = 2
const HIGH_RIGHT = 3
const LEFT = 4
const RIGHT = 5
const APOSTROPHE = 6
const DOUBLE = 7
const SINGLE = 8
const OPENER = 9
const CLOSER = 10

/** Marks of one family close each other. */
const FAMILIES: readonly (readonly [marks: string, manner: number, family: number])[] = [
  ['„‟', LOW, 0],
  ['“〝', HIGH_LEFT, 0],
  ['”〞〟', HIGH_RIGHT, 0],
  ['‚‛', LOW, 1],
  ['‘', HIGH_LEFT, 1],
  ['’', APOSTROPHE, 1],
  ['«', LEFT, 2],
  ['»', RIGHT, 2],
  ['‹', LEFT, 3],
  ['›', RIGHT, 3],
  ['"＂', DOUBLE, 4],
  ["'`´", SINGLE, 5],
]
/** The typewriter's '' and ``. */
const DOUBLED_FAMILY = 6
const FIRST_BRACKET = 7
const families = new Uint8Array(0x10000)
const manners = new Uint8Array(0x10000)
for (const [marks, manner, family] of FAMILIES) {
  for (const mark of marks) enter(mark, manner, family)
}
for (let i = 0; i < OPENERS.length; i++) {
  enter(OPENERS.charAt(i), OPENER, FIRST_BRACKET + i)
  enter(CLOSERS.charAt(i), CLOSER, FIRST_BRACKET + i)
}

function enter(mark: string, manner: number, family: number): void {
  families[mark.charCodeAt(0)] = family
  manners[mark.charCodeAt(0)] = manner
}

const FAMILY_COUNT = FIRST_BRACKET + OPENERS.length

/**
 * How much room there is at first. Little, so that the lists grow with the first blocks: an engine
 * that has compiled the rules for lists that never change would have to start again.
 */
export const FEW = 8

/** The pairs among the events of one block; one object serves block after block. */
export class Enclosures {
  private events: { readonly offsets: Int32Array; readonly count: number } = EMPTY
  private closing = new Int32Array(FEW)
  private roles = new Uint8Array(FEW)
  /** By event: the one of its family that was open before it, -1 for none. */
  private below = new Int32Array(FEW)
  /** By family: the event that is open, -1 for none. */
  private readonly open = new Int32Array(FAMILY_COUNT)
  private seen = 0
  private cursor = 0

  /** Pairs the marks among `events`, the interesting characters of one block. */
  pair(reading: Reading, events: Enclosures['events'], start: number, end: number): void {
    this.clear()
    this.events = events
    const { offsets, count } = events
    if (count > this.roles.length) this.grow(offsets.length)
    this.closing.fill(0, 0, count)
    for (let i = 0; i < count; i++) {
      const at = offsets[i] ?? end
      const unit = reading.unit(at)
      const manner = manners[unit] ?? 0
      this.roles[i] = manner > 0 ? this.take(reading, at, unit, manner, i, start, end) : NONE
    }
  }

  /** Forgets the block read before. */
  private clear(): void {
    this.open.fill(-1)
    this.seen = 0
    this.cursor = 0
  }

  private grow(length: number): void {
    this.closing = new Int32Array(length)
    this.roles = new Uint8Array(length)
    this.below = new Int32Array(length)
  }

  /** Opens or closes with event number `index`, and answers which. */
  private take(
    reading: Reading,
    at: number,
    unit: number,
    manner: number,
    index: number,
    start: number,
    end: number,
  ): number {
    const isDoubled = manner === SINGLE && markWidth(reading, at) === 2
    const family = isDoubled ? DOUBLED_FAMILY : (families[unit] ?? 0)
    const pending = this.open[family] ?? -1
    const isLater = (this.seen & (1 << family)) !== 0
    const role = roleOf(
      reading,
      at,
      isDoubled ? DOUBLE : manner,
      isDoubled ? 2 : 1,
      start,
      end,
      pending >= 0,
      isLater,
    )
    this.seen |= 1 << family
    if (role === OPENS) {
      // A second opening quotation mark of one kind: the first was never closed.
      this.below[index] = manner === OPENER ? pending : -1
      this.open[family] = index
    } else if (role === CLOSES && pending >= 0) {
      this.closing[pending] = at
      this.open[family] = this.below[pending] ?? -1
    }
    return role
  }

  /** Where the enclosure closes that event number `index` opens; 0 when it opens none. */
  closingOf(index: number): number {
    return this.closing[index] ?? 0
  }

  /** Makes `isClosing` look from event number `index` on. */
  lookFrom(index: number): void {
    this.cursor = index
  }

  /** Whether a closing mark stands at `at`; offsets asked for between two looks only grow. */
  isClosing(at: number): boolean {
    const { offsets, count } = this.events
    while (this.cursor < count && (offsets[this.cursor] ?? at) < at) this.cursor++
    const found = this.cursor < count && offsets[this.cursor] === at
    return found && this.roles[this.cursor] === CLOSES
  }
}

/** 2 for the typewriter's '' and ``, which are one mark; else 1. */
export function markWidth(reading: Reading, at: number): number {
  const unit = reading.unit(at)
  return (unit === 39 || unit === 96) && reading.unit(at + 1) === unit ? 2 : 1
}

function roleOf(
  reading: Reading,
  at: number,
  manner: number,
  width: number,
  start: number,
  end: number,
  isOpen: boolean,
  isLater: boolean,
): number {
  if (manner === OPENER) return OPENS
  if (manner === CLOSER) return CLOSES
  const behind = at + width
  const before = at > start ? reading.kind(at - 1) : -1
  const after = behind < end ? reading.kind(behind) : -1
  const beginsWord = before < 0 || isSpace(before) || before === DASH || before === OPEN_BRACKET
  const followsText = after >= 0 && !isSpace(after)
  if (manner >= DOUBLE && beginsWord && isSpace(after)) {
    // In tokenized text a mark between spaces closes when it must.
    if (isOpen || isBeforeStop(reading, behind)) return CLOSES
    return !isLater && isAfterStop(reading, at, start) ? CLOSES : OPENS
  }
  switch (manner) {
    case LOW:
      return OPENS
    case HIGH_LEFT:
      // „so“ and ‚so‘ close with the mark that opens in English.
      return isOpen && !beginsWord ? CLOSES : OPENS
    case HIGH_RIGHT:
      return isOpen || !beginsWord || !followsText ? CLOSES : OPENS
    case LEFT:
      return beginsWord || !isOpen ? OPENS : CLOSES
    case RIGHT:
      return !isOpen && beginsWord && followsText ? OPENS : CLOSES
    case APOSTROPHE:
      return (isOpen && !isLetter(after)) || isFinal(before, after) ? CLOSES : NONE
    case DOUBLE:
      return roleByPlace(beginsWord, before, after, isOpen)
    default:
      if (beginsWord && followsText) return OPENS
      return (isOpen && !beginsWord && !isLetter(after)) || isFinal(before, after) ? CLOSES : NONE
  }
}

/** "She was right.’": behind a terminator it closes, wherever it was opened. */
const isFinal = (before: number, after: number) => before >= DOT && (after < 0 || isSpace(after))

/** "itself '' .": only a closing mark has a terminator or comma behind it. */
function isBeforeStop(reading: Reading, space: number): boolean {
  return reading.kind(space + 1) >= DOT || reading.text[space + 1] === ','
}

function isAfterStop(reading: Reading, at: number, start: number): boolean {
  return at - 2 >= start && reading.kind(at - 2) >= DOT
}

/** A straight mark opens before a word and closes after one; else it does what is due. */
function roleByPlace(beginsWord: boolean, before: number, after: number, isOpen: boolean): number {
  const endsWord =
    after < 0 || isSpace(after) || after === SYMBOL || after >= FIRST_POINT || after === DASH
  const opensWord = isLetter(after) || after === DIGIT || after === EMPHASIS
  if (beginsWord && opensWord) return OPENS
  if (!beginsWord && endsWord && before !== QUOTE) return CLOSES
  return isOpen ? CLOSES : OPENS
}
