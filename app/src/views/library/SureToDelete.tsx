import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { binWords } from '../../words/bin.ts'
import styles from './Bin.module.css'

interface SureToDeleteProps {
  /** The titles of what is to go; at least one. */
  readonly titles: readonly string[]
  readonly onDelete: () => void
  readonly onCancel: () => void
}

/** The question before anything is deleted for good. */
export function SureToDelete({ titles, onDelete, onCancel }: SureToDeleteProps) {
  const [title = ''] = titles
  return (
    <Dialog title={binWords.sureTitle(titles.length)} isOpen onClose={onCancel}>
      <p>{titles.length === 1 ? binWords.sure(title) : binWords.sureAll(titles.length)}</p>
      <div className={styles['row']}>
        <Button look="danger" onClick={onDelete}>
          {binWords.deleteNow}
        </Button>
        <Button onClick={onCancel}>{binWords.cancel}</Button>
      </div>
    </Dialog>
  )
}
