import * as v from 'valibot'
import type { ArticleId, CalendarDate, ClaimId, ReviewerId, SearchId } from '../ids.ts'
import { calendarDate, type EntriesOf, optionalText, type Row, rowEntries, text } from './row.ts'

export interface SearchFields {
  /** The archive, register or engine that was searched. */
  readonly where: string
  readonly on: CalendarDate
  readonly words: string
  /** What came of it; empty for nothing. */
  readonly found?: string
  /** True when the search was for evidence against what the checker expected. */
  readonly against: boolean
}

/** A line of the search log: where was looked for a claim's evidence, and what came of it. */
export interface SearchRow extends Row, SearchFields {
  readonly id: SearchId
  readonly article: ArticleId
  readonly claim: ClaimId
  readonly by: ReviewerId
}

export const searchEntries: EntriesOf<SearchRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  where: text,
  on: calendarDate,
  words: text,
  found: optionalText,
  against: v.boolean(),
  by: text,
}
