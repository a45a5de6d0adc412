import { useEffect, useState } from 'react'
import { useBackups } from '../../shell/backups-context.ts'
import { Button } from '../../ui/Button.tsx'
import { backupWords, sizeWords } from '../../words/backup.ts'
import styles from './SettingsView.module.css'

/** How much is kept here, and what the browser said when it was asked to keep it. */
export function UsageRow() {
  const backups = useBackups()
  const [usage, setUsage] = useState<Awaited<ReturnType<typeof backups.usage>>>()
  const [wasDenied, setWasDenied] = useState(false)
  useEffect(() => void backups.usage().then(setUsage), [backups])

  async function persist() {
    setWasDenied(!(await backups.persist()))
    setUsage(await backups.usage())
  }

  if (!usage) return null
  return (
    <div className={styles['row']}>
      <p className={styles['note']}>
        {usage.bytes !== undefined && backupWords.usage(sizeWords(usage.bytes))}{' '}
        {usage.isKept ? backupWords.persistent : backupWords.notPersistent}
        {wasDenied && ` ${backupWords.persistDenied}`}
      </p>
      {!usage.isKept && <Button onClick={() => void persist()}>{backupWords.persist}</Button>}
    </div>
  )
}
