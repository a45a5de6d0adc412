import * as v from 'valibot'
import type { ArticleId, Instant, PatchId, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, type Row, rowEntries, text } from './row.ts'

/** A person's word that they have seen both sides of a field that was written apart. */
export interface SettlementRow extends Row {
  /** `settlementId(place)`: one for each place. */
  readonly id: string
  readonly article: ArticleId
  /** The changes that were seen; others made apart later ask again. */
  readonly seen: readonly PatchId[]
  /** The one of them that was let stand. */
  readonly kept: PatchId
  readonly by: ReviewerId
  readonly at: Instant
}

/** The id of the settlement of a field of a row, such as `claims/0192…/wording`. */
export function settlementId(place: string): string {
  return `settled:${place}`
}

export const settlementEntries: EntriesOf<SettlementRow> = {
  ...rowEntries,
  article: text,
  seen: v.array(text),
  kept: text,
  by: text,
  at: instant,
}
