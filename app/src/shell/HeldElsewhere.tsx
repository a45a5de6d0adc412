import { useSession, useSessionState } from '../desk/session-context.tsx'
import { Button } from '../ui/Button.tsx'
import { reviewWords } from '../words/review.ts'
import styles from './HeldElsewhere.module.css'

/** Says that another tab may write the article, and offers to take it over. */
export function HeldElsewhere() {
  const session = useSession()
  const access = useSessionState(state => state.access)
  if (access === 'write') return null
  return (
    <div className={styles['held']} role="status">
      <span>{reviewWords.heldElsewhere}</span>
      <Button look="primary" onClick={() => void session.takeOver()}>
        {reviewWords.takeOver}
      </Button>
    </div>
  )
}
