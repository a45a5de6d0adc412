import type { Block, Link } from '../blocks.ts'

/** Where a value was read: a machine-readable part of the page, the properties of a document file, or what a reader sees. */
export type ReadFrom =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'microdata'
  | 'front-matter'
  | 'document'
  | 'text'

/** The fields in which structured data and visible text can contradict each other. */
export type DisputedField =
  | 'title'
  | 'byline'
  | 'outlet'
  | 'originalOutlet'
  | 'publishedAt'
  | 'modifiedAt'
  | 'canonicalUrl'

/** A field for which the page gives several answers; all are kept, a person decides. */
export interface Disagreement {
  readonly field: DisputedField
  /** At least two different values, the one that `ArticleMeta` carries first. */
  readonly values: readonly { readonly value: string; readonly from: ReadFrom }[]
}

/** What is known about an article besides its words. Absent means: not found. */
export interface ArticleMeta {
  readonly title?: string
  readonly subtitle?: string
  /** The names of the authors as printed, without "By": `Ada Verne and Tom Ostrow`. */
  readonly byline?: string
  /** The organisation or post given for the author, from the byline or the biography. */
  readonly affiliation?: string
  /** Who published the page that was imported. */
  readonly outlet?: string
  /** Who published the article first, where the page says so. */
  readonly originalOutlet?: string
  /** The date of first publication, `YYYY-MM-DD` (ISO 8601). */
  readonly publishedAt?: string
  /** The date this outlet published an article of another one, `YYYY-MM-DD`. */
  readonly republishedAt?: string
  /** The date of the last change the page admits, `YYYY-MM-DD`. */
  readonly modifiedAt?: string
  /** A BCP 47 tag such as `en` or `pt-BR`. */
  readonly language?: string
  readonly section?: string
  readonly region?: readonly string[]
  readonly theme?: readonly string[]
  /** The address the page states for itself, else the one it was saved or copied from. */
  readonly canonicalUrl?: string
  readonly disagreements?: readonly Disagreement[]
}

/**
 * An article as it came in. `text` is everything that was read, with `\n` between blocks; `blocks`
 * cover it in order; site furniture is part of it and carries the rule that recognised it.
 */
export interface ImportedArticle {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly meta: ArticleMeta
}

/** What comes in: the characters of a paste or of a decoded file. */
export interface ImportSource {
  readonly kind: 'html' | 'markdown' | 'plain'
  readonly data: string
  /** The address the page was saved or copied from; relative links are resolved against it. */
  readonly url?: string
}
