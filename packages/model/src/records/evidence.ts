import * as v from 'valibot'
import { isWebAddress } from '../address.ts'
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
  optionalText,
  type Row,
  rowEntries,
  text,
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

// A row from a file may hold anything: an address that is not http(s) must never become a link.
const webAddress = v.pipe(text, v.check(isWebAddress, 'not an http(s) address'))

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
  medium: v.picklist(MEDIA),
  sourceDate: v.optional(calendarDate),
  seenAt: v.optional(calendarDate),
  liveAddress: v.optional(webAddress),
  archivedAddress: v.optional(webAddress),
  attachment: optionalText,
  credibility: v.optional(v.picklist(CREDIBILITIES)),
  addedAt: instant,
  addedBy: text,
}
