import type { Fault } from '@claimbench/storage'
import { Button } from '../ui/Button.tsx'
import { downloadFile } from '../ui/download.ts'
import { faultWords, shellWords } from '../words/shell.ts'
import styles from './StartFailed.module.css'

interface StartFailedProps {
  readonly fault: Fault
  /** Makes a backup without the database. */
  readonly rescue: () => Promise<Blob>
}

/** What is shown when the storage cannot be opened: why, and what to do. Nothing was touched. */
export function StartFailed({ fault, rescue }: StartFailedProps) {
  return (
    <main className={styles['page']} role="alert">
      <h1>{shellWords.startFailed}</h1>
      <p>{shellWords.startReason(faultWords(fault.code))}</p>
      <p>
        <code>{fault.detail}</code>
      </p>
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => location.reload()}>
          {shellWords.tryAgain}
        </Button>
        {fault.code === 'failed' && (
          <Button onClick={() => void rescue().then(saveRescued)}>{shellWords.rescue}</Button>
        )}
      </div>
    </main>
  )
}

function saveRescued(file: Blob): void {
  downloadFile('claimbench-rescued.claimbench', 'application/octet-stream', file)
}
