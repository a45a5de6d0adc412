// The frame of a place that is about one article: it opens the article, says when there is none, and
// carries the head with the way back.
import type { ArticleRow, RevisionRow } from '@claimbench/model'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../desk/session-context.tsx'
import { useOpenArticle } from '../desk/use-open-article.ts'
import { placeWords } from '../words/place.ts'
import { reviewWords } from '../words/review.ts'
import styles from './ArticlePlace.module.css'
import { HeldElsewhere } from './HeldElsewhere.tsx'
import { PlaceHeader } from './PlaceHeader.tsx'

interface ArticlePlaceProps {
  readonly id: string
  /** The title of the place, made from that of the article. */
  readonly heading: (title: string) => string
  /** More links of the head, before the one that leads back. */
  readonly links?: ReactNode
  /** False where the place asks before it is left. */
  readonly hasBack?: boolean
  /** What the place shows: its main part, and a bar below where it has one. */
  readonly children: (article: ArticleRow, revision: RevisionRow) => ReactNode
}

/** Opens an article and shows a place of it. Keyed by the article: another one is another place. */
export function ArticlePlace({ id, heading, links, hasBack = true, children }: ArticlePlaceProps) {
  const opening = useOpenArticle(id)
  const article = useDesk(desk => desk.articles.get(id))
  const revision = useDesk(desk => desk.revisions.get(article?.revision ?? ''))
  if (opening === 'opening') return <p className={styles['notice']}>{reviewWords.loading}</p>
  if (opening === 'gone' || !article || !revision) {
    return (
      <div className={styles['notice']}>
        <p>{reviewWords.gone}</p>
        <Link href="/">{reviewWords.toLibrary}</Link>
      </div>
    )
  }
  return (
    <div className={styles['place']}>
      <PlaceHeader title={heading(article.title)}>
        {links}
        {hasBack && (
          <Link href={`/review/${id}`} className={styles['link'] ?? ''}>
            {placeWords.back}
          </Link>
        )}
      </PlaceHeader>
      <HeldElsewhere />
      {children(article, revision)}
    </div>
  )
}
