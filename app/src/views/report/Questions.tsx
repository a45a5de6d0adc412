import type { Desk } from '@claimbench/model'
import { readinessOf, type ReportOptions } from '@claimbench/report'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { articleQuestionWords, claimQuestionWords, reportWords } from '../../words/report.ts'
import { jumpTo } from './preview/jump.ts'
import styles from './ReportView.module.css'

interface QuestionsProps {
  readonly desk: Desk
  readonly options: ReportOptions
}

/** What an editor would ask before this goes out. */
export function Questions({ desk, options }: QuestionsProps) {
  const readiness = useMemo(() => readinessOf(desk, options), [desk, options])
  if (!readiness) return null
  const isReady = readiness.article.length + readiness.claims.length === 0
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{reportWords.questions}</h2>
      {isReady && <p className={styles['note']}>{reportWords.noQuestions}</p>}
      {readiness.article.length > 0 && (
        <ul className={styles['questions']}>
          {readiness.article.map(({ question, count }) => (
            <li key={question}>{articleQuestionWords(question, count)}</li>
          ))}
        </ul>
      )}
      {readiness.claims.map(({ claim, number, shortForm, questions }) => (
        <div key={claim} className={styles['asked']}>
          <h3>
            <button
              type="button"
              className={styles['goto']}
              onClick={() => jumpTo(`claim-${number}`)}
            >
              {reportWords.claim(number)}
            </button>{' '}
            {shortForm}
          </h3>
          <ul className={styles['questions']}>
            {questions.map(question => (
              <li key={question}>{claimQuestionWords(question)}</li>
            ))}
          </ul>
        </div>
      ))}
      {!isReady && <Link href={`/review/${options.article}`}>{reportWords.inReview}</Link>}
    </section>
  )
}
