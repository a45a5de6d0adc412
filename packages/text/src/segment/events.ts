// The scan: finds the few characters of a block that can begin or end something.

import {
  BULLET,
  classes,
  classOf,
  CLOSE_BRACKET,
  DIGIT,
  DOT,
  FIRST_EVENT,
  FULL_STOP,
  isLetter,
  isSpace,
  LOWER,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  UPPER,
} from './characters.ts'
import { markWidth } from './enclosures.ts'
import type { Language } from './language-table.ts'

/** The offsets of one block that are worth a closer look. One list serves block after block. */
export class Events {
  /** Offsets in order; only the first `count` mean anything. */
  offsets = new Int32Array(256)
  /** Where the run of terminators ends that begins there; for other events the offset after it. */
  ends = new Int32Array(256)
  count = 0

  /** The offset of event number `index`; -1 when there are not so many. */
  at(index: number): number {
    return index < this.count ? (this.offsets[index] ?? -1) : -1
  }

  /** Where event number `index` ends; -1 when there are not so many. */
  endOf(index: number): number {
    return index < this.count ? (this.ends[index] ?? -1) : -1
  }

  /** Adds an event at the end. */
  push(offset: number, end: number): void {
    if (this.count === this.offsets.length) this.grow()
    this.offsets[this.count] = offset
    this.ends[this.count++] = end
  }

  private grow(): void {
    const { offsets, ends } = this
    this.offsets = new Int32Array(this.count * 2)
    this.ends = new Int32Array(this.count * 2)
    this.offsets.set(offsets)
    this.ends.set(ends)
  }
}

/**
 * Collects into `events` the offsets between `start` and `end` that are worth a closer look, in
 * order; a run of terminators counts once. Answers whether there are quotation marks or brackets
 * among them.
 */
export function collectEvents(
  text: string,
  start: number,
  end: number,
  { terminators }: Language,
  events: Events,
): boolean {
  events.count = 0
  const hasOwnTerminators = terminators.size > 0
  let hasMarks = false
  const known = classes
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    // The one line that every character passes; classOf is its slow way out.
    const kind = known[unit] || classOf(unit)
    if (kind < FIRST_EVENT) {
      if (hasOwnTerminators && terminators.has(unit)) events.push(at, at + 1)
    } else if (kind >= DOT && kind <= FULL_STOP) {
      const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : SPACE
      if (kind === DOT && endsNothing(text, at, next)) continue
      const after = next === SPACE || next >= DOT ? runEnd(text, at, end) : at + 1
      events.push(at, after)
      at = after - 1
    } else if (kind !== QUOTE || !isApostrophe(text, at, unit)) {
      const after = kind === BULLET ? at + 1 : markEnd(text, at, unit, end)
      if (after - at < DECORATION) {
        if (kind !== BULLET) hasMarks = true
        events.push(at, after)
      }
      at = after - 1
    }
  }
  return hasMarks
}

/** So many marks of one kind in a row enclose nothing. */
const DECORATION = 4

/** The end of the mark at `at`: of '' and `` as one, of a run of decoration as a whole. */
function markEnd(text: string, at: number, unit: number, end: number): number {
  let after = at + 1
  while (after < end && text.charCodeAt(after) === unit) after++
  return after - at < DECORATION ? at + markWidth(text, at) : after
}

/**
 * A full stop that ends nothing, whatever stands around it: "example.org", "a.m.", "4.5", "A.B", and
 * a single letter with a small one behind the space, "z. b".
 */
function endsNothing(text: string, at: number, next: number): boolean {
  if (next === LOWER) return true
  const before = classOf(text.charCodeAt(at - 1))
  if (next === DIGIT) return before === DIGIT
  if (next === UPPER) return before === UPPER
  if (next !== SPACE || !isLetter(before)) return false
  return classOf(text.charCodeAt(at + 2)) === LOWER && isGap(classOf(text.charCodeAt(at - 2)))
}

/** What stands before a word: nothing that could belong to it. */
const isGap = (kind: number) => isSpace(kind) || kind === OPEN_BRACKET || kind === QUOTE

export const isStop = (kind: number): boolean => kind >= DOT && kind <= FULL_STOP

/** An apostrophe inside a word is a letter of it: ' or ’, and ` or ‘ by mistake. */
function isApostrophe(text: string, at: number, unit: number): boolean {
  if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x60 && unit !== 0x2018) return false
  return isLetter(classOf(text.charCodeAt(at - 1))) && isLetter(classOf(text.charCodeAt(at + 1)))
}

/**
 * The end of a run of terminators: "...", "?!". Runs with a space between, as in ". . ." and in
 * tokenized text "! ! !", are one run unless a word hangs on the second: "raak. ...en toen".
 */
export function runEnd(text: string, from: number, end: number): number {
  const second = classOf(text.charCodeAt(from + 1))
  const third = second === SPACE ? classOf(text.charCodeAt(from + 2)) : second
  if (!isStop(third) || from + 1 >= end) return from + 1
  let at = endOfStops(text, from, end)
  if (at === from + 1 && opensWithDots(text, from)) return at
  while (at + 1 < end && classOf(text.charCodeAt(at)) === SPACE) {
    const next = endOfStops(text, at + 1, end)
    if (next === at + 1 || !isRunBreak(text, next, end)) break
    if (at === from + 1 && next > at + 3 && beginsClause(text, next, end)) break
    at = next
  }
  return at
}

function endOfStops(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isStop(classOf(text.charCodeAt(at)))) at++
  return at
}

/** "compounds. . . . The practice": a full stop, then three dots that open the next sentence. */
const opensWithDots = (text: string, at: number) =>
  text.startsWith('. . . . ', at) &&
  text[at - 1] !== ' ' &&
  classOf(text.charCodeAt(at + 8)) === UPPER

/** "the turtle. ... love and romance": the three dots begin what follows in small letters. */
const beginsClause = (text: string, at: number, end: number) =>
  at + 1 < end && classOf(text.charCodeAt(at + 1)) === LOWER

function isRunBreak(text: string, at: number, end: number): boolean {
  if (at >= end) return true
  const kind = classOf(text.charCodeAt(at))
  return isSpace(kind) || kind === QUOTE || kind === CLOSE_BRACKET
}
