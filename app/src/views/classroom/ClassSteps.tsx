// What became of a sentence in this class: each step of settling, by whom and when.
import { stepsOfClass } from '@claimbench/model'
import { useMemo } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { classroomWords } from '../../words/classroom.ts'
import { momentWords } from '../../words/dates.ts'
import { tagWords } from '../../words/review.ts'
import { useClassRow } from './class-context.ts'
import styles from './SentenceSide.module.css'

/** The steps by which the sentence that begins at `start` was settled, the first one first. */
export function ClassSteps({ start }: { readonly start: number }) {
  const { id } = useClassRow()
  const rows = useDesk(desk => desk.classSteps)
  const reviewers = useDesk(desk => desk.reviewers)
  const steps = useMemo(
    () =>
      stepsOfClass({ classSteps: rows }, id).flatMap(step =>
        step.sentences
          .filter(({ sentence }) => sentence === start)
          .map(({ before, after }) => ({ step, before, after })),
      ),
    [rows, id, start],
  )
  if (steps.length === 0) return null
  return (
    <details className={styles['marks']}>
      <summary>{classroomWords.stepsToggle(steps.length)}</summary>
      <ol>
        {steps.map(({ step, before, after }) => (
          <li key={step.id}>
            {classroomWords.step(
              before ? tagWords[before.tag] : classroomWords.stepOpen,
              after ? tagWords[after.tag] : classroomWords.stepOpen,
              reviewers.get(step.by)?.name || classroomWords.unnamed,
              momentWords(step.at),
            )}
            {step.isUndone && ` (${classroomWords.stepUndone})`}
          </li>
        ))}
      </ol>
    </details>
  )
}
