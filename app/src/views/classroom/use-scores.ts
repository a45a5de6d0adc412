import { useMemo } from 'react'
import {
  type Against,
  classScores,
  type PersonScore,
  scoringKey,
} from '../../training/class-scores.ts'
import { useClass } from './class-context.ts'

/** Everybody's scores; without a score where there is no key. */
export function useScores(against: Against): readonly PersonScore[] {
  const { lesson, members, choice, answers } = useClass()
  return useMemo(() => {
    const key = scoringKey(against, lesson, members, [...answers.values()])
    return classScores(lesson, members, choice, key)
  }, [against, lesson, members, choice, answers])
}
