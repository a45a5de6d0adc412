import type { AttemptRow } from '@claimbench/model'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../../desk/session-context.tsx'
import { answersIn } from '../../training/exercise-session.ts'
import type { OpenLesson } from '../../training/load-lesson.ts'
import { type AttemptScore, scoreAttempt } from '../../training/score-attempt.ts'
import { momentWords } from '../../words/dates.ts'
import { modeWords, shareWords } from '../../words/exercise.ts'
import { durationWords } from '../../words/durations.ts'
import { resultWords } from '../../words/result.ts'
import { Bar } from './Bar.tsx'
import styles from './ResultView.module.css'

interface ProgressOverProps {
  readonly attempt: AttemptRow
  readonly lesson: OpenLesson
}

/** All finished attempts at the same exercise, the first one first; nothing for a single one. */
export function ProgressOver({ attempt, lesson }: ProgressOverProps) {
  const attempts = useDesk(desk =>
    [...desk.attempts.values()]
      .filter(
        one =>
          one.trainee === attempt.trainee &&
          one.content === attempt.content &&
          one.exercise === attempt.exercise &&
          one.finishedAt !== undefined,
      )
      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
  )
  const answers = useDesk(desk => desk.answers)
  const scored = useMemo(() => {
    const { packed, key } = lesson
    if (!key) return []
    return attempts.map(row => ({
      row,
      score: scoreAttempt({ packed, key, answers: answersIn(answers, row.id), tasks: row.tasks }),
    }))
  }, [attempts, answers, lesson])
  if (scored.length < 2) return null
  return (
    <section>
      <h3 className={styles['heading']}>{resultWords.progress}</h3>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {resultWords.progressColumns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scored.map(({ row, score }) => (
              <tr key={row.id} aria-current={row.id === attempt.id ? 'true' : undefined}>
                <th scope="row">
                  {row.id === attempt.id ? (
                    momentWords(row.startedAt)
                  ) : (
                    <Link href={`/training/result/${row.id}`}>{momentWords(row.startedAt)}</Link>
                  )}
                </th>
                <td>{modeWords[row.mode].name}</td>
                <td>{durationWords(row.milliseconds)}</td>
                {sharesOf(score).map((share, i) => (
                  <td key={resultWords.progressColumns[i + 3]}>
                    {share === undefined ? '–' : shareWords(share)}
                    {share !== undefined && <Bar share={share} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function sharesOf({ tags, spans, fragments, verdicts }: AttemptScore) {
  return [tags?.accuracy, spans?.overlap.f1, fragments?.overlap.f1, verdicts?.accuracy]
}
