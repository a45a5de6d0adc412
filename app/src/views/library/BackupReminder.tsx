// Reminds of a backup where nobody is in the middle of something: on arriving in the library.
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useSession, useSessionState } from '../../desk/session-context.tsx'
import { useAutomaticBackups } from '../../shell/automatic-backups-context.ts'
import { DAY, isBackupDue } from '../../shell/backup-due.ts'
import { useBackups } from '../../shell/backups-context.ts'
import { Button } from '../../ui/Button.tsx'
import { folderWords, reminderWords } from '../../words/backup.ts'
import styles from './BackupReminder.module.css'

/** One line when a backup is due or automatic ones have stopped; nothing otherwise. */
export function BackupReminder() {
  const { now } = useSession()
  const changes = useSessionState(state => state.status.changesSinceBackup)
  const { folder, problem } = useAutomaticBackups().state
  const backups = useBackups()
  const [asked, setAsked] = useState<{ readonly lastAt?: string; readonly quietUntil: number }>()
  useEffect(
    () =>
      void Promise.all([backups.lastBackupAt(), backups.quietUntil()]).then(
        ([lastAt, quietUntil]) => setAsked({ quietUntil, ...(lastAt && { lastAt }) }),
      ),
    [backups],
  )

  async function putOff() {
    const quietUntil = now() + DAY
    await backups.keepQuietUntil(quietUntil)
    setAsked(last => last && { ...last, quietUntil })
  }

  if (!asked || now() < asked.quietUntil) return null
  const isDue = isBackupDue({ changes, lastAt: asked.lastAt, ...asked }, now())
  if (!isDue && !(folder && problem)) return null
  return (
    <section className={styles['reminder']} aria-label={reminderWords.heading}>
      <p>
        {folder && problem
          ? `${folderWords.paused(folder.name)} ${folderWords.problems[problem]}`
          : reminderWords.text(changes, asked.lastAt)}
      </p>
      <div className={styles['actions']}>
        <Link href="/settings?part=backup">{reminderWords.toSettings}</Link>
        <Button look="quiet" onClick={() => void putOff()}>
          {reminderWords.later}
        </Button>
      </div>
    </section>
  )
}
