import { type Desk, equal, remembered } from '@claimbench/model'
import type { ReportFacts } from './facts/facts.ts'
import { createGatherer } from './facts/gather-facts.ts'
import type { ReportOptions } from './facts/report-options.ts'
import { annotatedArticleSection } from './sections/annotated-article.ts'
import { claimCardsSection, filterChoices } from './sections/claim-cards.ts'
import { correctionsSection } from './sections/corrections.ts'
import { findingSection } from './sections/finding.ts'
import { headBlocks } from './sections/head.ts'
import { keyFiguresSection } from './sections/key-figures.ts'
import { machineSection } from './sections/machine.ts'
import { methodSection } from './sections/method.ts'
import { provenanceSection } from './sections/provenance.ts'
import { repliesSection } from './sections/replies.ts'
import { sourcesSection } from './sections/sources.ts'
import { uncheckedSection } from './sections/unchecked.ts'
import type { Report } from './tree/tree.ts'
import { en, type ReportWords } from './words/en.ts'

/** The sections in their order; one that has nothing to say is left out. */
const SECTIONS = [
  findingSection,
  keyFiguresSection,
  provenanceSection,
  annotatedArticleSection,
  claimCardsSection,
  uncheckedSection,
  sourcesSection,
  methodSection,
  correctionsSection,
  repliesSection,
  machineSection,
] as const

/**
 * The report on an article as a neutral document; undefined when the article is not on the desk.
 * It holds nothing that its audience may not see, so that every format made from it is as safe.
 */
export function buildReport(
  desk: Desk,
  options: ReportOptions,
  words: ReportWords = en,
): Report | undefined {
  return createReportBuilder()(desk, options, words)
}

/**
 * `buildReport` for one article after the other edit: whatever an edit left alone is the very same
 * object in the next report, and was not made again.
 */
export function createReportBuilder(): typeof buildReport {
  const gather = createGatherer()
  const layOut = createLayout()
  let last: ReportOptions | undefined

  return (desk, options, words = en) => {
    // Options are small and come anew with each wish: what they say counts.
    last = equal(last, options) && last ? last : options
    const facts = gather(desk, last)
    return facts && layOut(facts, words)
  }
}

function createLayout(): (facts: ReportFacts, words: ReportWords) => Report {
  const sectionsOf = SECTIONS.map(section => remembered(section))
  const headOf = remembered(headBlocks)
  const filterOf = remembered(filterChoices)

  return (facts, words) => ({
    title: facts.article.title,
    kicker: words.kicker,
    masthead: facts.organisation?.name,
    subtitle: facts.article.subtitle,
    warnings: warningsFor(facts, words),
    head: headOf(facts, words),
    sections: sectionsOf
      .map(section => section(facts, words))
      .filter(section => section !== undefined),
    filter: filterOf(facts, words),
    language: words.language,
    audience: facts.audience,
    chrome: words.chrome,
    facts,
  })
}

function warningsFor(
  { audience, blockers, edition }: ReportFacts,
  words: ReportWords,
): readonly string[] {
  const { latest } = edition
  if (latest) return [words.superseded(latest.number, words.date(latest.publishedAt))]
  if (audience !== 'publish') return [words.audience[audience]]
  if (blockers.length === 0) return []
  return [words.draft, ...blockers.map(blocker => words.blocker[blocker])]
}
