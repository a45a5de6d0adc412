// Reads the surroundings of a terminator, in one object that serves stop after stop.

import { afterNoteNumbers, readAfterStop } from './after-stop.ts'
import { DIGIT, DOT, FULL_STOP, isLetter, isSpace, SPACE } from './characters.ts'
import type { Enclosures } from './enclosures.ts'
import { firstClassOf, followingWord } from './following-word.ts'
import { judgeStop } from './judge-stop.ts'
import { compileLanguage, type Language } from './language-table.ts'
import { mayMissSpace } from './missing-space.ts'
import { NOTHING, type Reading } from './reading.ts'
import { skipSpaces } from './spaces.ts'
import type { Stop, Verdict } from './stop.ts'

const EIGHT = 0x38
const NO_LANGUAGE = compileLanguage({ code: 'und', abbreviations: {} })

/** The terminator in hand, with the block it stands in. */
export class StopReader implements Stop {
  reading = NOTHING
  blockEnd = 0
  language: Language = NO_LANGUAGE
  at = 0
  runEnd = 0
  kind = 0
  sentenceStart = 0
  end = 0
  next = 0
  word = 0
  following = 0
  isSpaced = false
  isClosed = false
  hasEmoji = false

  /** Turns to another block. */
  enter(reading: Reading, blockEnd: number, language: Language): void {
    this.reading = reading
    this.blockEnd = blockEnd
    this.language = language
  }

  /**
   * Judges the terminator from `at` to `runEnd`, of class `kind`, in the sentence that began at
   * `sentenceStart`. Where that sentence would end is then in `end`.
   */
  judge(
    at: number,
    runEnd: number,
    kind: number,
    sentenceStart: number,
    marks: Enclosures | undefined,
  ): Verdict | undefined {
    const { reading, blockEnd } = this
    this.at = at
    this.runEnd = runEnd
    this.kind = kind
    this.sentenceStart = sentenceStart
    const behind = runEnd + 1
    const first = reading.kind(behind)
    // A figure begins a word like a letter does; only an 8 can be the eyes of a smiley.
    const isWord = isLetter(first) || (first === DIGIT && reading.unit(behind) !== EIGHT)
    const isPlain = isWord && behind < blockEnd && reading.kind(runEnd) === SPACE
    if (isPlain) {
      // The usual case, one space and a word, needs no walk over closing and opening marks.
      this.end = runEnd
      this.isClosed = false
      this.hasEmoji = false
      this.isSpaced = true
      this.next = behind
      this.word = behind
    } else if (!this.readGap(marks)) {
      return undefined
    }
    this.following = firstClassOf(reading, this.word, blockEnd)
    return judgeStop(this)
  }

  /** Reads what stands behind the terminator; false when nothing can end there. */
  private readGap(marks: Enclosures | undefined): boolean {
    const { reading, at, runEnd, kind, blockEnd, language } = this
    readAfterStop(reading, runEnd, blockEnd, marks, this)
    if (this.end >= blockEnd) return false
    const isBare = kind === DOT && runEnd === at + 1 && this.end === runEnd
    if (isBare && reading.kind(runEnd) === DIGIT) {
      this.end = afterNoteNumbers(reading, runEnd, blockEnd)
      if (this.end === runEnd) return false
    }
    const { end } = this
    this.isSpaced = isSpace(reading.kind(end))
    if (!this.isSpaced && kind !== FULL_STOP && !mayMissSpace(reading, at, end, language))
      return false
    this.next = this.isSpaced ? skipSpaces(reading, end, blockEnd) : end
    this.word = followingWord(reading, this.next, blockEnd)
    return true
  }
}
