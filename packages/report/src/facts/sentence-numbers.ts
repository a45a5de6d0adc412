import type { Sentence } from '@claimbench/model'

/** The numbers, from 1, of the article's own sentences by their start; furniture has none. */
export function sentenceNumbers(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const known = remembered.get(sentences)
  if (known) return known
  const own = sentences.filter(sentence => !sentence.isFurniture)
  const numbers = new Map(own.map((sentence, i) => [sentence.start, i + 1]))
  remembered.set(sentences, numbers)
  return numbers
}

const remembered = new WeakMap<readonly Sentence[], ReadonlyMap<number, number>>()
