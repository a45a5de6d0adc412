// Where the work is kept, and the way out and in.
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import {
  type BackupContents,
  type BackupProblem,
  type Progress,
  useBackups,
} from '../../shell/backups-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { downloadFile } from '../../ui/download.ts'
import { momentWords } from '../../words/dates.ts'
import { backupProblemWords, settingsWords, sizeWords } from '../../words/settings.ts'
import styles from './SettingsView.module.css'

/** Usage, backup, restore, erase. */
export function BackupSection() {
  return (
    <section className={styles['section']}>
      <h2>{settingsWords.storage}</h2>
      <Usage />
      <WriteBackup />
      <RestoreBackup />
      <Erase />
    </section>
  )
}

function Usage() {
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
        {usage.bytes !== undefined && settingsWords.usage(sizeWords(usage.bytes))}{' '}
        {usage.isKept ? settingsWords.persistent : settingsWords.notPersistent}
        {wasDenied && ` ${settingsWords.persistDenied}`}
      </p>
      {!usage.isKept && <Button onClick={() => void persist()}>{settingsWords.persist}</Button>}
    </div>
  )
}

function WriteBackup() {
  const backups = useBackups()
  const [share, setShare] = useState<number>()
  const [said, setSaid] = useState('')
  const stop = useRef<AbortController>(undefined)

  async function write() {
    const abort = new AbortController()
    stop.current = abort
    setSaid('')
    setShare(0)
    try {
      const file = await backups.write({
        signal: abort.signal,
        onProgress: progress => setShare(shareOf(progress)),
      })
      const day = new Date().toISOString().slice(0, 10)
      downloadFile(`claimbench-${day}.claimbench`, 'application/octet-stream', file)
      setSaid(settingsWords.backedUp)
    } catch (error) {
      if (!abort.signal.aborted) {
        setSaid(backupProblemWords('failed'))
        reportError(error)
      }
    }
    setShare(undefined)
  }

  return (
    <div className={styles['row']}>
      <Button look="primary" disabled={share !== undefined} onClick={() => void write()}>
        {settingsWords.backup}
      </Button>
      <span role="status" className={styles['note']}>
        {share === undefined ? said : settingsWords.backingUp(share)}
      </span>
      {share !== undefined && (
        <Button look="quiet" onClick={() => stop.current?.abort()}>
          {settingsWords.cancel}
        </Button>
      )}
    </div>
  )
}

interface Checked {
  readonly file: File
  readonly contents: BackupContents
}

function RestoreBackup() {
  const backups = useBackups()
  const input = useRef<HTMLInputElement>(null)
  const [share, setShare] = useState<number>()
  const [checked, setChecked] = useState<Checked>()
  const [problem, setProblem] = useState<BackupProblem>()
  const work = { onProgress: (progress: Progress) => setShare(shareOf(progress)) }

  async function check(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    setShare(0)
    setProblem(undefined)
    const read = await backups.check(file, work)
    setShare(undefined)
    setChecked(read.ok ? { file, contents: read.value } : undefined)
    setProblem(read.ok ? undefined : read.error.code)
  }

  async function restore({ file }: Checked) {
    setShare(0)
    const failed = await backups.restore(file, work)
    setShare(undefined)
    setChecked(undefined)
    setProblem(failed)
    // Everything on the page is about the old workspace: a fresh start shows the new one.
    if (!failed) location.reload()
  }

  return (
    <>
      <div className={styles['row']}>
        <Button disabled={share !== undefined} onClick={() => input.current?.click()}>
          {settingsWords.restore}
        </Button>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={settingsWords.restore}
          onChange={event => void check(event)}
        />
        <span className={styles['note']} role="status">
          {share === undefined ? settingsWords.restoreHint : settingsWords.reading(share)}
        </span>
      </div>
      {problem && (
        <p className={styles['problem']} role="alert">
          {backupProblemWords(problem)}
        </p>
      )}
      {checked && (
        <div className={styles['section']} role="status">
          <p>
            {settingsWords.found(
              checked.contents.articles,
              checked.contents.attachments,
              momentWords(checked.contents.madeAt),
            )}
          </p>
          <div className={styles['row']}>
            <Button look="primary" onClick={() => void restore(checked)}>
              {settingsWords.restoreNow}
            </Button>
            <Button onClick={() => setChecked(undefined)}>{settingsWords.cancel}</Button>
          </div>
        </div>
      )}
    </>
  )
}

function Erase() {
  const backups = useBackups()
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<BackupProblem>()

  async function erase() {
    const failed = await backups.erase()
    setProblem(failed)
    if (failed) return
    location.hash = ''
    location.reload()
  }

  return (
    <div className={styles['row']}>
      <Button look="danger" onClick={() => setIsAsking(true)}>
        {settingsWords.erase}
      </Button>
      <Dialog title={settingsWords.erase} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{settingsWords.eraseSure}</p>
        {problem && (
          <p className={styles['problem']} role="alert">
            {backupProblemWords(problem)}
          </p>
        )}
        <div className={styles['row']}>
          <Button look="danger" onClick={() => void erase()}>
            {settingsWords.eraseNow}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{settingsWords.cancel}</Button>
        </div>
      </Dialog>
    </div>
  )
}

function shareOf({ done, total }: Progress): number {
  return total > 0 ? done / total : 0
}
