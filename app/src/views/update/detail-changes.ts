// What the newer version says about the article besides its words.
import { ARTICLE_DETAILS, type ArticleDetails, type ArticleRow } from '@claimbench/model'
import type { ImportedArticle } from '@claimbench/text'

/** A detail that the newer version states otherwise. */
export interface DetailChange {
  readonly field: keyof ArticleDetails
  readonly before: string
  readonly after: string
  readonly value: string | readonly string[]
  /** Whether it is taken over unless a person says otherwise. */
  readonly isProposed: boolean
}

// What a correction changes by its nature. Others may have been put right by hand meanwhile.
const PROPOSED: ReadonlySet<keyof ArticleDetails> = new Set(['title', 'subtitle', 'modifiedAt'])

/** The details that differ; what the newer version does not state is not a change. */
export function detailChanges(
  article: ArticleRow,
  { meta }: Pick<ImportedArticle, 'meta'>,
): readonly DetailChange[] {
  const stated: Partial<ArticleDetails> = { ...meta, address: meta.canonicalUrl }
  return ARTICLE_DETAILS.flatMap(field => {
    const value = stated[field]
    const [before, after] = [wordsOf(article[field]), wordsOf(value)]
    if (!value || after === '' || after === before) return []
    const isProposed = before === '' || PROPOSED.has(field)
    return [{ field, before, after, value, isProposed }]
  })
}

function wordsOf(value: ArticleDetails[keyof ArticleDetails]): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ')
}

/** The fields that are taken over. */
export function takenDetails(
  changes: readonly DetailChange[],
  taken: ReadonlySet<keyof ArticleDetails>,
): Partial<ArticleDetails> {
  return Object.fromEntries(
    changes.filter(({ field }) => taken.has(field)).map(({ field, value }) => [field, value]),
  )
}
