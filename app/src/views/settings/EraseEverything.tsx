import { useState } from 'react'
import { type BackupProblem, useBackups } from '../../shell/backups-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { backupProblemWords, backupWords } from '../../words/backup.ts'
import styles from './SettingsView.module.css'

/** Erases everything, after a question. */
export function EraseEverything() {
  const backups = useBackups()
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<BackupProblem>()

  async function erase() {
    // Once it is done, the page that is left says so.
    setProblem(await backups.erase())
  }

  return (
    <div className={styles['row']}>
      <Button look="danger" onClick={() => setIsAsking(true)}>
        {backupWords.erase}
      </Button>
      <Dialog title={backupWords.erase} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{backupWords.eraseSure}</p>
        {problem && (
          <p className={styles['problem']} role="alert">
            {backupProblemWords(problem)}
          </p>
        )}
        <div className={styles['row']}>
          <Button look="danger" onClick={() => void erase()}>
            {backupWords.eraseNow}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{backupWords.cancel}</Button>
        </div>
      </Dialog>
    </div>
  )
}
