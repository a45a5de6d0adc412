// From an article that was read to one that is in the library.
import { addArticle, type AddArticle, type ArticleDetails } from '@claimbench/model'
import type { ArticleMeta } from '@claimbench/text'
import type { Outcome, Session } from '../session/create-session.ts'
import { libraryWords } from '../words/library.ts'
import type { ReadyArticle } from './intake-item.ts'

interface Provenance {
  readonly original?: AddArticle['original']
  readonly sample?: string
  readonly fileName?: string
}

/** Adds an article and answers with its id and title, or with why it was declined. */
export function addReadArticle(
  session: Session,
  read: ReadyArticle,
  { original, sample, fileName }: Provenance = {},
): Outcome & { readonly id: string; readonly title: string } {
  const id = session.newId()
  const { article } = read
  const details = detailsFrom(article.meta, fileName ?? firstWords(article.text))
  const outcome = session.dispatch(
    addArticle,
    {
      id,
      revision: {
        id: session.newId(),
        text: article.text,
        blocks: article.blocks,
        links: article.links,
        boundaries: read.boundaries,
        segmenterVersion: read.segmenterVersion,
      },
      details,
      disagreements: article.meta.disagreements ?? [],
      ...(original && { original }),
      ...(sample && { sample }),
    },
    { article: id },
  )
  return { ...outcome, id, title: details.title }
}

function detailsFrom(meta: ArticleMeta, fallbackTitle: string): ArticleDetails {
  const { canonicalUrl, disagreements: _kept, ...fields } = meta
  return {
    ...fields,
    title: meta.title ?? (fallbackTitle || libraryWords.untitled),
    language: meta.language ?? 'en',
    region: meta.region ?? [],
    theme: meta.theme ?? [],
    ...(canonicalUrl && { address: canonicalUrl }),
  }
}

function firstWords(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 80) ?? ''
}
