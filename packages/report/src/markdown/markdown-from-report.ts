// The report as Markdown (CommonMark with the tables of GFM). Whatever people wrote is escaped, so
// that it reads as text and starts nothing.
import type {
  ArticleParagraph,
  ArticleSentence,
  Block,
  Card,
  Line,
  ReportDocument,
  Run,
  Table,
} from '../tree/tree.ts'
import { escapeMarkdown, markdownLink } from './escape.ts'

/** The whole report as one Markdown text, ending in a line break. */
export function markdownFromReport(report: ReportDocument): string {
  const parts = [
    escapeMarkdown(report.masthead ?? ''),
    `${strong(escapeMarkdown(report.kicker))}`,
    `# ${escapeMarkdown(report.title)}`,
    ...(report.subtitle ? [`*${escapeMarkdown(report.subtitle)}*`] : []),
    ...report.warnings.map(words => `> ${strong(escapeMarkdown(words))}`),
    ...report.head.map(block => markdownFromBlock(block, report)),
    ...report.sections.flatMap(({ title, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...blocks.map(block => markdownFromBlock(block, report)),
    ]),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function markdownFromBlock(block: Block, report: ReportDocument): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return block.role === 'missing'
        ? `*${markdownFromLine(block.line)}*`
        : markdownFromLine(block.line)
    case 'list':
      return block.items
        .map((item, i) => listItem(block.ordered ? `${i + 1}.` : '-', item, report))
        .join('\n')
    case 'quote':
      return quoted(markdownFromBlocks(block.blocks, report))
    case 'facts':
      return block.rows
        .map(({ term, lines }) => `- ${strong(escapeMarkdown(term))}: ${linesOf(lines)}`)
        .join('\n')
    case 'numbers':
      return block.numbers
        .map(
          ({ value, fraction, label }) =>
            `- ${strong(escapeMarkdown(value))} ${escapeMarkdown(label)} (${escapeMarkdown(fraction)})`,
        )
        .join('\n')
    case 'figure':
      return markdownFromTable(block.figure.table)
    case 'table':
      return markdownFromTable(block.table)
    case 'article':
      return block.paragraphs.map(markdownFromParagraph).join('\n\n')
    case 'card':
      return markdownFromCard(block.card, report)
    default:
      return block satisfies never
  }
}

function markdownFromBlocks(blocks: readonly Block[], report: ReportDocument): string {
  return blocks.map(block => markdownFromBlock(block, report)).join('\n\n')
}

function markdownFromLine(line: Line): string {
  const written = line.map(inline => {
    switch (inline.kind) {
      case 'text': {
        const words = escapeMarkdown(inline.text)
        if (inline.style === 'strong') return strong(words)
        if (inline.style === 'emphasis') return words.trim() === '' ? words : `*${words}*`
        return words
      }
      case 'link':
        return markdownLink(inline.text, inline.address)
      case 'jump':
        return escapeMarkdown(inline.text)
      case 'break':
        return '\\\n'
      default:
        return inline satisfies never
    }
  })
  return written.join('')
}

function markdownFromTable({ caption, columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    strong(escapeMarkdown(caption)),
    '',
    row(columns.map(({ name }) => cell(escapeMarkdown(name)))),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(cells => row(cells.map(one => cell(markdownFromLine(one))))),
  ].join('\n')
}

function markdownFromParagraph({ kind, parts }: ArticleParagraph): string {
  const words = parts
    .map(part =>
      part.kind === 'gap' ? escapeMarkdown(part.text) : markdownFromSentence(part.sentence),
    )
    .join(' ')
  if (kind === 'quote') return quoted(words)
  return kind === 'title' || kind === 'heading' ? strong(words) : words
}

// "**[C]** The ministry bought forty patrol boats in 2019. (Claim 3: False)"
function markdownFromSentence({ glyph, runs, claims, note }: ArticleSentence): string {
  const numbers = claims.map(({ number, verdict }) => `${number}: ${escapeMarkdown(verdict)}`)
  const behind = numbers.length > 0 ? ` (${numbers.join('; ')})` : ''
  const said = note === undefined ? '' : ` *[${escapeMarkdown(note)}]*`
  return `\\[${escapeMarkdown(glyph)}\\] ${runs.map(markdownFromRun).join('')}${behind}${said}`
}

function markdownFromRun({ text, marks }: Run): string {
  const address = marks.find(mark => mark.kind === 'link')?.address
  const dead = marks.find(mark => mark.kind === 'dead-link')
  const words = address ? markdownLink(text, address) : escapeMarkdown(text)
  return dead ? `${words} (${escapeMarkdown(dead.word)})` : words
}

function markdownFromCard(card: Card, report: ReportDocument): string {
  const { verdict } = card
  const { chrome } = report
  const labelled = `${strong(`${escapeMarkdown(chrome.verdict)}: ${escapeMarkdown(verdict.label)}`)}`
  return [
    `### ${card.number}. ${escapeMarkdown(card.title)}`,
    `${escapeMarkdown(chrome.originalWords)}: “${escapeMarkdown(card.quote)}”`,
    verdict.position ? `${labelled} (${escapeMarkdown(verdict.position.words)})` : labelled,
    escapeMarkdown(verdict.definition ?? ''),
    ...verdict.besides.map(
      ({ term, words }) => `${strong(escapeMarkdown(term))}: ${escapeMarkdown(words)}`,
    ),
    ...card.explanation.map(block => markdownFromBlock(block, report)),
    ...card.evidence.flatMap(({ title, entries }) => [
      `#### ${escapeMarkdown(title)}`,
      ...entries.map(
        ({ number, blocks, note }) =>
          `${strong(`[${number}]`)}\n\n${markdownFromBlocks(blocks, report)}\n\n${linesOf(note)}`,
      ),
    ]),
    ...card.more.map(block => markdownFromBlock(block, report)),
    ...card.lead.map(block => markdownFromBlock(block, report)),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function linesOf(lines: readonly Line[]): string {
  return lines.map(markdownFromLine).join('; ')
}

function listItem(mark: string, blocks: readonly Block[], report: ReportDocument): string {
  const indent = ' '.repeat(mark.length + 1)
  const content = markdownFromBlocks(blocks, report).split('\n')
  return `${mark} ${content.map((one, i) => (i > 0 && one !== '' ? indent + one : one)).join('\n')}`
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map(one => `> ${one}`.trimEnd())
    .join('\n')
}

function strong(markdown: string): string {
  return markdown.trim() === '' ? markdown : `**${markdown.trim()}**`
}

function cell(markdown: string): string {
  return markdown.replace(/\\?\n/g, ' ')
}
