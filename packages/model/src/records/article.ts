import * as v from 'valibot'
import type {
  ArticleId,
  AttachmentId,
  CalendarDate,
  Instant,
  ReviewerId,
  RevisionId,
} from '../ids.ts'
import {
  calendarDate,
  type EntriesOf,
  instant,
  languageTag,
  optionalText,
  type Row,
  rowEntries,
  text,
  webAddress,
} from './row.ts'

/** A field that the page's own data and its visible text state differently; both are kept. */
export interface Disagreement {
  readonly field: string
  readonly values: readonly { readonly value: string; readonly from: string }[]
}

/** What is known about an article besides its words. */
export interface ArticleDetails {
  readonly title: string
  readonly subtitle?: string
  readonly byline?: string
  /** What the byline's author is said to be or belong to. */
  readonly affiliation?: string
  /** Who published the copy that was imported. */
  readonly outlet?: string
  /** Who published it first, where the copy says so. */
  readonly originalOutlet?: string
  /** When it was first published. */
  readonly publishedAt?: CalendarDate
  /** When the copy that was imported was published, where that is another date. */
  readonly republishedAt?: CalendarDate
  readonly modifiedAt?: CalendarDate
  /** BCP 47. */
  readonly language: string
  readonly section?: string
  readonly region: readonly string[]
  readonly theme: readonly string[]
  /** The absolute http(s) address of the copy that was imported. */
  readonly address?: string
  /** Where the copy lay when that is no web address, such as a file's path. Text, never a link. */
  readonly foundAt?: string
}

/** An article in the library. Its words are in its revisions. */
export interface ArticleRow extends Row, ArticleDetails {
  readonly id: ArticleId
  readonly revision: RevisionId
  readonly disagreements: readonly Disagreement[]
  /** The bytes it was imported from. */
  readonly original?: AttachmentId
  /** The shipped sample it was opened from. */
  readonly sample?: string
  /** True where no tags are to be suggested. */
  readonly suggestionsOff?: boolean
  readonly addedAt: Instant
  readonly addedBy: ReviewerId
  /** Set while the article is in the bin. */
  readonly binnedAt?: Instant
}

/** The schema of each detail, for the forms and for `articleEntries`. */
const detailEntries = {
  title: text,
  subtitle: optionalText,
  byline: optionalText,
  affiliation: optionalText,
  outlet: optionalText,
  originalOutlet: optionalText,
  publishedAt: v.optional(calendarDate),
  republishedAt: v.optional(calendarDate),
  modifiedAt: v.optional(calendarDate),
  language: languageTag,
  section: optionalText,
  region: v.array(text),
  theme: v.array(text),
  address: v.optional(webAddress),
  foundAt: optionalText,
} as const

/** The details of an article, in the order in which people read them. */
export const ARTICLE_DETAILS = Object.keys(detailEntries) as readonly (keyof ArticleDetails)[]

export const articleEntries: EntriesOf<ArticleRow> = {
  ...rowEntries,
  ...detailEntries,
  revision: text,
  disagreements: v.array(
    v.object({ field: text, values: v.array(v.object({ value: text, from: text })) }),
  ),
  original: optionalText,
  sample: optionalText,
  suggestionsOff: v.optional(v.boolean()),
  addedAt: instant,
  addedBy: text,
  binnedAt: v.optional(instant),
}
