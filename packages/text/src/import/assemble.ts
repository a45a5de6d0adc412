import type { Block, Link } from '../blocks.ts'
import type { Draft } from './draft.ts'
import { destinationOf } from './links.ts'

/** Lays drafts out as one text, `\n` between them, and gives blocks and links their spans. */
export function assemble(
  drafts: readonly Draft[],
  pageUrl?: string,
): { text: string; blocks: Block[]; links: Link[] } {
  const blocks: Block[] = []
  const links: Link[] = []
  let at = 0
  for (const { kind, text, level, ordered, boilerplate, links: linked } of drafts) {
    blocks.push({
      kind,
      start: at,
      end: at + text.length,
      ...(level === undefined ? {} : { level }),
      ...(ordered === undefined ? {} : { ordered }),
      ...(boilerplate === undefined ? {} : { boilerplate }),
    })
    for (const { start, end, address } of linked.toSorted((a, b) => a.start - b.start)) {
      links.push({
        start: at + start,
        end: at + end,
        text: text.slice(start, end),
        ...destinationOf(address, pageUrl),
      })
    }
    at += text.length + 1
  }
  return { text: drafts.map(draft => draft.text).join('\n'), blocks, links }
}
