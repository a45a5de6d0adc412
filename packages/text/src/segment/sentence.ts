import type { Block } from '../blocks.ts'
import type { Span } from '../span.ts'
import type { BoundaryReason } from './reasons.ts'

/**
 * A sentence of a text, without the white space around it. Reason and confidence speak of the
 * boundary at its *end*: why it stops there. So the last sentence has one too, and the boundary
 * between sentences n and n + 1 is explained by sentence n.
 */
export interface Sentence extends Span {
  readonly reason: BoundaryReason
  /** How sure the rule is, from 0 to 1; a block's end is always 1. */
  readonly confidence: number
}

/** What a caller can say about a text before it is segmented. */
export interface SegmentOptions {
  /** BCP 47 tag, such as `en` or `pt-BR`; detected when absent. */
  readonly language?: string
  /**
   * The blocks of the text, in order. They are authoritative: no sentence crosses one, no block is
   * looked for inside one. Without them the segmenter finds blocks itself. Text between blocks is
   * treated as a paragraph, so that nothing is left out.
   */
  readonly blocks?: readonly Block[]
  /** Abbreviations of the reviewer, with or without the last full stop: they never end a sentence. */
  readonly abbreviations?: readonly string[]
  /** Ranges that no boundary may fall into: names, addresses. In any order. */
  readonly keepWhole?: readonly Span[]
  /** Whether list items that run on in one line ("1. … 2. …") are sentences of their own. */
  readonly inlineLists?: boolean
  /** Whether short lines without a full stop are lines of their own and not wrapped prose. */
  readonly shortLines?: boolean
}
