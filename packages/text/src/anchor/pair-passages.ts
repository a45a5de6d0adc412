import type { Span } from '../span.ts'
import type { Comparison, PassageKind } from './compare-articles.ts'

/** A passage of the article beside the words of the original that it comes from. */
export interface PassagePair {
  /** `left-out`: only the original says it. */
  readonly kind: PassageKind | 'left-out'
  /** Absent for what was left out. */
  readonly article?: Span
  /** Absent for what stands only in the article. */
  readonly original?: Span
  readonly isMoved: boolean
}

/**
 * Both articles as one list in the reading order of the article. What it left out comes behind the
 * passage after which the original has it.
 */
export function pairPassages({ article, original }: Comparison): readonly PassagePair[] {
  const pairs = article.map(({ kind, start, end, other, isMoved }) => {
    const pair: PassagePair = { kind, article: { start, end }, isMoved }
    return { pair: other ? { ...pair, original: other } : pair, at: start }
  })
  let at = -1
  for (const { start, end, other, isMoved } of original) {
    if (other && !isMoved) at = other.end
    // What stands in both was paired on the article's side already.
    if (!other) {
      pairs.push({ pair: { kind: 'left-out', original: { start, end }, isMoved: false }, at })
    }
  }
  return pairs.sort((a, b) => a.at - b.at).map(({ pair }) => pair)
}
