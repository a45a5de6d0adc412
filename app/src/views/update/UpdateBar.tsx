import { useStore } from 'zustand'
import { useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import placeStyles from '../../shell/ArticlePlace.module.css'
import { updateWords } from '../../words/update.ts'
import { useReview } from './review-context.ts'
import { leftOver, type UpdateItem } from './update-items.ts'
import styles from './UpdateView.module.css'

interface UpdateBarProps {
  readonly items: readonly UpdateItem[]
  readonly isSame: boolean
  readonly isNothing: boolean
  readonly isBusy: boolean
  readonly make: () => void
  readonly leave: () => void
}

/** What the update will do with what is not decided, and the way on or back. */
export function UpdateBar({ items, isSame, isNothing, isBusy, make, leave }: UpdateBarProps) {
  const { store } = useReview()
  const choices = useStore(store, state => state.choices)
  const hasDetails = useStore(store, state => state.details.size > 0)
  const canWrite = useSessionState(state => state.access === 'write')
  const { proposals, trayed } = leftOver(items, choices)
  const isOff = isNothing || isBusy || !canWrite || (isSame && !hasDetails)
  return (
    <footer className={placeStyles['bar']}>
      <Button look="primary" disabled={isOff} onClick={make}>
        {isSame ? updateWords.applyDetails : updateWords.apply}
      </Button>
      <Button onClick={leave}>{updateWords.cancel}</Button>
      <span className={placeStyles['bar-note']}>{updateWords.leaves(proposals, trayed)}</span>
      <span className={styles['keys']}>{updateWords.keysLine}</span>
    </footer>
  )
}
