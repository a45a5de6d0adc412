// One article of the list: what it is, how far the work has come, and what can be done with it.
import { binArticle } from '@claimbench/model'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSession } from '../../desk/session-context.tsx'
import type { LibraryEntry } from '../../shell/library-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { momentWords } from '../../words/dates.ts'
import { libraryWords } from '../../words/library.ts'
import styles from './ArticleList.module.css'
import { changeClosed } from './change-closed.ts'

interface ArticleItemProps {
  readonly entry: LibraryEntry
  /** What else is to be said of it. */
  readonly children?: ReactNode
}

/** An article with the way into its review and its report. */
export function ArticleItem({ entry: { article, counts }, children }: ArticleItemProps) {
  const session = useSession()
  const facts = [article.byline, article.outlet, libraryWords.addedAt(momentWords(article.addedAt))]
  const progress = libraryWords.tagged(counts.tagged, counts.sentences)
  return (
    <li className={styles['item']}>
      <div className={styles['item-text']}>
        <Link href={`/review/${article.id}`} className={styles['title'] ?? ''}>
          {article.title}
        </Link>
        <p className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</p>
        {children ?? (
          <p className={styles['facts']}>
            <Progress value={counts.tagged} total={counts.sentences} label={progress} />
            <span>
              {progress} · {libraryWords.claims(counts.claims, counts.signedOff)}
            </span>
          </p>
        )}
      </div>
      <div className={styles['actions']}>
        <Link href={`/report/${article.id}`}>{libraryWords.report}</Link>
        <Button
          look="quiet"
          aria-label={libraryWords.bin(article.title)}
          onClick={() => void changeClosed(session, article.id, binArticle)}
        >
          ×
        </Button>
      </div>
    </li>
  )
}
