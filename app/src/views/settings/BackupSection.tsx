// Where the work is kept, and the way out and in.
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { type BackupProblem, type ReadBackup, useBackups } from '../../shell/backups-context.ts'
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
        {usage.isPersistent ? settingsWords.persistent : settingsWords.notPersistent}
        {wasDenied && ` ${settingsWords.persistDenied}`}
      </p>
      {!usage.isPersistent && (
        <Button onClick={() => void persist()}>{settingsWords.persist}</Button>
      )}
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
      const file = await backups.write(setShare, abort.signal)
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

function RestoreBackup() {
  const backups = useBackups()
  const file = useRef<HTMLInputElement>(null)
  const [isReading, setIsReading] = useState(false)
  const [read, setRead] = useState<ReadBackup>()
  const [problem, setProblem] = useState<BackupProblem>()

  async function check(event: ChangeEvent<HTMLInputElement>) {
    const chosen = event.target.files?.[0]
    event.target.value = ''
    if (!chosen) return
    setIsReading(true)
    setProblem(undefined)
    const answer = await backups.read(chosen)
    setIsReading(false)
    setRead(answer.ok ? answer : undefined)
    setProblem(answer.ok ? undefined : answer.problem)
  }

  async function restore() {
    if (!read?.ok) return
    const failed = await read.restore()
    setRead(undefined)
    setProblem(failed)
    // Everything on the page is about the old workspace: a fresh start shows the new one.
    if (!failed) location.reload()
  }

  return (
    <>
      <div className={styles['row']}>
        <Button disabled={isReading} onClick={() => file.current?.click()}>
          {settingsWords.restore}
        </Button>
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={settingsWords.restore}
          onChange={event => void check(event)}
        />
        <span className={styles['note']} role="status">
          {isReading ? settingsWords.reading : settingsWords.restoreHint}
        </span>
      </div>
      {problem && (
        <p className={styles['problem']} role="alert">
          {backupProblemWords(problem)}
        </p>
      )}
      {read?.ok && (
        <div className={styles['section']} role="status">
          <p>
            {settingsWords.found(
              read.contents.articles,
              read.contents.records,
              read.contents.attachments,
              momentWords(new Date(read.contents.writtenAt).toISOString()),
            )}
          </p>
          <div className={styles['row']}>
            <Button look="primary" onClick={() => void restore()}>
              {settingsWords.restoreNow}
            </Button>
            <Button onClick={() => setRead(undefined)}>{settingsWords.cancel}</Button>
          </div>
        </div>
      )}
    </>
  )
}

function Erase() {
  const backups = useBackups()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <div className={styles['row']}>
      <Button look="danger" onClick={() => setIsAsking(true)}>
        {settingsWords.erase}
      </Button>
      <Dialog title={settingsWords.erase} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{settingsWords.eraseSure}</p>
        <div className={styles['row']}>
          <Button
            look="danger"
            onClick={() => void backups.erase().then(() => location.assign('./'))}
          >
            {settingsWords.eraseNow}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{settingsWords.cancel}</Button>
        </div>
      </Dialog>
    </div>
  )
}
