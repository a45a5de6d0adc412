import type { Fault } from '@claimbench/storage'
import { Button } from '../ui/Button.tsx'
import { faultWords, shellWords } from '../words/shell.ts'
import styles from './StartFailed.module.css'

/** What is shown when the storage cannot be opened: why, and what to do. Nothing was touched. */
export function StartFailed({ fault }: { readonly fault: Fault }) {
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
      </div>
    </main>
  )
}
