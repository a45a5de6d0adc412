import type { Readiness, ReadinessOfClaim, Unmet } from '@claimbench/report'
import { memo } from 'react'
import { Link } from 'wouter'
import { articleQuestionWords, claimQuestionWords, reportWords } from '../../words/report.ts'
import { levelWords, placeWords, ruleWords, standardsWords } from '../../words/standards.ts'
import { jumpTo } from './preview/jump.ts'
import styles from './ReportView.module.css'

interface QuestionsProps {
  readonly article: string
  readonly readiness: Readiness
}

/** What an editor would ask before this goes out, each with the way to where it is answered. */
export const Questions = memo(function Questions({ article, readiness }: QuestionsProps) {
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
      {readiness.claims.map(claim => (
        <ClaimQuestions key={claim.claim} asked={claim} article={article} />
      ))}
      <p className={styles['note']}>
        {!isReady && <Link href={`/review/${article}`}>{reportWords.inReview}</Link>}{' '}
        <Link href="/standards">{standardsWords.edit}</Link>
      </p>
    </section>
  )
})

interface ClaimQuestionsProps {
  readonly asked: ReadinessOfClaim
  readonly article: string
}

const ClaimQuestions = memo(function ClaimQuestions({ asked, article }: ClaimQuestionsProps) {
  const { claim, number, shortForm, questions, unmet } = asked
  const placeIn = (part: string) => `/review/${article}?claim=${claim}&part=${part}`
  const advice = unmet.filter(({ level }) => level === 'advises')
  const waived = unmet.filter(
    ({ isOpen, level, waiver }) => !isOpen && level === 'waiver' && waiver,
  )
  const item = (one: Unmet) => (
    <li key={one.standard}>
      {ruleWords(one)} <span className={styles['note']}>({levelWords[one.level]})</span>{' '}
      <Link href={placeIn(one.place)}>{placeWords[one.place]}</Link>
    </li>
  )
  return (
    <div className={styles['asked']}>
      <h3>
        <button type="button" className={styles['goto']} onClick={() => jumpTo(`claim-${number}`)}>
          {reportWords.claim(number)}
        </button>{' '}
        {shortForm}
      </h3>
      <ul className={styles['questions']}>
        {questions.map(question => (
          <li key={question}>
            {claimQuestionWords(question)}{' '}
            <Link href={placeIn(question === 'no-evidence' ? 'evidence' : 'sign-off')}>
              {reportWords.toClaim}
            </Link>
          </li>
        ))}
        {unmet.filter(({ isOpen }) => isOpen).map(item)}
      </ul>
      {advice.length > 0 && (
        <details>
          <summary className={styles['note']}>{standardsWords.advice}</summary>
          <ul className={styles['questions']}>{advice.map(item)}</ul>
        </details>
      )}
      {waived.length > 0 && (
        <details>
          <summary className={styles['note']}>{standardsWords.waivedCount(waived.length)}</summary>
          <ul className={styles['questions']}>
            {waived.map(one => (
              <li key={one.standard}>
                {ruleWords(one)} <span className={styles['note']}>{one.waiver?.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
})
