import { useLocation } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { exerciseWords } from '../../words/exercise.ts'
import { focusSentenceInHand } from '../review/focus-sentence.ts'
import { finish, progressIn, useExercise, usePanes } from './exercise.ts'
import styles from './FinishDialog.module.css'

/** Asks before an exercise ends, and says what is still open. */
export function FinishDialog() {
  const exercise = useExercise()
  const isOpen = usePanes(panes => panes.isFinishing)
  const [, navigate] = useLocation()
  const { answered, total } = progressIn(exercise)
  const close = () => {
    exercise.panes.setState({ isFinishing: false })
    focusSentenceInHand(exercise.bench.hand.getState().current)
  }
  return (
    <Dialog title={exerciseWords.finishTitle} isOpen={isOpen} onClose={close}>
      <p>{exerciseWords.finishText(total - answered)}</p>
      <div className={styles['actions']}>
        <Button
          look="primary"
          autoFocus
          onClick={() => {
            if (finish(exercise)) navigate(`/training/result/${exercise.attempt}`)
          }}
        >
          {exerciseWords.finishNow}
        </Button>
        <Button onClick={close}>{exerciseWords.notYet}</Button>
      </div>
    </Dialog>
  )
}
