// A comparison as Markdown: readable as it stands, in a mail or a ticket.
import { escapeMarkdown, markdownLink } from '../markdown/escape.ts'
import { comparisonWords as words } from '../words/comparison.ts'
import {
  type ComparedRow,
  type ComparedSide,
  type ComparedWords,
  type ComparisonFile,
  rowsOfComparison,
} from './comparison-file.ts'

/** The shares, then both articles passage by passage; what was altered is bold on both sides. */
export function markdownFromComparison(file: ComparisonFile): string {
  const { article, original, comparison, day } = file
  const { shares } = comparison
  return `${[
    `# ${words.kicker}: ${escapeMarkdown(article.title)}`,
    side(words.article, article),
    side(words.original, original),
    words.summary(shares.article, shares.original),
    `${words.method} ${words.madeAt(day)}`,
    ...rowsOfComparison(file).map(rowMarkdown),
  ].join('\n\n')}\n`
}

function side(name: string, { title, outlet, publishedAt, address }: ComparedSide): string {
  const named = address === undefined ? escapeMarkdown(title) : markdownLink(title, address)
  const facts = [outlet, publishedAt].filter(fact => fact !== undefined).map(escapeMarkdown)
  return `**${name}:** ${[named, ...facts].join(', ')}`
}

function rowMarkdown({ kind, isMoved, article, original }: ComparedRow): string {
  const label = [isMoved && words.moved, words.kinds[kind]].filter(Boolean).join(', ')
  const head = `## ${label}`
  if (kind === 'copied' || kind === 'own') return `${head}\n\n${quoted(article, kind)}`
  if (kind === 'left-out') return `${head}\n\n${quoted(original, kind)}`
  return `${head}\n\n${words.article}:\n\n${quoted(article, kind)}\n\n${words.original}:\n\n${quoted(original, kind)}`
}

function quoted(list: readonly ComparedWords[], kind: ComparedRow['kind']): string {
  const text = list
    .map(one => (kind === 'altered' && one.isDifferent ? bold(one.text) : escapeMarkdown(one.text)))
    .join('')
  return text.replace(/^/gm, '> ')
}

// Emphasis binds to words only: space at its edges would leave the stars standing.
function bold(text: string): string {
  const words = text.trim()
  if (words === '') return escapeMarkdown(text)
  const [before = '', after = ''] = text.split(words, 2)
  return `${escapeMarkdown(before)}**${escapeMarkdown(words)}**${escapeMarkdown(after)}`
}
