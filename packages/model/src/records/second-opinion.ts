import * as v from 'valibot'
import type { ArticleId, ClaimId, Instant, ReviewerId, VerdictId } from '../ids.ts'
import { type EntriesOf, instant, optionalText, type Row, rowEntries, text } from './row.ts'

/** What became of two verdicts that were given apart. */
export const OPINION_OUTCOMES = ['first-stands', 'second-stands', 'both-stand'] as const
export type OpinionOutcome = (typeof OPINION_OUTCOMES)[number]

/**
 * The wish for a second verdict on a claim, given without sight of the first. Until `revealedAt`
 * neither reviewer is shown the other's verdict. Holds nothing that tells what the first one is.
 */
export interface SecondOpinionRow extends Row {
  /** The claim's: one for each. */
  readonly id: ClaimId
  readonly article: ArticleId
  readonly claim: ClaimId
  /** Whose verdict is the first. */
  readonly askedBy: ReviewerId
  /** The name given at the time, which may be empty. */
  readonly askedByName: string
  readonly askedAt: Instant
  /** Who is to give it, as the asker calls them. */
  readonly askedOf?: string
  readonly revealedAt?: Instant
  readonly revealedBy?: ReviewerId
  /** The verdict that was compared with the first. */
  readonly second?: VerdictId
  readonly outcome?: OpinionOutcome
  /** How the two came together, or why they did not. */
  readonly reconciliation?: string
  readonly reconciledBy?: ReviewerId
  readonly reconciledAt?: Instant
}

export const secondOpinionEntries: EntriesOf<SecondOpinionRow> = {
  ...rowEntries,
  article: text,
  claim: text,
  askedBy: text,
  askedByName: text,
  askedAt: instant,
  askedOf: optionalText,
  revealedAt: v.optional(instant),
  revealedBy: optionalText,
  second: optionalText,
  outcome: v.optional(v.picklist(OPINION_OUTCOMES)),
  reconciliation: optionalText,
  reconciledBy: optionalText,
  reconciledAt: v.optional(instant),
}
