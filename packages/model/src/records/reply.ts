import * as v from 'valibot'
import type { ArticleId, CalendarDate, ClaimId, ReviewerId } from '../ids.ts'
import { calendarDate, type EntriesOf, optionalText, type Row, rowEntries, text } from './row.ts'

/** How somebody was asked; `not-asked` needs a reason. */
export const CONTACT_WAYS = [
  'email',
  'phone',
  'letter',
  'message',
  'form',
  'in-person',
  'not-asked',
] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]

export interface ReplyFields {
  /** Whom: the person or office. */
  readonly whom: string
  readonly how: ContactWay
  /** The day they were asked; missing when they were not. */
  readonly askedOn?: CalendarDate
  /** Until when an answer could still be printed. */
  readonly deadline?: CalendarDate
  /** Their answer, word for word. */
  readonly answer?: string
  readonly answeredOn?: CalendarDate
  /** Why they were not asked. */
  readonly reason?: string
  /** The claims it is about; empty: the article as a whole. */
  readonly claims: readonly ClaimId[]
}

/** A line of the ledger of replies: whom we asked for their side, and what they said. Printed. */
export interface ReplyRow extends Row, ReplyFields {
  readonly id: string
  readonly article: ArticleId
  readonly by: ReviewerId
}

export const replyEntries: EntriesOf<ReplyRow> = {
  ...rowEntries,
  article: text,
  whom: text,
  how: v.picklist(CONTACT_WAYS),
  askedOn: v.optional(calendarDate),
  deadline: v.optional(calendarDate),
  answer: optionalText,
  answeredOn: v.optional(calendarDate),
  reason: optionalText,
  claims: v.array(text),
  by: text,
}
