// What somebody has learnt: over different articles first, then over goes at the same one.
import { Link } from 'wouter'
import { useSessionState } from '../../desk/session-context.tsx'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { progressWords } from '../../words/progress.ts'
import { trainingWords } from '../../words/training.ts'
import { ProgressSections } from './ProgressSections.tsx'
import styles from './ResultView.module.css'
import { useScoredAttempts } from './use-scored-attempts.ts'

/** The progress of whoever works here. */
export function ProgressView() {
  const reviewer = useSessionState(state => state.reviewer)
  const found = useScoredAttempts(reviewer)
  return (
    <ColumnPlace title={progressWords.heading} width="list">
      <p className={styles['note']}>{progressWords.intro}</p>
      {!found && <p role="status">{progressWords.loading}</p>}
      {found && found.scored.length === 0 && <p>{progressWords.none}</p>}
      {found && found.scored.length > 0 && <ProgressSections attempts={found.scored} />}
      {found && found.unscored > 0 && (
        <p className={styles['note']}>{progressWords.without(found.unscored)}</p>
      )}
      <p>
        <Link href="/training">{trainingWords.backToTraining}</Link>
      </p>
    </ColumnPlace>
  )
}
