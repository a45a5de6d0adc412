import type { Span } from './span.ts'

/**
 * What a block of an article is. `title` is the headline of the whole article, `heading` one inside
 * it; `furniture` is a line of the site around the article that has no better name (a share line).
 */
export type BlockKind =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'table-row'
  | 'code'
  | 'separator'
  | 'furniture'

/** A block of an article's text: blocks are in order, never overlap, and no sentence crosses one. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** The depth of a heading (1 to 6) or of a list item (1 is outermost). */
  readonly level?: number
  /** Whether a list item is numbered. */
  readonly ordered?: boolean
  /** The rule that recognised the block as site furniture; absent for the article itself. */
  readonly boilerplate?: string
}

/** A link as it was published. The words are always kept, also when the target is missing. */
export interface Link extends Span {
  /** The words that were linked: the article's text from `start` to `end`. */
  readonly text: string
  /** The absolute http(s) or mailto address the words led to. */
  readonly target?: string
  /** Why there is no usable target, as the page gave it. Exactly one of `target` and this is set. */
  readonly missing?: 'none' | 'fragment' | 'script' | 'relative' | 'unsupported'
  /** True when the target is the page the article itself stands on. */
  readonly toItself?: boolean
}
