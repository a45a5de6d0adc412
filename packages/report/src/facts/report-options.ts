import type { ArticleId, Instant, ReviewerId } from '@claimbench/model'
import type { Audience, EditionFacts } from './facts.ts'

export interface ReportOptions {
  readonly article: ArticleId
  /** Whose tags are printed, and whose verdict where a claim is not signed off. */
  readonly reviewer: ReviewerId
  readonly audience: Audience
  /** The moment the report is made; its date counts as today. */
  readonly at: Instant
  /** The version of the app. */
  readonly version: string
  /** Which published version this is; left out: what stands now. */
  readonly edition?: EditionFacts
  /** Whether people's names are printed. Left out: not for readers, else yes. */
  readonly namesPeople?: boolean
}

/** Whether people's names are printed in a report with these options. */
export function printsNames({ audience, namesPeople }: ReportOptions): boolean {
  return namesPeople ?? audience !== 'publish'
}
