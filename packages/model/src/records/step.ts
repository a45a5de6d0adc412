import * as v from 'valibot'
import type { ArticleId, ClaimId, Instant, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, optionalText, type Row, rowEntries, text } from './row.ts'

/** What people do with a claim on its way; signing off and publishing are records of their own. */
export const STEP_KINDS = [
  'started',
  'submitted',
  'returned',
  'resumed',
  'sign-off-withdrawn',
  'voided',
  'reopened',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** One step of a claim through the house: who, when, and what they said. Never changed. */
export interface StepRow extends Row {
  readonly id: string
  readonly article: ArticleId
  readonly claim: ClaimId
  readonly kind: StepKind
  /** Why; always there for what is returned or voided. */
  readonly comment?: string
  readonly by: ReviewerId
  /** The name given at the time, which may be empty. */
  readonly name: string
  readonly at: Instant
}

export const stepEntries: EntriesOf<StepRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  kind: v.picklist(STEP_KINDS),
  comment: optionalText,
  by: text,
  name: text,
  at: instant,
}
