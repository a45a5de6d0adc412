import * as v from 'valibot'
import type {
  ArticleId,
  AttachmentId,
  CalendarDate,
  ClaimId,
  EvidenceId,
  Instant,
  ReviewerId,
  SourceId,
} from '../ids.ts'
import {
  calendarDate,
  type EntriesOf,
  instant,
  offset,
  optionalText,
  type Row,
  rowEntries,
  text,
  webAddress,
} from './row.ts'

export const RELATIONS = ['supports', 'refutes', 'context'] as const
export type Relation = (typeof RELATIONS)[number]

export const MEDIA = [
  'web-page',
  'document',
  'dataset',
  'image',
  'video',
  'audio',
  'interview',
  'book',
  'law',
  'study',
  'post',
  'other',
] as const
export type Medium = (typeof MEDIA)[number]

/** The Admiralty code's numbers: 1 confirmed … 5 improbable, 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof CREDIBILITIES)[number]

/** How a quote compares with the words of the captured copy. */
export const QUOTE_RESULTS = ['exact', 'normalised', 'not-found'] as const
export type QuoteResult = (typeof QUOTE_RESULTS)[number]

/**
 * What came of looking a quote up in a captured copy. It speaks of one quote and one copy: when
 * either changes it says nothing any more (`quoteStandingOf`).
 */
export interface QuoteCheck {
  readonly result: QuoteResult
  /** The quote that was looked up. */
  readonly quote: string
  /** The copy that it was looked up in. */
  readonly copy: AttachmentId
  /** Where it was found: UTF-16 offsets in the copy's text. Missing when it was not found. */
  readonly start?: number
  readonly end?: number
  /** The page it begins on, from 1, where the copy has pages. */
  readonly page?: number
}

export interface EvidenceFields {
  readonly source: SourceId
  /** The question this item answers. */
  readonly question?: string
  readonly answer?: string
  /** True when the question was asked and cannot be answered. */
  readonly unanswerable?: boolean
  /** Word for word. */
  readonly quote: string
  /** Page, paragraph or time, as a person would find it. */
  readonly locator?: string
  readonly relation: Relation
  /** True when the document is itself the fact: the law that is said to say so, the vote's record. */
  readonly isTheFact?: boolean
  readonly medium: Medium
  /** The date the source itself bears. */
  readonly sourceDate?: CalendarDate
  /** The date a person saw it. */
  readonly seenAt?: CalendarDate
  /** An absolute http(s) address. */
  readonly liveAddress?: string
  /** An absolute http(s) address of an archived copy. */
  readonly archivedAddress?: string
  /** The captured copy. */
  readonly attachment?: AttachmentId
  /** What came of looking the quote up in the captured copy. */
  readonly quoteCheck?: QuoteCheck
  /** The work as it is cited: authors, year, title. */
  readonly citation?: string
  /** The outlet or agency that published it first, where the source took it over from there. */
  readonly originalOutlet?: string
  /** Missing: not graded yet. */
  readonly credibility?: Credibility
}

/** One piece of evidence for, against or around a claim. */
export interface EvidenceRow extends Row, EvidenceFields {
  readonly id: EvidenceId
  readonly article: ArticleId
  readonly claim: ClaimId
  readonly addedAt: Instant
  readonly addedBy: ReviewerId
}

const quoteCheck: v.GenericSchema<unknown, QuoteCheck> = v.object({
  result: v.picklist(QUOTE_RESULTS),
  quote: text,
  copy: text,
  start: v.optional(offset),
  end: v.optional(offset),
  page: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

export const evidenceEntries: EntriesOf<EvidenceRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  source: text,
  question: optionalText,
  answer: optionalText,
  unanswerable: v.optional(v.boolean()),
  quote: text,
  locator: optionalText,
  relation: v.picklist(RELATIONS),
  isTheFact: v.optional(v.boolean()),
  medium: v.picklist(MEDIA),
  sourceDate: v.optional(calendarDate),
  seenAt: v.optional(calendarDate),
  liveAddress: v.optional(webAddress),
  archivedAddress: v.optional(webAddress),
  attachment: optionalText,
  quoteCheck: v.optional(quoteCheck),
  citation: optionalText,
  originalOutlet: optionalText,
  credibility: v.optional(v.picklist(CREDIBILITIES)),
  addedAt: instant,
  addedBy: text,
}
