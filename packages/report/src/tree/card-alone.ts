import type { Block, Card, Inline, Line } from './tree.ts'

/**
 * A card as it stands alone on a page: jumps to other places of the report keep only their words,
 * and headings follow that of the page.
 */
export function cardAlone({ place: _place, ...card }: Card): Card {
  return {
    ...card,
    lead: blocksAlone(card.lead),
    explanation: blocksAlone(card.explanation),
    evidence: card.evidence.map(({ title, entries }) => ({
      title,
      entries: entries.map(entry => ({
        ...entry,
        blocks: blocksAlone(entry.blocks),
        note: entry.note.map(lineWithoutJumps),
      })),
    })),
    more: blocksAlone(card.more),
  }
}

function blocksAlone(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, line: lineWithoutJumps(block.line) }
      case 'list':
        return { ...block, items: block.items.map(blocksAlone) }
      case 'quote':
        return { ...block, blocks: blocksAlone(block.blocks) }
      case 'facts':
        return {
          ...block,
          rows: block.rows.map(({ term, lines }) => ({ term, lines: lines.map(lineWithoutJumps) })),
        }
      case 'table': {
        const rows = block.table.rows.map(row => row.map(lineWithoutJumps))
        return { ...block, table: { ...block.table, rows } }
      }
      case 'heading':
        return { kind: 'heading', text: block.text, level: 2 }
      case 'numbers':
      case 'figure':
      case 'article':
      case 'card':
        return block
      default:
        return block satisfies never
    }
  })
}

function lineWithoutJumps(line: Line): Line {
  return line.map((inline): Inline =>
    inline.kind === 'jump' ? { kind: 'text', text: inline.text } : inline,
  )
}
