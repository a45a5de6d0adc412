import * as v from 'valibot'
import type {
  ArticleId,
  CalendarDate,
  ClaimId,
  EvidenceId,
  HopId,
  Instant,
  ReviewerId,
  SpanId,
} from '../ids.ts'
import {
  calendarDate,
  type EntriesOf,
  instant,
  optionalText,
  type Row,
  rowEntries,
  text,
  webAddress,
} from './row.ts'
import { SOURCE_TYPES, type SourceType } from './span.ts'

/** What the words of a hop turned out to be. */
export const RESOLVED_KINDS = ['person', 'organisation', 'document'] as const
export type ResolvedKind = (typeof RESOLVED_KINDS)[number]

/** What the words of a hop offer to follow: as they stand, whatever a person found elsewhere. */
export const HOP_LINKS = ['live', 'without-target', 'to-itself', 'none'] as const
export type HopLink = (typeof HOP_LINKS)[number]

/**
 * What a person found when they opened an address. It speaks of one address: when the hop comes to
 * have another it says nothing any more.
 */
export interface LinkCheck {
  readonly address: string
  readonly on: CalendarDate
  readonly isDead: boolean
}

export interface HopFields {
  /** Who is said to say it, in the words that stand there. */
  readonly words: string
  readonly kind: SourceType
  /** Who or what the words mean, once somebody found out. */
  readonly resolvedTo?: string
  readonly resolvedAs?: ResolvedKind
  /** What was tried to find out who it is; without `resolvedTo`: in vain. */
  readonly tried?: string
  /** Missing: `live` where there is an address, else `none`. */
  readonly link?: HopLink
  /** An absolute http(s) address. */
  readonly address?: string
  /** An absolute http(s) address of an archived copy. */
  readonly archivedAddress?: string
  readonly linkCheck?: LinkCheck
  /** The evidence that shows the hop; an item of the same claim. */
  readonly evidence?: EvidenceId
  /** True where nobody handed it to this one: they said it themselves, or it is the document. */
  readonly isOrigin?: boolean
  readonly note?: string
}

/**
 * One hop of a claim's way from the article back to its origin. Those that are marked in the
 * article's sentence are derived from their marks: a row only adds what a mark cannot say, or
 * another place in the chain. Its `words` and `kind` are then those of the mark when the row was
 * made, and stand in for it where it is gone; whom it was resolved to is the mark's own field.
 */
export interface HopRow extends Row, HopFields {
  readonly id: HopId
  readonly article: ArticleId
  readonly claim: ClaimId
  /** The mark it speaks of. */
  readonly span?: SpanId
  /** True where it speaks of the claim's speaker, as nobody is marked in the sentence. */
  readonly isSpeaker?: boolean
  /** Hops stand in the order of their places; equal ones in the order of their ids. */
  readonly place: number
  /** True where the mark says nothing of this claim. */
  readonly isLeftOut?: boolean
  readonly by: ReviewerId
  readonly at: Instant
}

export const hopEntries: EntriesOf<HopRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  span: optionalText,
  isSpeaker: v.optional(v.boolean()),
  place: v.pipe(v.number(), v.finite()),
  isLeftOut: v.optional(v.boolean()),
  words: text,
  kind: v.picklist(SOURCE_TYPES),
  resolvedTo: optionalText,
  resolvedAs: v.optional(v.picklist(RESOLVED_KINDS)),
  tried: optionalText,
  link: v.optional(v.picklist(HOP_LINKS)),
  address: v.optional(webAddress),
  archivedAddress: v.optional(webAddress),
  linkCheck: v.optional(v.object({ address: webAddress, on: calendarDate, isDead: v.boolean() })),
  evidence: optionalText,
  isOrigin: v.optional(v.boolean()),
  note: optionalText,
  by: text,
  at: instant,
}
