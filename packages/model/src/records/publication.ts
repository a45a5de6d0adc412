import * as v from 'valibot'
import type { ArticleId, Instant, ReviewerId } from '../ids.ts'
import { type EntriesOf, instant, optionalText, type Row, rowEntries, text } from './row.ts'

/** The parts of a report that are compared with those of an earlier version, besides claims. */
export const HEAD_PIECE = 'head'
export const ARTICLE_PIECE = 'article'

/** A version of an article's report that went out. Never changed; its words are an `EditionRow`. */
export interface PublicationRow extends Row {
  readonly id: string
  readonly article: ArticleId
  /** The version it takes the place of. */
  readonly supersedes?: string
  readonly by: ReviewerId
  /** The name given at the time. */
  readonly name: string
  readonly at: Instant
  /** A digest of each piece that readers see: `head`, `article`, and each signed claim by its id. */
  readonly pieces: Readonly<Record<string, string>>
}

export const publicationEntries: EntriesOf<PublicationRow> = {
  ...rowEntries,
  article: text,
  supersedes: optionalText,
  by: text,
  name: text,
  at: instant,
  pieces: v.record(v.string(), v.string()),
}

/** The records of a published version as they stood, so that it can be read as it was. */
export interface EditionRow extends Row {
  /** That of the publication. */
  readonly id: string
  readonly article: ArticleId
  /** `canonicalJson` of the rows by table. */
  readonly content: string
  /** The SHA-256 of `content`, in hex. */
  readonly digest: string
}

export const editionEntries: EntriesOf<EditionRow> = {
  ...rowEntries,
  article: text,
  content: text,
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
}
