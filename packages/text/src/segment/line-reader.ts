// Reads a text line by line, in groups that blank lines part.

import { isSpace, NEWLINE } from './characters.ts'
import { type Line, shapeOf } from './lines.ts'
import type { Reading } from './reading.ts'

const FENCE = '```'

/** A reader of the lines of one text that hold anything. */
export class LineReader {
  private readonly reading: Reading
  private at = 0
  /** The number of the first point that is not behind `at`. */
  private point = 0
  private isAfterBlank = false
  private isCode = false
  private hasFences: boolean
  private waiting: Line | undefined

  constructor(reading: Reading) {
    this.reading = reading
    this.hasFences = reading.text.includes(FENCE)
  }

  /**
   * The next lines up to a blank one, without the white space around them; none at the text's end.
   * A block of code is in one group, blank lines and all.
   */
  nextGroup(): Line[] {
    const group: Line[] = []
    for (;;) {
      const line = this.waiting ?? this.nextLine()
      this.waiting = undefined
      if (!line) return group
      if (line.isAfterBlank && group.length > 0) {
        this.waiting = line
        return group
      }
      group.push(line)
    }
  }

  private nextLine(): Line | undefined {
    const { reading } = this
    const { length } = reading.text
    while (this.at < length) {
      let start = this.at
      const lineEnd = this.endOfLine()
      let end = lineEnd
      while (start < end && isSpace(reading.kind(start))) start++
      while (end > start && isSpace(reading.kind(end - 1))) end--
      // CR LF is one line break: the empty line between its two units is none.
      const isPair = reading.unit(lineEnd) === 13 && reading.unit(lineEnd + 1) === 10
      this.at = lineEnd + (isPair ? 2 : 1)
      if (start < end) return this.lineOf(start, end)
      this.isAfterBlank = true
    }
    return undefined
  }

  private lineOf(start: number, end: number): Line {
    const isFence = this.isFence(start, end)
    const shape = isFence || this.isCode ? 'code' : shapeOf(this.reading, start, end)
    const fence = isFence ? (this.isCode ? 'closes' : 'opens') : undefined
    if (isFence) this.isCode = !this.isCode
    const line: Line = { start, end, isAfterBlank: this.isAfterBlank, shape, fence }
    this.isAfterBlank = false
    return line
  }

  /** Whether the line opens or closes a block of code; a fence that never closes opens nothing. */
  private isFence(start: number, end: number): boolean {
    const { text } = this.reading
    if (!this.hasFences || !text.startsWith(FENCE, start)) return false
    if (this.isCode) return true
    this.hasFences = text.includes(`\n${FENCE}`, end)
    return this.hasFences
  }

  /** Where the line at `at` ends: before its line break, or with the text. */
  private endOfLine(): number {
    const { reading, at } = this
    let end = reading.point(this.point)
    while (end < at || (end < reading.text.length && reading.kind(end) !== NEWLINE)) {
      end = reading.point(++this.point)
    }
    return end
  }
}
