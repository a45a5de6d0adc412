import type { Word } from './words.ts'

/** The words of one text as numbers: equal numbers, equal forms. */
export interface WordSequence {
  readonly numbers: Int32Array
  /**
   * How natural it is to cut before each word: at a new line 3, at a new sentence 2, at another mark 1,
   * else 0. One entry more than there are words, for the end of the text.
   */
  readonly cuts: Uint8Array
}

/** A cut that begins a line. */
export const NEW_LINE = 3

/** Turns words into numbers; texts that share `numbers` can be compared. */
export function sequenceOf(
  text: string,
  words: readonly Word[],
  numbers: Map<string, number>,
): WordSequence {
  return {
    numbers: Int32Array.from(words, ({ form }) => {
      const number = numbers.get(form) ?? numbers.size
      numbers.set(form, number)
      return number
    }),
    cuts: Uint8Array.from([...words, undefined], (word, i) => {
      const before = words[i - 1]
      if (before === undefined || word === undefined) return NEW_LINE
      const between = text.slice(before.end, word.start)
      if (between.includes('\n')) return NEW_LINE
      return /[.!?…。！？]/u.test(between) ? 2 : /\S/u.test(between) ? 1 : 0
    }),
  }
}
