import { Link } from 'wouter'
import { useStore } from 'zustand'
import { useDesk } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { exerciseWords, modeWords } from '../../words/exercise.ts'
import reviewStyles from '../review/ReviewView.module.css'
import { progressIn, useExercise } from './exercise.ts'
import styles from './ExerciseHead.module.css'

/** Where the article comes from, and how this exercise is done. */
export function ExerciseHead() {
  const { lesson, mode } = useExercise()
  const { outlet, byline, publishedAt } = lesson.packed.article
  return (
    <div className={styles['head']}>
      <p>{[outlet, byline, publishedAt].filter(Boolean).join(' · ')}</p>
      <p>
        <strong>{modeWords[mode].name}.</strong> {modeWords[mode].hint}
      </p>
    </div>
  )
}

/** Progress, the way out, and the end. */
export function ExerciseTools() {
  const exercise = useExercise()
  const { answered, total } = useProgress()
  return (
    <>
      <span className={reviewStyles['progress']}>
        <Progress value={answered} total={total} label={exerciseWords.progress(answered, total)} />
        <span>{exerciseWords.progressShort(answered, total)}</span>
      </span>
      <Link href="/training" className={styles['stop'] ?? ''} title={exerciseWords.stopHint}>
        {exerciseWords.stop}
      </Link>
      <Button onClick={() => exercise.panes.setState({ isFinishing: true })}>
        {exerciseWords.finish}
      </Button>
    </>
  )
}

// Answers lie in the workspace, tags on the exercise's own desk: a change of either may be progress.
function useProgress() {
  const exercise = useExercise()
  useDesk(desk => desk.tags)
  useStore(exercise.workspace.store, state => state.desk.answers)
  return progressIn(exercise)
}
