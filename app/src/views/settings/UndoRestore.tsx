import { useEffect, useState } from 'react'
import { type BackupProblem, type LastRestore, useBackups } from '../../shell/backups-context.ts'
import { useLongWork } from '../../shell/use-long-work.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { backupProblemWords, backupWords } from '../../words/backup.ts'
import styles from './SettingsView.module.css'

/** What the last restore was, and the way back from it; nothing where there was none. */
export function UndoRestore() {
  const backups = useBackups()
  const [last, setLast] = useState<LastRestore>()
  useEffect(() => void backups.lastRestore().then(setLast), [backups])
  if (!last) return null
  return (
    <div className={styles['row']}>
      <p className={styles['note']}>{backupWords.restored(last)}</p>
      {last.canUndo && <PutBack last={last} />}
    </div>
  )
}

function PutBack({ last }: { readonly last: LastRestore }) {
  const backups = useBackups()
  const work = useLongWork()
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<BackupProblem>()

  async function putBack() {
    setProblem(undefined)
    const failed = await work.run(async options => ({ code: await backups.undoRestore(options) }))
    setProblem(failed?.code)
    if (!failed || failed.code) return
    location.hash = '/'
    location.reload()
  }

  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{backupWords.putBack}</Button>
      <Dialog title={backupWords.putBack} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{backupWords.putBackSure(last.at)}</p>
        {problem && (
          <p className={styles['problem']} role="alert">
            {backupProblemWords(problem)}
          </p>
        )}
        <p role="status" className={styles['note']}>
          {work.share !== undefined && backupWords.puttingBack(work.share)}
        </p>
        <div className={styles['row']}>
          <Button look="primary" disabled={work.share !== undefined} onClick={() => void putBack()}>
            {backupWords.putBackNow}
          </Button>
          <Button onClick={() => (work.share === undefined ? setIsAsking(false) : work.stop())}>
            {backupWords.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
