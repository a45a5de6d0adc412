import { LINK_STATES } from '@claimbench/model'
import type { ArticleFacts, LinkFacts, ReportFacts, SentenceFacts } from '../facts/facts.ts'
import { jump, line, paragraphs, sentenceAnchor, text } from '../tree/lines.ts'
import type { Block, Line, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** Where the article comes from, and what became of its links; undefined when nothing is known. */
export function provenanceSection(facts: ReportFacts, words: ReportWords): Section | undefined {
  const { article } = facts
  const blocks = [
    ...originBlocks(article, words),
    ...linkBlocks(facts, words),
    ...disagreementBlocks(article, words),
    ...disclaimerBlocks(article, words),
  ]
  return blocks.length > 0
    ? { id: 'provenance', title: words.sections.provenance, blocks }
    : undefined
}

function originBlocks(article: ArticleFacts, words: ReportWords): readonly Block[] {
  const { outlet, originalOutlet } = article
  const { provenance, about } = words
  const republished =
    originalOutlet && originalOutlet !== outlet
      ? outlet
        ? provenance.republished(outlet, originalOutlet)
        : provenance.republishedBy(originalOutlet)
      : ''
  const rows = [
    [about.section, article.section ?? ''],
    [about.region, words.list(article.region)],
    [about.theme, words.list(article.theme)],
  ] as const
  const known = rows.filter(([, value]) => value !== '')
  return [
    ...paragraphs(republished),
    ...(known.length > 0
      ? [
          {
            kind: 'facts' as const,
            rows: known.map(([term, value]) => ({ term, lines: [line(value)] })),
          },
        ]
      : []),
  ]
}

function linkBlocks(
  { article, figures, sentences }: ReportFacts,
  words: ReportWords,
): readonly Block[] {
  if (article.links.length === 0) return []
  const { provenance, linkState } = words
  const lost = article.links.filter(one => one.state !== 'live')
  return [
    {
      kind: 'table',
      table: {
        caption: provenance.links,
        columns: [{ name: provenance.state }, { name: provenance.number, isNumber: true }],
        rows: LINK_STATES.map(state => [
          line(linkState[state]),
          line(String(figures.links[state])),
        ]),
      },
    },
    ...paragraphs(provenance.linksSays, 'quiet'),
    ...(lost.length > 0
      ? [
          {
            kind: 'table' as const,
            table: {
              caption: provenance.lostLinks,
              columns: [
                { name: provenance.words },
                { name: provenance.state },
                { name: provenance.sentence },
              ],
              rows: lost.map(one => [
                line(words.quoted(one.text)),
                line(linkState[one.state]),
                placeOf(one, sentences, words),
              ]),
            },
          },
        ]
      : []),
  ]
}

// A sentence that is not printed cannot be gone to.
function placeOf(
  { sentence: number }: LinkFacts,
  sentences: readonly SentenceFacts[],
  words: ReportWords,
): Line {
  if (number === undefined) return [text(words.provenance.furniture, 'quiet')]
  const isPrinted = sentences[number - 1]?.text !== undefined
  return isPrinted ? [jump(String(number), sentenceAnchor(number))] : line(String(number))
}

function disagreementBlocks({ disagreements }: ArticleFacts, words: ReportWords): readonly Block[] {
  if (disagreements.length === 0) return []
  const { provenance, details } = words
  return [
    {
      kind: 'table',
      table: {
        caption: provenance.disagreements,
        columns: [{ name: provenance.field }, { name: provenance.says }],
        rows: disagreements.map(({ field, values }) => [
          line(details[field] ?? field),
          line(words.list(values.map(({ value, from }) => `${words.quoted(value)} (${from})`))),
        ]),
      },
    },
  ]
}

function disclaimerBlocks({ disclaimers }: ArticleFacts, words: ReportWords): readonly Block[] {
  if (disclaimers.length === 0) return []
  return [
    { kind: 'heading', text: words.provenance.disclaimers, level: 3 },
    ...disclaimers.map((words): Block => ({ kind: 'quote', blocks: paragraphs(words) })),
  ]
}
