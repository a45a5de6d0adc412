import type { ArticleId } from '../ids.ts'
import { type EntriesOf, optionalText, type Row, rowEntries } from './row.ts'

export interface SummaryFields {
  /** The finding about the article as a whole, in about three sentences. */
  readonly finding?: string
  readonly whatIsRight?: string
  readonly notEstablished?: string
  /** Who allowed the full text to be printed; without it a published report has excerpts. */
  readonly fullTextPermission?: string
}

/** What a person writes at the head of an article's report. One row for each article. */
export interface SummaryRow extends Row, SummaryFields {
  readonly id: ArticleId
  readonly article: ArticleId
}

export const summaryEntries: EntriesOf<SummaryRow> = {
  ...rowEntries,
  article: rowEntries.id,
  finding: optionalText,
  whatIsRight: optionalText,
  notEstablished: optionalText,
  fullTextPermission: optionalText,
}
