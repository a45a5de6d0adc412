// Which version of a report is in hand: the one that readers have, an older one, or a draft.
import {
  changesSincePublished,
  contentOfEdition,
  type Desk,
  deskOfEdition,
  publicationsOf,
} from '@claimbench/model'
import type { EditionFacts } from './facts.ts'
import type { ReportOptions } from './report-options.ts'

/** The version that an article's records make as they stand now. */
export function editionNow(
  desk: Desk,
  { article, reviewer }: Pick<ReportOptions, 'article' | 'reviewer'>,
): EditionFacts {
  const versions = publicationsOf(desk, article)
  const latest = versions.at(-1)
  if (!latest || changesSincePublished(desk, article, reviewer).length > 0) {
    return { state: 'draft', number: versions.length + 1 }
  }
  return { state: 'published', number: versions.length, publishedAt: latest.at }
}

/** A published version as it stood, ready for `buildReport`. */
export interface PastEdition {
  readonly desk: Desk
  readonly options: ReportOptions
}

/**
 * The records of a published version, and the options that make its report read as it did; undefined
 * when the version is not here or is damaged. Claims that were withdrawn from it since are void.
 */
export function pastEdition(
  desk: Desk,
  publication: string,
  options: Omit<ReportOptions, 'reviewer' | 'edition'>,
): PastEdition | undefined {
  const row = desk.publications.get(publication)
  const edition = desk.editions.get(publication)
  const content = edition && contentOfEdition(edition)
  const frozen = deskOfEdition(desk, publication)
  if (!row || !content || !frozen) return undefined
  const versions = publicationsOf(desk, row.article)
  const number = versions.indexOf(row) + 1
  const latest = versions.at(-1)
  return {
    desk: frozen,
    options: {
      ...options,
      article: row.article,
      reviewer: content.reviewer,
      edition: {
        state: number === versions.length ? 'published' : 'superseded',
        number,
        publishedAt: row.at,
        ...(latest &&
          latest !== row && { latest: { number: versions.length, publishedAt: latest.at } }),
      },
    },
  }
}
