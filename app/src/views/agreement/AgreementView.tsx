// Two reviewers of one article: how far they agree, and the tags they agree on. The same heat map and
// the same figures as for a class.
import type { ArticleRow } from '@claimbench/model'
import { deskAsClass } from '@claimbench/model/training'
import { useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useDesk, useSessionState } from '../../desk/session-context.tsx'
import { useOpenArticle } from '../../desk/use-open-article.ts'
import { HeldElsewhere } from '../../shell/HeldElsewhere.tsx'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { agreementWords } from '../../words/agreement.ts'
import { reviewWords } from '../../words/review.ts'
import { ArticlePart } from '../classroom/ArticlePart.tsx'
import { AtAGlance } from '../classroom/AtAGlance.tsx'
import { ClassContext } from '../classroom/class-context.ts'
import styles from '../classroom/Classroom.module.css'
import { FiguresPart } from '../classroom/FiguresPart.tsx'
import { TableDownloads } from '../classroom/TableDownloads.tsx'
import { Reviewers } from './Reviewers.tsx'
import { useReviewers } from './use-reviewers.ts'

const PARTS = ['article', 'figures', 'reviewers'] as const
type Part = (typeof PARTS)[number]

interface AgreementViewProps {
  readonly id: string
  readonly part?: string
}

/** The reviewers of an article, compared. */
export function AgreementView({ id, part }: AgreementViewProps) {
  const opening = useOpenArticle(id)
  const article = useDesk(desk => desk.articles.get(id))
  if (opening === 'opening') return <p className={styles['notice']}>{reviewWords.loading}</p>
  if (opening === 'gone' || !article) {
    return (
      <div className={styles['notice']}>
        <p>{reviewWords.gone}</p>
        <Link href="/">{reviewWords.toLibrary}</Link>
      </div>
    )
  }
  return <Compared article={article} part={PARTS.find(one => one === part)} />
}

interface ComparedProps {
  readonly article: ArticleRow
  readonly part: Part | undefined
}

function Compared({ article, part }: ComparedProps) {
  const desk = useSessionState(state => state.desk)
  const coded = useMemo(() => deskAsClass(desk, article.id), [desk, article.id])
  const [, go] = useLocation()
  const [isNew] = useState(() => (coded?.members.length ?? 0) < 2)
  const compared = useReviewers(coded, () => go(`/agreement/${article.id}/article`))
  // Who is alone here first sees how to bring a colleague in.
  const shown = part ?? (isNew ? 'reviewers' : 'article')
  return (
    <div className={styles['place']}>
      <PlaceHeader title={agreementWords.heading(article.title)}>
        <Link href={`/review/${article.id}`} className={styles['back'] ?? ''}>
          {agreementWords.back}
        </Link>
      </PlaceHeader>
      {compared && (
        <ClassContext value={compared}>
          <nav className={styles['parts']} aria-label={agreementWords.parts}>
            {PARTS.map(one => (
              <Link
                key={one}
                href={`/agreement/${article.id}/${one}`}
                aria-current={one === shown ? 'page' : undefined}
              >
                {agreementWords.part[one]}
              </Link>
            ))}
            <AtAGlance />
            <HeldElsewhere />
          </nav>
          {shown === 'article' ? (
            <ArticlePart>
              <p className={styles['hint']}>
                {compared.members.length < 2 ? agreementWords.oneOnly : agreementWords.settledHint}
              </p>
            </ArticlePart>
          ) : (
            <main className={styles['main']} id="content">
              <div className={styles['wide']}>
                {shown === 'figures' ? (
                  <>
                    <FiguresPart />
                    <TableDownloads />
                  </>
                ) : (
                  <Reviewers article={article} />
                )}
              </div>
            </main>
          )}
        </ClassContext>
      )}
    </div>
  )
}
