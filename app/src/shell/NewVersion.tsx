import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { shellWords } from '../words/shell.ts'
import styles from './Notice.module.css'
import { onNewVersion } from './register-service-worker.ts'

/** Says that a new version is ready, and lets the person take it. */
export function NewVersion() {
  const [take, setTake] = useState<() => void>()
  useEffect(() => onNewVersion(found => setTake(() => found)), [])
  if (!take) return null
  return (
    <div role="status">
      <div className={styles['notice']}>
        <p>{shellWords.newVersion}</p>
        <Button onClick={take}>{shellWords.reload}</Button>
      </div>
    </div>
  )
}
