// Two texts laid beside each other word by word: the one answer from which spans and places are
// carried and differences are shown.
import { alignWords } from './align-words.ts'
import type { Pairing } from './region.ts'
import { findMoved } from './find-moved.ts'
import { typosAmong } from './is-typo.ts'
import { slideGaps } from './slide-gaps.ts'
import { sequenceOf } from './word-sequence.ts'
import { type Word, wordsOf } from './words.ts'

/** Both texts with their words, and which old word became which new one. */
export interface WordComparison {
  readonly oldText: string
  readonly newText: string
  readonly oldWords: readonly Word[]
  readonly newWords: readonly Word[]
  readonly pairing: Pairing
}

/** Pairs the words of an old and a new text; moved passages are paired too. */
export function compareWords(oldText: string, newText: string): WordComparison {
  const oldWords = wordsOf(oldText)
  const newWords = wordsOf(newText)
  const numbers = new Map<string, number>()
  const oldSide = sequenceOf(oldText, oldWords, numbers)
  const newSide = sequenceOf(newText, newWords, numbers)
  const isSimilar = remembered(numbers.size, typosAmong([...numbers.keys()]))
  const pairing = alignWords(oldSide, newSide, isSimilar)
  slideGaps(oldSide, newSide, pairing)
  findMoved(oldSide, newSide, pairing)
  return { oldText, newText, oldWords, newWords, pairing }
}

const MOST_REMEMBERED = 4_000_000

/** The same question of two numbers below `count`, asked once for each pair; large tables are not kept. */
function remembered(
  count: number,
  ask: (one: number, other: number) => boolean,
): (one: number, other: number) => boolean {
  if (count * count > MOST_REMEMBERED) return ask
  const answers = new Uint8Array(count * count)
  return (one, other) => {
    const at = one * count + other
    let answer = answers[at]
    if (!answer) answers[at] = answer = ask(one, other) ? 2 : 1
    return answer === 2
  }
}

/** The number of the first word that ends behind `offset`; the number of words when none does. */
export function firstEndingAfter(words: readonly Word[], offset: number): number {
  return firstWhere(words, word => word.end > offset)
}

/** The number of the first word that starts at `offset` or behind it. */
export function firstStartingFrom(words: readonly Word[], offset: number): number {
  return firstWhere(words, word => word.start >= offset)
}

/** Index of the first word for which the test holds; it holds for all words behind that one. */
function firstWhere(words: readonly Word[], test: (word: Word) => boolean): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const word = words[middle]
    if (word && test(word)) high = middle
    else low = middle + 1
  }
  return low
}
