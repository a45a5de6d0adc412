// The scan: finds the few characters of a block that can begin or end something.

import {
  BULLET,
  CLOSE_BRACKET,
  DIGIT,
  DOT,
  isLetter,
  isSpace,
  isStop,
  LOWER,
  NEWLINE,
  OPEN_BRACKET,
  QUOTE,
  SPACE,
  SURROGATE,
  UPPER,
} from './characters.ts'
import { FEW, markWidth } from './enclosures.ts'
import type { Reading } from './reading.ts'

/** The offsets of one block that are worth a closer look. One list serves block after block. */
export class Events {
  /** Offsets in order; only the first `count` mean anything. */
  offsets = new Int32Array(FEW)
  /** Where the run of terminators ends that begins there; for other events the offset after it. */
  ends = new Int32Array(FEW)
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
  reading: Reading,
  start: number,
  end: number,
  events: Events,
): boolean {
  events.count = 0
  let hasMarks = false
  /** What stands before it belongs to an event already. */
  let from = start
  let index = reading.pointFrom(start)
  for (let at = reading.point(index); at < end; at = reading.point(++index)) {
    if (at < from) continue
    const kind = reading.kind(at)
    if (isStop(kind)) {
      const next = at + 1 < end ? reading.kind(at + 1) : SPACE
      if (kind === DOT && endsNothing(reading, at, next)) continue
      from = isStop(next === SPACE ? reading.kind(at + 2) : next)
        ? runEnd(reading, at, end)
        : at + 1
      events.push(at, from)
    } else if (kind === BULLET) {
      from = at + 1
      events.push(at, from)
    } else if (kind !== NEWLINE && !(kind === QUOTE && isApostrophe(reading, at))) {
      from = markEnd(reading, at, end)
      if (from - at < DECORATION) {
        hasMarks = true
        events.push(at, from)
      }
    }
  }
  return hasMarks
}

/** So many marks of one kind in a row enclose nothing. */
const DECORATION = 4

/** The end of the mark at `at`: of '' and `` as one, of a run of decoration as a whole. */
function markEnd(reading: Reading, at: number, end: number): number {
  const unit = reading.unit(at)
  let after = at + 1
  while (after < end && reading.unit(after) === unit) after++
  return after - at < DECORATION ? at + markWidth(reading, at) : after
}

/**
 * A full stop that ends nothing, whatever stands around it: "example.org", "a.m.", "4.5", "A.B", one
 * between emoji, and a single letter with a small one behind the space, "z. b".
 */
function endsNothing(reading: Reading, at: number, next: number): boolean {
  if (next === LOWER) return true
  const before = reading.kind(at - 1)
  if (next === DIGIT || next === UPPER || next === SURROGATE) return next === before
  if (next !== SPACE || !isLetter(before)) return false
  return reading.kind(at + 2) === LOWER && isGap(reading.kind(at - 2))
}

/** What stands before a word: nothing that could belong to it. */
const isGap = (kind: number) => isSpace(kind) || kind === OPEN_BRACKET || kind === QUOTE

/** An apostrophe inside a word is a letter of it: ' or ’, and ` or ‘ by mistake. */
function isApostrophe(reading: Reading, at: number): boolean {
  const unit = reading.unit(at)
  if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x60 && unit !== 0x2018) return false
  return isLetter(reading.kind(at - 1)) && isLetter(reading.kind(at + 1))
}

/**
 * The end of a run of terminators: "...", "?!". Runs with a space between, as in ". . ." and in
 * tokenized text "! ! !", are one run unless a word hangs on the second: "raak. ...en toen".
 */
function runEnd(reading: Reading, from: number, end: number): number {
  let at = endOfStops(reading, from, end)
  if (at === from + 1 && opensWithDots(reading, from)) return at
  while (at + 1 < end && reading.kind(at) === SPACE) {
    const next = endOfStops(reading, at + 1, end)
    if (next === at + 1 || !isRunBreak(reading, next, end)) break
    if (at === from + 1 && next > at + 3 && beginsClause(reading, next, end)) break
    at = next
  }
  return at
}

function endOfStops(reading: Reading, from: number, end: number): number {
  let at = from
  while (at < end && isStop(reading.kind(at))) at++
  return at
}

/** "compounds. . . . The practice": a full stop, then three dots that open the next sentence. */
const opensWithDots = (reading: Reading, at: number) =>
  reading.text.startsWith('. . . . ', at) &&
  reading.text[at - 1] !== ' ' &&
  reading.kind(at + 8) === UPPER

/** "the turtle. ... love and romance": the three dots begin what follows in small letters. */
const beginsClause = (reading: Reading, at: number, end: number) =>
  at + 1 < end && reading.kind(at + 1) === LOWER

function isRunBreak(reading: Reading, at: number, end: number): boolean {
  if (at >= end) return true
  const kind = reading.kind(at)
  return isSpace(kind) || kind === QUOTE || kind === CLOSE_BRACKET
}
