import type { Desk } from '@claimbench/model'
import type { ReportFacts } from './facts/facts.ts'
import { gatherFacts } from './facts/gather-facts.ts'
import type { ReportOptions } from './facts/report-options.ts'
import { annotatedArticleSection } from './sections/annotated-article.ts'
import { claimCardsSection, filterChoices } from './sections/claim-cards.ts'
import { findingSection } from './sections/finding.ts'
import { headBlocks } from './sections/head.ts'
import { keyFiguresSection } from './sections/key-figures.ts'
import { methodSection } from './sections/method.ts'
import { provenanceSection } from './sections/provenance.ts'
import { sourcesSection } from './sections/sources.ts'
import { uncheckedSection } from './sections/unchecked.ts'
import type { Report } from './tree/tree.ts'
import { en, type ReportWords } from './words/en.ts'

/**
 * The report on an article as a neutral document; undefined when the article is not on the desk.
 * It holds nothing that its audience may not see, so that every format made from it is as safe.
 */
export function buildReport(
  desk: Desk,
  options: ReportOptions,
  words: ReportWords = en,
): Report | undefined {
  const facts = gatherFacts(desk, options)
  return facts && reportFromFacts(facts, words)
}

/** Lays facts out as a document, section by section; those with nothing to say are left out. */
export function reportFromFacts(facts: ReportFacts, words: ReportWords): Report {
  const sections = [
    findingSection(facts, words),
    keyFiguresSection(facts, words),
    provenanceSection(facts, words),
    annotatedArticleSection(facts, words),
    claimCardsSection(facts, words),
    uncheckedSection(facts, words),
    sourcesSection(facts, words),
    methodSection(facts, words),
  ]
  return {
    title: facts.article.title,
    kicker: words.kicker,
    subtitle: facts.article.subtitle,
    warnings: warningsFor(facts, words),
    head: headBlocks(facts, words),
    sections: sections.filter(section => section !== undefined),
    filter: filterChoices(facts, words),
    language: words.language,
    audience: facts.audience,
    chrome: words.chrome,
    facts,
  }
}

function warningsFor({ audience, blockers }: ReportFacts, words: ReportWords): readonly string[] {
  if (audience !== 'publish') return [words.audience[audience]]
  if (blockers.length === 0) return []
  return [words.draft, ...blockers.map(blocker => words.blocker[blocker])]
}
