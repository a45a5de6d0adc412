import * as v from 'valibot'
import type { ArticleId, CalendarDate, ClaimId, Instant, ReviewerId } from '../ids.ts'
import {
  calendarDate,
  type EntriesOf,
  instant,
  optionalText,
  type Row,
  rowEntries,
  text,
} from './row.ts'
import { CHECK_WORTHINESS, type CheckWorthiness } from './tag.ts'

/** What kind of fact a claim states. */
export const CLAIM_TYPES = [
  'event',
  'number',
  'quote',
  'cause',
  'position',
  'prediction',
  'motive',
  'other',
] as const
export type ClaimType = (typeof CLAIM_TYPES)[number]

/** Who is behind a claim: the article's author, or a source as well known as the article lets. */
export const SPEAKER_KINDS = ['author', 'named', 'unnamed', 'vague'] as const
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]

/** How far the work on a claim has come, as set by people. Signed off is a record of its own. */
export const CLAIM_STATUSES = ['open', 'in-progress', 'for-review', 'returned', 'void'] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

/** The longest short form, in characters as a reader counts them. */
export const SHORT_FORM_LIMIT = 75

/** The fields of a claim that a person writes. */
export interface ClaimFields {
  /** Understood by a stranger: who, what, when, where. */
  readonly wording: string
  /** At most `SHORT_FORM_LIMIT` characters. */
  readonly shortForm: string
  readonly type: ClaimType
  readonly speakerKind: SpeakerKind
  /** The speaker's name, or the article's words for an unnamed or vague one. */
  readonly speaker?: string
  readonly saidAt?: CalendarDate
  readonly checkWorthiness?: CheckWorthiness
  readonly status: ClaimStatus
  readonly assignee?: string
  readonly due?: CalendarDate
}

/** A check of the same claim that was made before, elsewhere in the library. */
export interface EarlierCheck {
  readonly claim: ClaimId
  readonly article: ArticleId
  /** The title of its article at the time. */
  readonly title: string
  /** When it was signed off. */
  readonly checkedAt: Instant
}

/** What the article came to say, where somebody agreed that the claim stands on it. */
export interface AcceptedWords {
  /** The words of each of its fragments, in the order of the text. */
  readonly quotes: readonly string[]
  readonly by: ReviewerId
  readonly at: Instant
}

/** One fact to be checked. Its words in the article are the fragments that point to it. */
export interface ClaimRow extends Row, ClaimFields {
  readonly id: ClaimId
  /** The article it was first cut from. */
  readonly article: ArticleId
  /** The words it was cut from, kept whatever becomes of the article. */
  readonly quote: string
  /** Other words that the claim is agreed to stand on, since the article was edited. */
  readonly accepted?: AcceptedWords
  readonly madeAt: Instant
  readonly madeBy: ReviewerId
  /** The earlier check it was taken over from. */
  readonly reusedFrom?: EarlierCheck
  /** Earlier checks that were offered, looked at and not taken over. */
  readonly notReused?: readonly ClaimId[]
}

const earlierCheck: v.GenericSchema<unknown, EarlierCheck> = v.object({
  claim: text,
  article: text,
  title: text,
  checkedAt: instant,
})

export const claimEntries: EntriesOf<ClaimRow> = {
  ...rowEntries,
  article: text,
  quote: text,
  wording: text,
  shortForm: text,
  type: v.picklist(CLAIM_TYPES),
  speakerKind: v.picklist(SPEAKER_KINDS),
  speaker: optionalText,
  saidAt: v.optional(calendarDate),
  checkWorthiness: v.optional(v.picklist(CHECK_WORTHINESS)),
  status: v.picklist(CLAIM_STATUSES),
  assignee: optionalText,
  due: v.optional(calendarDate),
  accepted: v.optional(v.object({ quotes: v.array(text), by: text, at: instant })),
  madeAt: instant,
  madeBy: text,
  reusedFrom: v.optional(earlierCheck),
  notReused: v.optional(v.array(text)),
}
