// Many articles at once: what a house checked in a week, in one document, with the same charts as the
// report on a single article.
import type { Instant } from '@claimbench/model'
import { countFigures } from '../facts/count-figures.ts'
import type { FigureFacts, ReportFacts } from '../facts/facts.ts'
import { keyFiguresSection } from '../sections/key-figures.ts'
import { line, paragraphs } from '../tree/lines.ts'
import type { ReportDocument, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'
import { articlesSection, claimsSection, correctionsSection, sourcesSection } from './sections.ts'

export interface RoundUpOptions {
  /** As the person calls it: "Week 12". */
  readonly title: string
  readonly at: Instant
  /** The version of the app. */
  readonly version: string
}

/** The reports that a round-up is made of, and what they come to together. */
export interface RoundUpFacts extends RoundUpOptions {
  readonly reports: readonly ReportFacts[]
  readonly figures: FigureFacts
}

/** A document over many reports, with the facts that it was laid out from. */
export interface RoundUp extends ReportDocument {
  readonly facts: RoundUpFacts
}

/**
 * Lays the facts of several reports out as one document, in the order given. It says nothing that
 * they do not say: facts for readers make a round-up for readers.
 */
export function roundUpFrom(
  reports: readonly ReportFacts[],
  options: RoundUpOptions,
  words: ReportWords,
): RoundUp {
  const sentences = reports.flatMap(report => report.sentences)
  const claims = reports.flatMap(report => report.claims)
  const links = reports.flatMap(report => report.article.links)
  const figures = countFigures({ sentences, claims, links })
  const facts = { ...options, reports, figures }
  const publisher = reports.find(report => report.organisation)?.organisation
  const sections: readonly (Section | undefined)[] = [
    articlesSection(reports, words),
    keyFiguresSection({ audience: 'publish', figures, sentences, claims }, words),
    claimsSection(reports, words),
    sourcesSection(reports, words),
    correctionsSection(reports, words),
    methodSection(words),
  ]
  return {
    title: options.title,
    kicker: words.roundUp.kicker,
    ...(publisher && { masthead: publisher.name }),
    warnings: warningsFor(reports, words),
    head: [
      {
        kind: 'facts',
        rows: [
          [words.roundUp.articles, String(reports.length)],
          [words.about.made, words.madeOn(words.date(options.at), options.version)],
        ].map(([term = '', value = '']) => ({ term, lines: [line(value)] })),
      },
    ],
    sections: sections.filter(section => section !== undefined),
    filter: [],
    language: words.language,
    chrome: words.chrome,
    facts,
  }
}

function warningsFor(reports: readonly ReportFacts[], words: ReportWords): readonly string[] {
  const unfinished = reports.filter(({ blockers }) => blockers.length > 0)
  if (unfinished.length === 0) return []
  const titles = unfinished.map(({ article }) => words.quoted(article.title))
  return [words.draft, words.roundUp.unfinished(words.list(titles))]
}

function methodSection(words: ReportWords): Section {
  const { method, sections } = words
  return {
    id: 'method',
    title: sections.method,
    blocks: [method.intro, method.vagueShare, method.origins].flatMap(says => paragraphs(says)),
  }
}
