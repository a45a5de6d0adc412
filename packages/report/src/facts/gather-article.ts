import {
  type ArticleId,
  type Desk,
  quoteOf,
  type RevisionRow,
  sentenceAt,
  sentencesOf,
  stateOfLink,
} from '@claimbench/model'
import { ownLinks } from '@claimbench/text'
import type { ArticleFacts, LinkFacts } from './facts.ts'
import { webAddress } from './links.ts'
import { sentenceNumbers } from './sentence-numbers.ts'

/**
 * What a report says about the article as a document; undefined when it is not on the desk.
 * `permission` is the one to print its full text.
 */
export function gatherArticle(
  desk: Desk,
  id: ArticleId,
  permission: string | undefined,
): ArticleFacts | undefined {
  const article = desk.articles.get(id)
  const revision = article && desk.revisions.get(article.revision)
  if (!article || !revision) return undefined
  return {
    id,
    title: article.title,
    subtitle: article.subtitle,
    byline: article.byline,
    affiliation: article.affiliation,
    outlet: article.outlet,
    originalOutlet: article.originalOutlet,
    publishedAt: article.publishedAt,
    republishedAt: article.republishedAt,
    modifiedAt: article.modifiedAt,
    language: article.language,
    section: article.section,
    region: article.region,
    theme: article.theme,
    address: webAddress(article.address),
    captureSha256: article.original,
    revision: revision.number,
    links: gatherLinks(desk, revision),
    disagreements: article.disagreements,
    disclaimers: disclaimersOf(revision),
    fullTextPermission: permission,
  }
}

function gatherLinks(desk: Desk, revision: RevisionRow): readonly LinkFacts[] {
  const sentences = sentencesOf(desk, revision.id)
  const numbers = sentenceNumbers(sentences)
  return ownLinks(revision).map(link => {
    const sentence = sentenceAt(sentences, link.start)
    return {
      text: link.text,
      state: stateOfLink(link),
      target: webAddress(link.target),
      sentence: sentence && numbers.get(sentence.start),
    }
  })
}

// The rules of the import whose lines say where the article comes from and what it disclaims.
const PROVENANCE_RULES = new Set(['author-bio', 'original-source', 'disclaimer'])

function disclaimersOf(revision: RevisionRow): readonly string[] {
  return revision.blocks
    .filter(({ boilerplate }) => PROVENANCE_RULES.has(boilerplate ?? ''))
    .map(block => quoteOf(revision, block).trim())
    .filter(Boolean)
}
