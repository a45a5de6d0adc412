import type { Block, Link } from './blocks.ts'
import { overlaps } from './span.ts'

/** The links in the article's own words, in order: menus and other furniture of the site have none. */
export function ownLinks({
  blocks,
  links,
}: {
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
}): readonly Link[] {
  const own = blocks.filter(block => block.boilerplate === undefined && block.kind !== 'furniture')
  return links.filter(link => own.some(block => overlaps(block, link)))
}
