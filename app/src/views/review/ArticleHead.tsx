// What is known about the article, in a line above it.
import type { ArticleRow, RevisionRow } from '@claimbench/model'
import { ownLinks } from '@claimbench/text'
import { useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { dateWords } from '../../words/dates.ts'
import { detailWords } from '../../words/details.ts'
import { reviewWords } from '../../words/review.ts'
import styles from './ArticleHead.module.css'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'

interface ArticleHeadProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
}

/** Byline, outlets, dates and links, with the way to correct them. */
export function ArticleHead({ article, revision }: ArticleHeadProps) {
  const bench = useBench()
  const canWrite = useSessionState(state => state.access === 'write')
  const hasTitleBlock = revision.blocks.some(block => block.kind === 'title')
  const links = ownLinks(revision)
  const dead = links.filter(link => link.missing).length
  const published = [
    article.outlet ?? (article.republishedAt ? undefined : article.originalOutlet),
    dateWords(article.republishedAt ?? article.publishedAt),
  ].filter(Boolean)
  const original = [article.originalOutlet, dateWords(article.publishedAt)].filter(Boolean)
  const isRepublished = article.originalOutlet && article.originalOutlet !== article.outlet

  return (
    <header className={styles['head']}>
      {!hasTitleBlock && <h2 className={styles['title']}>{article.title}</h2>}
      <div className={styles['facts']}>
        {article.byline && <span>{detailWords.by(article.byline)}</span>}
        {published.length > 0 && <span>{published.join(', ')}</span>}
        {isRepublished && (
          <span className={styles['warn']}>{detailWords.republishedFrom(original.join(', '))}</span>
        )}
        {links.length > 0 && <span>{detailWords.links(links.length, dead)}</span>}
        {canWrite && (
          <Button look="quiet" onClick={() => commandOf('details').run(bench)}>
            {reviewWords.editDetails}
          </Button>
        )}
        {canWrite && (
          <Button look="quiet" onClick={() => commandOf('update').run(bench)}>
            {detailWords.update}
          </Button>
        )}
      </div>
    </header>
  )
}
