import type { Block, Card, Line, Report, Run } from './tree.ts'

/** Every line of some blocks, in the order in which they are read; the article's own runs are left out. */
export function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.line]
      case 'list':
        return block.items.flatMap(linesIn)
      case 'quote':
        return linesIn(block.blocks)
      case 'facts':
        return block.rows.flatMap(({ lines }) => lines)
      case 'table':
        return block.table.rows.flat()
      case 'card':
        return linesInCard(block.card)
      case 'heading':
      case 'numbers':
      case 'figure':
      case 'article':
        return []
      default:
        return block satisfies never
    }
  })
}

function linesInCard({ explanation, evidence, more, lead }: Card): readonly Line[] {
  const entries = evidence.flatMap(group => group.entries)
  return [
    ...linesIn(explanation),
    ...entries.flatMap(entry => [...linesIn(entry.blocks), ...entry.note]),
    ...linesIn(more),
    ...linesIn(lead),
  ]
}

/** Every address that a report links to, once each, in the order of their first mention. */
export function addressesIn({
  head,
  sections,
}: Pick<Report, 'head' | 'sections'>): readonly string[] {
  const blocks = [...head, ...sections.flatMap(section => section.blocks)]
  return [...new Set(blocks.flatMap(block => addressesInBlock(block)))]
}

function addressesInBlock(block: Block): readonly string[] {
  if (block.kind === 'article') {
    return block.paragraphs
      .flatMap(({ parts }) => parts)
      .flatMap(part => (part.kind === 'sentence' ? part.sentence.runs : []))
      .flatMap(addressesInRun)
  }
  return linesIn([block])
    .flat()
    .flatMap(inline => (inline.kind === 'link' ? [inline.address] : []))
}

function addressesInRun({ marks }: Run): readonly string[] {
  return marks.flatMap(mark => (mark.kind === 'link' ? [mark.address] : []))
}
