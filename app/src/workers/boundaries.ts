import type { Boundary } from '@claimbench/model'
import { type Block, segment } from '@claimbench/text'

/** The places inside blocks where a sentence ends, each with the rule that ended it. */
export function boundariesOf(
  text: string,
  blocks: readonly Block[],
  options: { readonly language?: string; readonly abbreviations?: readonly string[] },
): readonly Boundary[] {
  const sentences = segment(text, { blocks, ...options })
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
