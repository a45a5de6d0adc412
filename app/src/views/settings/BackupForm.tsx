// A backup into the downloads, under a passphrase if wanted.
import { useEffect, useState } from 'react'
import { useSessionState } from '../../desk/session-context.tsx'
import { useBackups } from '../../shell/backups-context.ts'
import { useLongWork } from '../../shell/use-long-work.ts'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { CheckField } from '../../ui/Field.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { backupProblemWords, backupWords } from '../../words/backup.ts'
import {
  NOTHING_TYPED,
  PassphraseFields,
  passphraseProblem,
} from '../../shell/PassphraseFields.tsx'
import styles from './SettingsView.module.css'

/** How old the last backup is, what is in none, and the way to make one. */
export function BackupForm() {
  const backups = useBackups()
  const work = useLongWork()
  const [isProtected, setIsProtected] = useState(false)
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')
  const changes = useSessionState(state => state.status.changesSinceBackup)

  async function write() {
    const wrong = isProtected ? passphraseProblem(typed) : undefined
    setProblem(wrong)
    setSaid('')
    if (wrong) return
    try {
      const file = await work.run(options =>
        backups.write({ ...options, ...(isProtected && { passphrase: typed.first }) }),
      )
      if (!file) return setSaid(backupWords.stopped)
      downloadFile(nameOfBackup(new Date()), 'application/octet-stream', file)
      setTyped(NOTHING_TYPED)
      setSaid(backupWords.backedUp)
    } catch (error) {
      setSaid(backupProblemWords('failed'))
      reportError(error)
    }
  }

  return (
    <form
      className={styles['section']}
      onSubmit={event => {
        event.preventDefault()
        void write()
      }}
    >
      {/* Asked anew whenever a backup may have changed the answer. */}
      <LastBackup key={`${said} ${changes}`} changes={changes} />
      <CheckField
        label={backupWords.protect}
        checked={isProtected}
        onChange={event => setIsProtected(event.target.checked)}
      />
      {isProtected && <PassphraseFields typed={typed} problem={problem} onType={setTyped} />}
      <div className={styles['row']}>
        <Button look="primary" type="submit" disabled={work.share !== undefined}>
          {backupWords.backup}
        </Button>
        {work.share !== undefined && (
          <>
            <Progress value={work.share} total={1} label={backupWords.backingUp(work.share)} />
            <Button onClick={work.stop}>{backupWords.cancel}</Button>
          </>
        )}
        <span role="status" className={styles['note']}>
          {work.share === undefined ? said : backupWords.backingUp(work.share)}
        </span>
      </div>
    </form>
  )
}

function LastBackup({ changes }: { readonly changes: number }) {
  const backups = useBackups()
  const [last, setLast] = useState<{ readonly at: string | undefined }>()
  useEffect(() => void backups.lastBackupAt().then(at => setLast({ at })), [backups])
  if (!last) return null
  const age = last.at === undefined ? backupWords.never : backupWords.last(last.at)
  return (
    <p className={styles['note']}>
      {age} {(changes > 0 || last.at !== undefined) && backupWords.missing(changes)}
    </p>
  )
}

function nameOfBackup(now: Date): string {
  return `claimbench-${now.toISOString().slice(0, 10)}.claimbench`
}
