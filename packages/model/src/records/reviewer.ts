import type { ReviewerId } from '../ids.ts'
import { type EntriesOf, type Row, rowEntries, text } from './row.ts'

/** A person who works here, by the name they gave. Proves nobody's identity. */
export interface ReviewerRow extends Row {
  readonly id: ReviewerId
  readonly name: string
}

export const reviewerEntries: EntriesOf<ReviewerRow> = { ...rowEntries, name: text }
