// An article beside the one it claims to come from.
import type { ArticleRow, Desk } from '@claimbench/model'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { ArticlePlace } from '../../shell/ArticlePlace.tsx'
import placeStyles from '../../shell/ArticlePlace.module.css'
import { useLibrary } from '../../shell/library-context.ts'
import { useOtherArticles } from '../../shell/other-articles-context.ts'
import { compareWords } from '../../words/compare.ts'
import { likelyOriginals } from './likely-originals.ts'
import styles from './CompareView.module.css'
import { TwoArticles } from './TwoArticles.tsx'

interface CompareViewProps {
  readonly id: string
  readonly other?: string
}

/** Compares an article with another one, or asks with which. */
export function CompareView({ id, other }: CompareViewProps) {
  return (
    <ArticlePlace
      id={id}
      heading={compareWords.heading}
      links={
        other && (
          <Link href={`/compare/${id}`} className={placeStyles['link'] ?? ''}>
            {compareWords.other}
          </Link>
        )
      }
    >
      {article =>
        other ? (
          <WithOther key={other} article={article} other={other} />
        ) : (
          <ChooseOriginal article={article} />
        )
      }
    </ArticlePlace>
  )
}

function ChooseOriginal({ article }: { readonly article: ArticleRow }) {
  const entries = useLibrary()
  const others = likelyOriginals(
    article,
    (entries ?? []).map(entry => entry.article),
  )
  return (
    <main className={placeStyles['main']} id="content">
      <div className={placeStyles['column']}>
        <h2>{compareWords.chooseTitle}</h2>
        <p className={placeStyles['hint']}>
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
      <main className={placeStyles['main']} id="content">
        <p role="status">{loaded ? compareWords.gone : compareWords.comparing}</p>
      </main>
    )
  }
  return <TwoArticles article={article} other={other} there={loaded} />
}
