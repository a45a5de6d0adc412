import { FootnoteReferenceRun, Paragraph, type ParagraphChild, Table as WordTable } from 'docx'
import type { Block, Card, Chrome, EvidenceEntry } from '../tree/tree.ts'
import { articleParagraphs } from './article.ts'
import { bookmarked, runsFromLine, textRun } from './runs.ts'
import { factsTable, tableFrom } from './tables.ts'

/** What a document's body is made of. */
export type Child = Paragraph | WordTable

/** Blocks of a report as children of a document. */
export function childrenFromBlocks(blocks: readonly Block[], chrome: Chrome): Child[] {
  return apart(blocks.flatMap(block => childrenFromBlock(block, chrome)))
}

// Word takes two tables for one that have nothing between them.
function apart(children: readonly Child[]): Child[] {
  return children.flatMap((child, i) =>
    child instanceof WordTable && children[i - 1] instanceof WordTable
      ? [new Paragraph({ style: 'Cell', text: '' }), child]
      : [child],
  )
}

function childrenFromBlock(block: Block, chrome: Chrome): Child[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 3 ? 'Heading2' : 'Heading3',
          children: block.id
            ? [bookmarked(block.id, [textRun(block.text)])]
            : [textRun(block.text)],
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.role && { style: STYLE_OF_ROLE[block.role] }),
          children: runsFromLine(block.line),
        }),
      ]
    case 'list':
      return block.items.flatMap((item, i) => itemFrom(item, block.ordered ? `${i + 1}. ` : '• '))
    case 'quote':
      return quoted(block.blocks)
    case 'facts':
      return [factsTable(block.rows)]
    case 'numbers':
      return block.numbers.map(
        ({ value, fraction, label }) =>
          new Paragraph({
            children: [
              textRun(value, { bold: true, size: 30 }),
              textRun(` ${label} (${fraction})`),
            ],
          }),
      )
    case 'figure':
      return tableFrom(block.figure.table)
    case 'table':
      return tableFrom(block.table)
    case 'article':
      return articleParagraphs(block.paragraphs)
    case 'card':
      return cardChildren(block.card, chrome)
    default:
      return block satisfies never
  }
}

const STYLE_OF_ROLE = {
  lead: 'Lead',
  quiet: 'Quiet',
  missing: 'Quiet',
  correction: 'Correction',
} as const

function itemFrom(blocks: readonly Block[], mark: string): Child[] {
  return paragraphsOf(blocks).map(
    (children, i) =>
      new Paragraph({
        indent: { left: 400, hanging: i === 0 ? 260 : 0 },
        children: i === 0 ? [textRun(mark), ...children] : children,
      }),
  )
}

function quoted(blocks: readonly Block[], behind: readonly ParagraphChild[] = []): Paragraph[] {
  const all = paragraphsOf(blocks)
  return all.map(
    (children, i) =>
      new Paragraph({
        style: 'Quotation',
        children: i === all.length - 1 ? [...children, ...behind] : children,
      }),
  )
}

// The paragraphs inside of blocks, one after the other: lists and quotes are opened up.
function paragraphsOf(blocks: readonly Block[]): readonly ParagraphChild[][] {
  return blocks.flatMap((block): readonly ParagraphChild[][] => {
    if (block.kind === 'paragraph') return [runsFromLine(block.line)]
    if (block.kind === 'quote') return paragraphsOf(block.blocks)
    if (block.kind === 'list') {
      return block.items.flatMap(item => {
        const [first = [], ...rest] = paragraphsOf(item)
        return [[textRun('– '), ...first], ...rest]
      })
    }
    return []
  })
}

function cardChildren(card: Card, chrome: Chrome): Child[] {
  const { verdict } = card
  const label = `${chrome.verdict}: ${verdict.label}`
  return [
    new Paragraph({ style: 'Kicker', spacing: { before: 480 }, text: card.kicker }),
    new Paragraph({
      heading: 'Heading2',
      spacing: { before: 40 },
      children: [bookmarked(card.id, [textRun(card.title)])],
    }),
    new Paragraph({
      children: [
        textRun(`${chrome.originalWords}: `, { color: '5D584F' }),
        textRun(`“${card.quote}”`, { italics: true }),
      ],
    }),
    new Paragraph({ style: 'Verdict', children: [textRun(label)] }),
    ...[verdict.position?.words, verdict.definition].flatMap(words =>
      words ? [new Paragraph({ style: 'Quiet', children: [textRun(words)] })] : [],
    ),
    ...verdict.besides.map(
      ({ term, words }) =>
        new Paragraph({ children: [textRun(`${term}: `, { bold: true }), textRun(words)] }),
    ),
    ...childrenFromBlocks(card.explanation, chrome),
    ...card.evidence.flatMap(({ title, entries }) => [
      new Paragraph({ heading: 'Heading3', children: [textRun(title)] }),
      ...entries.flatMap(entryParagraphs),
    ]),
    ...childrenFromBlocks(card.more, chrome),
    ...childrenFromBlocks(card.lead, chrome),
  ]
}

function entryParagraphs({ id, number, blocks }: EvidenceEntry): Paragraph[] {
  const reference = bookmarked(id, [new FootnoteReferenceRun(number)])
  const said = quoted(blocks, [reference])
  return said.length > 0 ? said : [new Paragraph({ style: 'Quotation', children: [reference] })]
}
