// Finds which quotation marks and brackets of a block belong together. One pass, one stack a kind
// of mark; what never closes encloses nothing.

import {
  classOf,
  DASH,
  DIGIT,
  DOT,
  EMPHASIS,
  FIRST_EVENT,
  isLetter,
  isSpace,
  OPEN_BRACKET,
  OPENERS,
  QUOTE,
  SYMBOL,
  CLOSERS,
} from './characters.ts'

const EMPTY = { offsets: new Int32Array(0), count: 0 }
const NONE = 0
const OPENS = 1
const CLOSES = 2

/** How a quotation mark tells whether it opens or closes. */
type Manner =
  | 'low'
  | 'high-left'
  | 'high-right'
  | 'left'
  | 'right'
  | 'apostrophe'
  | 'double'
  | 'single'

interface Mark {
  /** Marks of one family close each other. */
  readonly family: number
  readonly manner: Manner
}

const MARKS = new Map<number, Mark>()
const FAMILIES: readonly (readonly [marks: string, manner: Manner, family: number])[] = [
  ['„‟', 'low', 0],
  ['“〝', 'high-left', 0],
  ['”〞〟', 'high-right', 0],
  ['‚‛', 'low', 1],
  ['‘', 'high-left', 1],
  ['’', 'apostrophe', 1],
  ['«', 'left', 2],
  ['»', 'right', 2],
  ['‹', 'left', 3],
  ['›', 'right', 3],
  ['"＂', 'double', 4],
  ["'`´", 'single', 5],
]
for (const [marks, manner, family] of FAMILIES) {
  for (const mark of marks) MARKS.set(mark.charCodeAt(0), { family, manner })
}
const DOUBLED: Mark = { family: 6, manner: 'double' }
const FIRST_BRACKET = 7
const BRACKETS = new Map<number, number>()
for (let i = 0; i < OPENERS.length; i++) {
  BRACKETS.set(OPENERS.charCodeAt(i), FIRST_BRACKET + i)
  BRACKETS.set(CLOSERS.charCodeAt(i), FIRST_BRACKET + i)
}

const FAMILY_COUNT = FIRST_BRACKET + OPENERS.length

/** The pairs among the events of one block; one object serves block after block. */
export class Enclosures {
  private events: { readonly offsets: Int32Array; readonly count: number } = EMPTY
  private closing = new Int32Array(256)
  private roles = new Uint8Array(256)
  /** By event: the one of its family that was open before it, -1 for none. */
  private below = new Int32Array(256)
  /** By family: the event that is open, -1 for none. */
  private readonly open = new Int32Array(FAMILY_COUNT)
  private seen = 0
  private cursor = 0

  /** Pairs the marks among `events`, the interesting characters of one block. */
  pair(text: string, events: Enclosures['events'], start: number, end: number): void {
    this.clear()
    this.events = events
    const { offsets, count } = events
    if (count > this.roles.length) this.grow(offsets.length)
    this.closing.fill(0, 0, count)
    for (let i = 0; i < count; i++) {
      const at = offsets[i] ?? end
      const unit = text.charCodeAt(at)
      const kind = classOf(unit)
      const isMark = kind >= OPEN_BRACKET && kind <= QUOTE
      this.roles[i] = isMark ? this.take(text, at, unit, kind, i, start, end) : NONE
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
    text: string,
    at: number,
    unit: number,
    kind: number,
    index: number,
    start: number,
    end: number,
  ): number {
    const mark = kind === QUOTE ? markOf(text, at, unit) : undefined
    const family = mark ? mark.family : (BRACKETS.get(unit) ?? FIRST_BRACKET)
    const pending = this.open[family] ?? -1
    const isLater = (this.seen & (1 << family)) !== 0
    const bracketRole = kind === OPEN_BRACKET ? OPENS : CLOSES
    const role = mark ? roleOf(text, at, mark, start, end, pending >= 0, isLater) : bracketRole
    this.seen |= 1 << family
    if (role === OPENS) {
      // A second opening quotation mark of one kind: the first was never closed.
      this.below[index] = mark ? -1 : pending
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
export function markWidth(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return (unit === 39 || unit === 96) && text.charCodeAt(at + 1) === unit ? 2 : 1
}

function markOf(text: string, at: number, unit: number): Mark {
  return markWidth(text, at) === 2 ? DOUBLED : (MARKS.get(unit) ?? DOUBLED)
}

function roleOf(
  text: string,
  at: number,
  mark: Mark,
  start: number,
  end: number,
  isOpen: boolean,
  isLater: boolean,
): number {
  const behind = at + (mark === DOUBLED ? 2 : 1)
  const before = at > start ? classOf(text.charCodeAt(at - 1)) : -1
  const after = behind < end ? classOf(text.charCodeAt(behind)) : -1
  const beginsWord = before < 0 || isSpace(before) || before === DASH || before === OPEN_BRACKET
  const followsText = after >= 0 && !isSpace(after)
  const isStraight = mark.manner === 'double' || mark.manner === 'single'
  if (isStraight && beginsWord && isSpace(after)) {
    // In tokenized text a mark between spaces closes when it must.
    if (isOpen || isBeforeStop(text, behind)) return CLOSES
    return !isLater && isAfterStop(text, at, start) ? CLOSES : OPENS
  }
  switch (mark.manner) {
    case 'low':
      return OPENS
    case 'high-left':
      // „so“ and ‚so‘ close with the mark that opens in English.
      return isOpen && !beginsWord ? CLOSES : OPENS
    case 'high-right':
      return isOpen || !beginsWord || !followsText ? CLOSES : OPENS
    case 'left':
      return beginsWord || !isOpen ? OPENS : CLOSES
    case 'right':
      return !isOpen && beginsWord && followsText ? OPENS : CLOSES
    case 'apostrophe':
      return isOpen && !isLetter(after) ? CLOSES : NONE
    case 'double':
      return roleByPlace(beginsWord, before, after, isOpen)
    case 'single':
      if (beginsWord && followsText) return OPENS
      return isOpen && !beginsWord && !isLetter(after) ? CLOSES : NONE
    default:
      return mark.manner satisfies never
  }
}

/** "itself '' .": only a closing mark has a terminator or comma behind it. */
function isBeforeStop(text: string, space: number): boolean {
  return classOf(text.charCodeAt(space + 1)) >= DOT || text[space + 1] === ','
}

function isAfterStop(text: string, at: number, start: number): boolean {
  return at - 2 >= start && classOf(text.charCodeAt(at - 2)) >= DOT
}

/** A straight mark opens before a word and closes after one; else it does what is due. */
function roleByPlace(beginsWord: boolean, before: number, after: number, isOpen: boolean): number {
  const endsWord =
    after < 0 || isSpace(after) || after === SYMBOL || after >= FIRST_EVENT || after === DASH
  const opensWord = isLetter(after) || after === DIGIT || after === EMPHASIS
  if (beginsWord && opensWord) return OPENS
  if (!beginsWord && endsWord && before !== QUOTE) return CLOSES
  return isOpen ? CLOSES : OPENS
}
