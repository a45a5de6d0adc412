import { useMemo } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { answersIn } from '../../training/exercise-session.ts'
import type { ScoredAttempt } from '../../training/progress-by-kind.ts'
import { scoreAttempt } from '../../training/score-attempt.ts'
import { lessonName, useLessons } from './use-lessons.ts'

/** Finished attempts that can be scored, and how many cannot. */
export interface ScoredAttempts {
  readonly scored: readonly ScoredAttempt[]
  readonly unscored: number
}

/** The finished attempts of `trainee` on this machine; undefined while articles and keys are read. */
export function useScoredAttempts(trainee: string): ScoredAttempts | undefined {
  const attempts = useDesk(desk => desk.attempts)
  const answers = useDesk(desk => desk.answers)
  const finished = useMemo(
    () =>
      [...attempts.values()].filter(one => one.trainee === trainee && one.finishedAt !== undefined),
    [attempts, trainee],
  )
  const lessons = useLessons(finished)
  return useMemo(() => {
    if (!lessons) return undefined
    const scored = finished.flatMap((attempt): ScoredAttempt[] => {
      const { id, startedAt, content, tasks } = attempt
      const lesson = lessons.get(lessonName(attempt))
      if (!lesson?.key) return []
      const { packed, key } = lesson
      const score = scoreAttempt({ packed, key, answers: answersIn(answers, id), tasks })
      return [{ id, startedAt, content, article: packed.article, score }]
    })
    return { scored, unscored: finished.length - scored.length }
  }, [finished, lessons, answers])
}
