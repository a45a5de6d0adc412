import type { Sentence } from '@claimbench/model'

/** The numbers, from 1, of the article's own sentences by their start; furniture has none. */
export function sentenceNumbers(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const own = sentences.filter(sentence => !sentence.isFurniture)
  return new Map(own.map((sentence, i) => [sentence.start, i + 1]))
}
