import type { Span } from '@claimbench/text'
import * as v from 'valibot'
import type { ArticleId, Instant, ReviewerId, RevisionId } from '../ids.ts'
import { type Mark, markSchema } from './mark.ts'
import { type EntriesOf, instant, offset, type Row, rowEntries, text } from './row.ts'

/** The decision that a lost mark is not needed any more. */
export interface LetGo {
  readonly reason: string
  readonly by: ReviewerId
  readonly at: Instant
}

/**
 * A mark whose words the article no longer has, kept in the tray with the words it stood on. It
 * leaves the tray when somebody puts it on other words; one that is let go stays on record.
 */
export interface LostMarkRow extends Row {
  readonly id: string
  readonly article: ArticleId
  readonly mark: Mark
  /** The revision it stood on. */
  readonly revision: RevisionId
  /** The words it stood on; for a tag or a note those of the sentence. */
  readonly quote: string
  /** What stood around them. */
  readonly before: string
  readonly after: string
  /** Edited words it may belong to, which nobody has agreed to; in the revision that replaced its own. */
  readonly suggestion?: Span & { readonly revision: RevisionId }
  readonly letGo?: LetGo
  readonly lostAt: Instant
}

export const lostMarkEntries: EntriesOf<LostMarkRow> = {
  ...rowEntries,
  article: text,
  mark: markSchema,
  revision: text,
  quote: text,
  before: text,
  after: text,
  suggestion: v.optional(v.object({ start: offset, end: offset, revision: text })),
  letGo: v.optional(v.object({ reason: text, by: text, at: instant })),
  lostAt: instant,
}
