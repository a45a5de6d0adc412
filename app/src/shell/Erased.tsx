import { Button } from '../ui/Button.tsx'
import { erasedWords } from '../words/backup.ts'
import styles from './StartFailed.module.css'

interface ErasedProps {
  /** The name of the folder of automatic backups, if there was one. */
  readonly folder: string | undefined
}

/** The last page of a workspace: what is gone, and what nobody can erase from here. */
export function Erased({ folder }: ErasedProps) {
  return (
    <main className={styles['page']} role="alert">
      <h1>{erasedWords.heading}</h1>
      <p>{erasedWords.gone}</p>
      <div>
        <p>{erasedWords.stays}</p>
        <ul>
          <li>{erasedWords.downloads}</li>
          {folder !== undefined && <li>{erasedWords.folder(folder)}</li>}
          <li>{erasedWords.sent}</li>
          <li>{erasedWords.browser}</li>
        </ul>
      </div>
      <div className={styles['actions']}>
        <Button look="primary" onClick={startAnew}>
          {erasedWords.again}
        </Button>
      </div>
    </main>
  )
}

function startAnew(): void {
  location.hash = ''
  location.reload()
}
