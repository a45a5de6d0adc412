// Reads a text line by line, in groups that blank lines part.

import { classOf, isSpace, NEWLINE } from './characters.ts'
import { type Line, shapeOf } from './lines.ts'

const BREAKS = ['\n', '\r', '\u2028', '\u2029', '\v', '\f']
const FENCE = '```'

/** A reader of the lines of one text that hold anything. */
export class LineReader {
  private readonly text: string
  private at = 0
  private isAfterBlank = false
  private isCode = false
  private hasFences: boolean
  /** By kind of line break: the first one from `at` on. */
  private readonly nextBreaks = BREAKS.map(() => -1)
  private waiting: Line | undefined

  constructor(text: string) {
    this.text = text
    this.hasFences = text.includes(FENCE)
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
    const { text } = this
    while (this.at < text.length) {
      if (classOf(text.charCodeAt(this.at)) === NEWLINE) {
        this.isAfterBlank = true
        this.at++
        continue
      }
      let start = this.at
      const lineEnd = this.endOfLine()
      let end = lineEnd
      while (start < end && isSpace(classOf(text.charCodeAt(start)))) start++
      while (end > start && isSpace(classOf(text.charCodeAt(end - 1)))) end--
      // CR LF is one line break: the empty line between its two units is none.
      const isPair = text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10
      this.at = lineEnd + (isPair ? 2 : 1)
      if (start < end) return this.lineOf(start, end)
      this.isAfterBlank = true
    }
    return undefined
  }

  private lineOf(start: number, end: number): Line {
    const isFence = this.isFence(start, end)
    const shape = isFence || this.isCode ? 'code' : shapeOf(this.text, start, end)
    const fence = isFence ? (this.isCode ? 'closes' : 'opens') : undefined
    if (isFence) this.isCode = !this.isCode
    const line: Line = { start, end, isAfterBlank: this.isAfterBlank, shape, fence }
    this.isAfterBlank = false
    return line
  }

  /** Whether the line opens or closes a block of code; a fence that never closes opens nothing. */
  private isFence(start: number, end: number): boolean {
    if (!this.hasFences || !this.text.startsWith(FENCE, start)) return false
    if (this.isCode) return true
    this.hasFences = this.text.includes(`\n${FENCE}`, end)
    return this.hasFences
  }

  /**
   * Where the line at `at` ends. `indexOf` is faster than a loop, and each kind of break is looked
   * for only once over the whole text.
   */
  private endOfLine(): number {
    const { text, at, nextBreaks } = this
    let first = text.length
    for (let i = 0; i < BREAKS.length; i++) {
      let next = nextBreaks[i] ?? -1
      if (next < at) {
        next = text.indexOf(BREAKS[i] ?? '\n', at)
        if (next < 0) next = text.length
        nextBreaks[i] = next
      }
      if (next < first) first = next
    }
    return first
  }
}
