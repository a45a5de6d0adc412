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

/** The pairs among the events of one block. */
export class Enclosures {
  private readonly events: readonly number[]
  private readonly closing: Int32Array
  private readonly roles: Uint8Array
  private cursor = 0

  /** Pairs the marks among `events`, the offsets of the interesting characters of one block. */
  constructor(text: string, events: readonly number[], start: number, end: number) {
    this.events = events
    this.closing = new Int32Array(events.length)
    this.roles = new Uint8Array(events.length)
    const open: number[][] = []
    for (let i = 0; i < events.length; i++) {
      const at = events[i] ?? end
      const unit = text.charCodeAt(at)
      const kind = classOf(unit)
      if (kind < OPEN_BRACKET || kind > QUOTE) continue
      const mark = kind === QUOTE ? markOf(text, at, unit) : undefined
      const family = mark ? mark.family : (BRACKETS.get(unit) ?? FIRST_BRACKET)
      const seen = open[family]
      const pending = seen ?? (open[family] = [])
      const role = mark
        ? roleOf(text, at, mark, start, end, pending.length > 0, seen !== undefined)
        : kind === OPEN_BRACKET
          ? OPENS
          : CLOSES
      this.roles[i] = role
      if (role === OPENS) {
        // A second opening mark of the same kind: the first was never closed.
        if (mark) pending.length = 0
        pending.push(i)
      } else if (role === CLOSES) {
        const opener = pending.pop()
        if (opener !== undefined) this.closing[opener] = at
      }
    }
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
    while (this.cursor < this.events.length && (this.events[this.cursor] ?? at) < at) this.cursor++
    return this.events[this.cursor] === at && this.roles[this.cursor] === CLOSES
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
