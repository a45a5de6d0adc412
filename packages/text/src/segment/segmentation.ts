// A segmentation that can be brought up to date: after an edit only the blocks it touched are split
// again, and the answer is the one a full run would give.

import type { Block } from '../blocks.ts'
import { anyTouches } from './ranges.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { type Rules, splitBlock } from './split-block.ts'

/** A block of a text with its sentences. */
export interface SegmentedBlock extends Block {
  readonly sentences: readonly Sentence[]
}

/** A text cut into blocks and sentences, with what is needed to bring it up to date. */
export interface Segmentation {
  readonly version: string
  readonly text: string
  /** The language the rules were taken from, as a BCP 47 tag. */
  readonly language: string
  readonly blocks: readonly SegmentedBlock[]
  /** What the blocks were split by; opaque to callers. */
  readonly rules: Rules
}

/** How far around a block the rules look; a block is only kept when these characters are too. */
const LOOK_AROUND = 48

/** All sentences of a segmentation, as `segment` returns them. */
export function sentencesOf({ blocks }: Segmentation): Sentence[] {
  const sentences = blocks.flatMap(block => block.sentences)
  const last = sentences.at(-1)
  if (last) sentences[sentences.length - 1] = { ...last, reason: 'text-end' }
  return sentences
}

/** Splits `blocks`, taking over from `previous` the sentences of blocks that are as they were. */
export function splitBlocks(
  reading: Reading,
  blocks: readonly Block[],
  rules: Rules,
  previous: Segmentation | undefined,
): SegmentedBlock[] {
  if (!previous || !isSameRules(previous.rules, rules)) {
    return blocks.map(block => ({ ...block, sentences: split(reading, block, rules) }))
  }
  const { text } = reading
  const before = commonStart(previous.text, text)
  const after = commonEnd(previous.text, text, before)
  const shift = text.length - previous.text.length
  const oldByStart = new Map(previous.blocks.map(block => [block.start, block]))
  return blocks.map(block => {
    const isBefore = block.end + LOOK_AROUND <= before || before === text.length
    const isAfter = block.start - LOOK_AROUND >= text.length - after
    const moved = isBefore ? 0 : shift
    const old = isBefore || isAfter ? oldByStart.get(block.start - moved) : undefined
    const isKept =
      old !== undefined &&
      old.end + moved === block.end &&
      old.kind === block.kind &&
      !anyTouches(rules.keepWhole, block.start, block.end) &&
      !anyTouches(previous.rules.keepWhole, old.start, old.end)
    const sentences = isKept ? shifted(old.sentences, moved) : split(reading, block, rules)
    return { ...block, sentences }
  })
}

function split(reading: Reading, block: Block, rules: Rules): Sentence[] {
  const sentences: Sentence[] = []
  splitBlock(reading, block, rules, sentences)
  return sentences
}

function isSameRules(a: Rules, b: Rules): boolean {
  return a.language === b.language && a.inlineLists === b.inlineLists
}

function shifted(sentences: readonly Sentence[], by: number): readonly Sentence[] {
  if (by === 0) return sentences
  return sentences.map(sentence => ({
    ...sentence,
    start: sentence.start + by,
    end: sentence.end + by,
  }))
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** How many units the ends of the texts share, not counting the `start` their beginnings share. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let count = 0
  while (
    count < most &&
    a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)
  ) {
    count++
  }
  return count
}
