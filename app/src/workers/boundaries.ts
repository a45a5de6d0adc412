import type { Boundary } from '@claimbench/model'
import { type Block, findPhrases, segment } from '@claimbench/text'

/** What a person knows about a text that is cut into sentences. */
export interface CuttingOptions {
  /** BCP 47. */
  readonly language?: string
  readonly abbreviations?: readonly string[]
  /** Names inside which no sentence ends. */
  readonly names?: readonly string[]
}

/** The places inside blocks where a sentence ends, each with the rule that ended it. */
export function boundariesOf(
  text: string,
  blocks: readonly Block[],
  { names = [], ...options }: CuttingOptions,
): readonly Boundary[] {
  const keepWhole = findPhrases(text, names)
  const sentences = segment(text, { blocks, keepWhole, ...options })
  const blockStarts = new Set(
    blocks.map(block => block.start + leadingSpace(text.slice(block.start, block.end))),
  )
  return sentences.slice(1).flatMap((sentence, i) => {
    const before = sentences[i]
    if (!before || blockStarts.has(sentence.start)) return []
    return [{ at: sentence.start, reason: before.reason, confidence: before.confidence }]
  })
}

function leadingSpace(words: string): number {
  return words.length - words.trimStart().length
}
