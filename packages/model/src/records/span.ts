import type { Span } from '@claimbench/text'
import * as v from 'valibot'
import type { ArticleId, ClaimId, ReviewerId, RevisionId, SpanId } from '../ids.ts'
import { type EntriesOf, offset, optionalText, type Row, rowEntries, text } from './row.ts'
import { type Because, becauseSchema } from './tag.ts'

/** What a marked stretch of a sentence is. */
export const SPAN_KINDS = ['source', 'cue', 'content', 'fragment'] as const
export type SpanKind = (typeof SPAN_KINDS)[number]

/** How well a source can be traced. */
export const SOURCE_TYPES = ['named', 'unnamed', 'vague'] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

/** Who a vague source pretends to be. */
export const VAGUE_KINDS = [
  'media',
  'experts',
  'officials',
  'people',
  'passive',
  'hearsay',
] as const
export type VagueKind = (typeof VAGUE_KINDS)[number]

/** Words of an article that a reviewer marked: who says it, how it is handed over, what is said. */
export interface SpanRow extends Row, Span {
  readonly id: SpanId
  readonly article: ArticleId
  readonly revision: RevisionId
  readonly kind: SpanKind
  /** The exact words: the revision's text from `start` to `end`. */
  readonly quote: string
  readonly reviewer: ReviewerId
  /** Of a source, and of a cue that stands without one ("allegedly"). */
  readonly sourceType?: SourceType
  readonly vagueKind?: VagueKind
  /** The reason the article gives for not naming the source. */
  readonly anonymityReason?: string
  /** Whom the source was resolved to. */
  readonly resolvedTo?: string
  /** Of a fragment: the claim it was cut for. */
  readonly claim?: ClaimId
  readonly because: Because
}

export const spanEntries: EntriesOf<SpanRow> = {
  ...rowEntries,
  article: text,
  revision: text,
  start: offset,
  end: offset,
  kind: v.picklist(SPAN_KINDS),
  quote: text,
  reviewer: text,
  sourceType: v.optional(v.picklist(SOURCE_TYPES)),
  vagueKind: v.optional(v.picklist(VAGUE_KINDS)),
  anonymityReason: optionalText,
  resolvedTo: optionalText,
  claim: optionalText,
  because: becauseSchema,
}
