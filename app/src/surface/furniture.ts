// Furniture is folded by runs: site lines that follow each other are one fold.
import type { Block } from '@claimbench/text'

/** Blocks that are shown one by one, or a run of furniture that is folded as one. */
export type Section =
  | { readonly kind: 'block'; readonly block: number }
  | { readonly kind: 'furniture'; readonly first: number; readonly count: number }

/** The blocks of an article in order, with runs of furniture gathered. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = []
  let first = 0
  while (first < blocks.length) {
    let end = first
    while (blocks[end]?.boilerplate !== undefined) end++
    if (end > first) sections.push({ kind: 'furniture', first, count: end - first })
    else sections.push({ kind: 'block', block: end++ })
    first = end
  }
  return sections
}

/** The first block of the run of furniture that a block belongs to; undefined for the article. */
export function furnitureRunOf(blocks: readonly Block[], block: number): number | undefined {
  if (blocks[block]?.boilerplate === undefined) return undefined
  let first = block
  while (blocks[first - 1]?.boilerplate !== undefined) first--
  return first
}
