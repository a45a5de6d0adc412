import type { ReadFrom } from './article.ts'

/** One value for one field, and where it was found. */
export interface Stated {
  readonly field:
    | 'title'
    | 'subtitle'
    | 'byline'
    | 'outlet'
    | 'publishedAt'
    | 'modifiedAt'
    | 'section'
    | 'canonicalUrl'
    | 'language'
    | 'theme'
  readonly value: string
  readonly from: ReadFrom
  /** A date as the page wrote it, with its time and zone. */
  readonly stamp?: string
  /** Whether the name under which it is stated often means something else. */
  readonly isVague?: true
}
