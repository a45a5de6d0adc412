import { Button } from '../ui/Button.tsx'
import { shellWords } from '../words/shell.ts'
import styles from './Notice.module.css'

export interface NoticeMessage {
  readonly text: string
  /** Counts up, so that the same sentence said again is said again. */
  readonly turn: number
  /** Whether it speaks of one place only, such as a refusal, and ends when that place is left. */
  readonly isOfThisPlace?: boolean
}

interface NoticeProps {
  readonly message: NoticeMessage | undefined
  readonly onDismiss: () => void
}

/** One sentence at the foot of the page: what was declined and what to do. It stays until read, or until its place is left. */
export function Notice({ message, onDismiss }: NoticeProps) {
  return (
    <div role="alert">
      {message && (
        <div className={styles['notice']} key={message.turn}>
          <p>{message.text}</p>
          <Button look="quiet" onClick={onDismiss}>
            {shellWords.dismiss}
          </Button>
        </div>
      )}
    </div>
  )
}
