import type { Block, BlockKind, Link, TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { ArticleId, Instant, RevisionId } from '../ids.ts'
import { type EntriesOf, instant, offset, optionalText, type Row, rowEntries, text } from './row.ts'

/** A place where the splitter ended a sentence inside a block, and why. */
export interface Boundary {
  /** Where the next sentence begins. */
  readonly at: TextOffset
  /** The id of the splitter's rule. */
  readonly reason: string
  /** From 0 to 1. */
  readonly confidence: number
}

/**
 * An article's words as they stood at one time. A revision never changes: an amended article gets
 * another one. Sentences are not stored: they are what lies between the boundaries, once the
 * reviewers' own cuts are taken into account.
 */
export interface RevisionRow extends Row {
  readonly id: RevisionId
  readonly article: ArticleId
  /** Counts from 1. */
  readonly number: number
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  /** In ascending order, each strictly inside a block. */
  readonly boundaries: readonly Boundary[]
  readonly segmenterVersion: string
  readonly madeAt: Instant
}

/** Every kind of block, for the schemas. */
export const BLOCK_KINDS = [
  'title',
  'subtitle',
  'byline',
  'dateline',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table-row',
  'code',
  'separator',
  'furniture',
] as const satisfies readonly BlockKind[]

/** Every reason why a link has no target, for the schemas. */
export const MISSING_TARGETS = [
  'none',
  'fragment',
  'script',
  'relative',
  'unsupported',
] as const satisfies readonly NonNullable<Link['missing']>[]

export const revisionEntries: EntriesOf<RevisionRow> = {
  ...rowEntries,
  article: text,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text,
  blocks: v.array(
    v.object({
      kind: v.picklist(BLOCK_KINDS),
      start: offset,
      end: offset,
      level: v.optional(v.number()),
      ordered: v.optional(v.boolean()),
      boilerplate: optionalText,
    }),
  ),
  links: v.array(
    v.object({
      start: offset,
      end: offset,
      text,
      target: optionalText,
      missing: v.optional(v.picklist(MISSING_TARGETS)),
      toItself: v.optional(v.boolean()),
    }),
  ),
  boundaries: v.array(v.object({ at: offset, reason: text, confidence: v.number() })),
  segmenterVersion: text,
  madeAt: instant,
}
