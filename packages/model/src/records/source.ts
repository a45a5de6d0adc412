import * as v from 'valibot'
import type { SourceId } from '../ids.ts'
import { type EntriesOf, optionalText, type Row, rowEntries, text } from './row.ts'

export const SOURCE_KINDS = ['primary', 'secondary', 'tertiary'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** The Admiralty code's letters: A completely reliable … E unreliable, F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]

export interface SourceFields {
  readonly name: string
  /** The publisher or owner: sources of one owner count as one origin. */
  readonly publisher?: string
  readonly kind: SourceKind
  /** Missing: not graded yet, which is not the same as F. */
  readonly reliability?: Reliability
  /** What the source stands to gain. */
  readonly interest?: string
  /** True when readers are not told who it is. */
  readonly isAnonymous?: boolean
}

/** Who or what evidence comes from. Belongs to the workspace: one row, however often it is used. */
export interface SourceRow extends Row, SourceFields {
  readonly id: SourceId
}

export const sourceEntries: EntriesOf<SourceRow> = {
  ...rowEntries,
  name: text,
  publisher: optionalText,
  kind: v.picklist(SOURCE_KINDS),
  reliability: v.optional(v.picklist(RELIABILITIES)),
  interest: optionalText,
  isAnonymous: v.optional(v.boolean()),
}
