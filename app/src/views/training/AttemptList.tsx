// Attempts so far: those to go on with first, then the results.
import { type AttemptRow, removeAttempt } from '@claimbench/model'
import { useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { momentWords } from '../../words/dates.ts'
import { modeWords } from '../../words/exercise.ts'
import { durationWords } from '../../words/durations.ts'
import { progressWords } from '../../words/progress.ts'
import { attemptWords } from '../../words/training.ts'
import styles from './AttemptList.module.css'

/** How many finished attempts are shown at once. */
const SHOWN = 5

/** The attempts of whoever works here, the latest first; nothing before the first one. */
export function AttemptList() {
  const reviewer = useSessionState(state => state.reviewer)
  const attempts = useDesk(desk =>
    [...desk.attempts.values()]
      .filter(attempt => attempt.trainee === reviewer)
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
  )
  const open = attempts.filter(one => one.finishedAt === undefined)
  const finished = attempts.filter(one => one.finishedAt !== undefined)
  if (attempts.length === 0) return null
  return (
    <section>
      <h2 className={styles['heading']}>{attemptWords.heading(attempts.length)}</h2>
      <ul className={styles['list']}>
        {[...open, ...finished.slice(0, SHOWN)].map(attempt => (
          <AttemptItem key={attempt.id} attempt={attempt} />
        ))}
      </ul>
      {finished.length > 0 && (
        <p className={styles['progress']}>
          <Link href="/training/progress">{progressWords.link}</Link>
        </p>
      )}
      {finished.length > SHOWN && (
        <details className={styles['older']}>
          <summary>{attemptWords.older(finished.length - SHOWN)}</summary>
          <ul className={styles['list']}>
            {finished.slice(SHOWN).map(attempt => (
              <AttemptItem key={attempt.id} attempt={attempt} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function AttemptItem({ attempt }: { readonly attempt: AttemptRow }) {
  const dispatch = useDispatch()
  const [isAsking, setIsAsking] = useState(false)
  const answered = useDesk(
    desk => [...desk.answers.values()].filter(row => row.attempt === attempt.id).length,
  )
  const { id, title, packTitle, mode, startedAt, finishedAt, milliseconds } = attempt
  const isOpen = finishedAt === undefined
  const href = isOpen ? `/training/exercise/${id}` : `/training/result/${id}`
  return (
    <li className={styles['item']}>
      <div className={styles['text']}>
        <Link href={href} className={styles['title'] ?? ''}>
          {title}
        </Link>
        <p className={styles['facts']}>
          {[
            modeWords[mode].name,
            packTitle,
            isOpen ? attemptWords.underWay(answered) : attemptWords.finished,
            momentWords(finishedAt ?? startedAt),
            durationWords(milliseconds),
          ].join(' · ')}
        </p>
      </div>
      <div className={styles['actions']}>
        <Link href={href}>{isOpen ? attemptWords.goOn : attemptWords.result}</Link>
        {isAsking ? (
          <>
            <Button
              look="danger"
              autoFocus
              onClick={() => dispatch(removeAttempt, { attempt: id }, { article: null })}
            >
              {attemptWords.removeNow}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{attemptWords.keep}</Button>
          </>
        ) : (
          <Button
            look="quiet"
            aria-label={attemptWords.remove(title)}
            onClick={() => setIsAsking(true)}
          >
            ×
          </Button>
        )}
      </div>
    </li>
  )
}
