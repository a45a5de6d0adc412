// Where the work is kept, and the way out and in.
import { type ChangeEvent, useEffect, useRef } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { offerFile } from '../../shell/incoming-file.ts'
import { Button } from '../../ui/Button.tsx'
import { backupWords } from '../../words/backup.ts'
import { BackupForm } from './BackupForm.tsx'
import { EraseEverything } from './EraseEverything.tsx'
import { FolderBackups } from './FolderBackups.tsx'
import styles from './SettingsView.module.css'
import { UndoRestore } from './UndoRestore.tsx'
import { UsageRow } from './UsageRow.tsx'

/** Usage, backup, restore, erase. `?part=backup` leads here. */
export function BackupSection() {
  const heading = useRef<HTMLHeadingElement>(null)
  const [parameters] = useSearchParams()
  const [, navigate] = useLocation()
  const isMeant = parameters.get('part') === 'backup'
  useEffect(() => {
    if (!isMeant) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
    // The way here is not kept: the next visit begins at the top.
    navigate('/settings?', { replace: true })
  }, [isMeant, navigate])
  return (
    <section className={styles['section']}>
      <h2 ref={heading} tabIndex={-1}>
        {backupWords.storage}
      </h2>
      <UsageRow />
      <BackupForm />
      <FolderBackups />
      <ChooseBackup />
      <UndoRestore />
      <EraseEverything />
    </section>
  )
}

function ChooseBackup() {
  const input = useRef<HTMLInputElement>(null)
  const [, navigate] = useLocation()

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file) navigate(offerFile(file))
  }

  return (
    <div className={styles['row']}>
      <Button onClick={() => input.current?.click()}>{backupWords.restore}</Button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={backupWords.restore}
        onChange={choose}
      />
      <span className={styles['note']}>{backupWords.restoreHint}</span>
    </div>
  )
}
