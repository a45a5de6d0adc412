// An article beside the one it claims to come from.
import type { ArticleRow, Desk } from '@claimbench/model'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../../desk/session-context.tsx'
import { useOpenArticle } from '../../desk/use-open-article.ts'
import { useLibrary } from '../../shell/library-context.ts'
import { useOtherArticles } from '../../shell/other-articles-context.ts'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { compareWords } from '../../words/compare.ts'
import { reviewWords } from '../../words/review.ts'
import updateStyles from '../update/UpdateView.module.css'
import { likelyOriginals } from './likely-originals.ts'
import styles from './CompareView.module.css'
import { TwoArticles } from './TwoArticles.tsx'

interface CompareViewProps {
  readonly id: string
  readonly other?: string
}

/** Compares an article with another one, or asks with which. */
export function CompareView({ id, other }: CompareViewProps) {
  const opening = useOpenArticle(id)
  const article = useDesk(desk => desk.articles.get(id))
  if (opening === 'opening') return <p className={updateStyles['notice']}>{reviewWords.loading}</p>
  if (opening === 'gone' || !article) {
    return (
      <div className={updateStyles['notice']}>
        <p>{reviewWords.gone}</p>
        <Link href="/">{reviewWords.toLibrary}</Link>
      </div>
    )
  }
  return (
    <div className={updateStyles['place']}>
      <PlaceHeader title={compareWords.heading(article.title)}>
        {other && (
          <Link href={`/compare/${id}`} className={updateStyles['back'] ?? ''}>
            {compareWords.other}
          </Link>
        )}
        <Link href={`/review/${id}`} className={updateStyles['back'] ?? ''}>
          {compareWords.back}
        </Link>
      </PlaceHeader>
      {other ? (
        <WithOther key={other} article={article} other={other} />
      ) : (
        <ChooseOriginal article={article} />
      )}
    </div>
  )
}

function ChooseOriginal({ article }: { readonly article: ArticleRow }) {
  const entries = useLibrary()
  const others = likelyOriginals(
    article,
    (entries ?? []).map(entry => entry.article),
  )
  return (
    <main className={updateStyles['main']} id="content">
      <div className={updateStyles['bring']}>
        <h2>{compareWords.chooseTitle}</h2>
        <p className={updateStyles['hint']}>
          {others.length > 0 ? compareWords.chooseText : compareWords.nobody}
        </p>
        <ul className={styles['choices']}>
          {others.map(one => (
            <li key={one.id}>
              <Link href={`/compare/${article.id}/${one.id}`}>{one.title}</Link>
              <span>{[one.outlet, one.publishedAt].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
        {others.length === 0 && <Link href="/">{compareWords.toLibrary}</Link>}
      </div>
    </main>
  )
}

function WithOther({ article, other }: { readonly article: ArticleRow; readonly other: string }) {
  const articles = useOtherArticles()
  const [loaded, setLoaded] = useState<Desk | 'gone'>()
  useEffect(() => {
    let isStale = false
    articles
      .load(other)
      .then(desk => {
        if (!isStale) setLoaded(desk ?? 'gone')
      })
      .catch((error: unknown) => {
        setLoaded('gone')
        reportError(error)
      })
    return () => {
      isStale = true
    }
  }, [articles, other])

  if (loaded === undefined || loaded === 'gone') {
    return (
      <main className={updateStyles['main']} id="content">
        <p role="status">{loaded ? compareWords.gone : compareWords.comparing}</p>
      </main>
    )
  }
  return <TwoArticles article={article} other={other} there={loaded} />
}
