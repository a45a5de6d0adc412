// Reads the surroundings of a terminator, in one object that serves stop after stop.

import { afterNoteNumbers, readAfterStop } from './after-stop.ts'
import { classes, classOf, DIGIT, DOT, FULL_STOP, isLetter, isSpace, SPACE } from './characters.ts'
import type { Enclosures } from './enclosures.ts'
import { firstClassOf, followingWord } from './following-word.ts'
import { judgeStop } from './judge-stop.ts'
import { compileLanguage, type Language } from './language-table.ts'
import { mayMissSpace } from './missing-space.ts'
import { skipSpaces } from './spaces.ts'
import type { Stop, Verdict } from './stop.ts'

const NO_LANGUAGE = compileLanguage({ code: 'und', abbreviations: {} })

/** The terminator in hand, with the block it stands in. */
export class StopReader implements Stop {
  text = ''
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
  enter(text: string, blockEnd: number, language: Language): void {
    this.text = text
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
    const { text, blockEnd } = this
    this.at = at
    this.runEnd = runEnd
    this.kind = kind
    this.sentenceStart = sentenceStart
    const behind = runEnd + 1
    const gap = text.charCodeAt(runEnd)
    const first = text.charCodeAt(behind)
    const isPlain =
      behind < blockEnd &&
      (classes[gap] || classOf(gap)) === SPACE &&
      isLetter(classes[first] || classOf(first))
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
    this.following = firstClassOf(text, this.word, blockEnd)
    return judgeStop(this)
  }

  /** Reads what stands behind the terminator; false when nothing can end there. */
  private readGap(marks: Enclosures | undefined): boolean {
    const { text, at, runEnd, kind, blockEnd, language } = this
    readAfterStop(text, runEnd, blockEnd, marks, this)
    if (this.end >= blockEnd) return false
    const isBare = kind === DOT && runEnd === at + 1 && this.end === runEnd
    if (isBare && classOf(text.charCodeAt(runEnd)) === DIGIT) {
      this.end = afterNoteNumbers(text, runEnd, blockEnd)
      if (this.end === runEnd) return false
    }
    const { end } = this
    this.isSpaced = isSpace(classOf(text.charCodeAt(end)))
    if (!this.isSpaced && kind !== FULL_STOP && !mayMissSpace(text, at, end, language)) return false
    this.next = this.isSpaced ? skipSpaces(text, end, blockEnd) : end
    this.word = followingWord(text, this.next, blockEnd)
    return true
  }
}
