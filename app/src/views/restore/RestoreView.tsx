// The place where a file of ours is looked at before it is taken in.
import { type ChangeEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useSession, useSessionState } from '../../desk/session-context.tsx'
import {
  type BackupProblem,
  type Choice,
  type FoundFile,
  type Reading,
  useBackups,
} from '../../shell/backups-context.ts'
import { forgetFile, incomingFile } from '../../shell/incoming-file.ts'
import { useLibrary } from '../../shell/library-context.ts'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { useLongWork } from '../../shell/use-long-work.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { backupProblemWords } from '../../words/backup.ts'
import { restoreWords } from '../../words/restore.ts'
import { ApartList } from './ApartList.tsx'
import { apartItems, type ApartSide, choicesAgainst } from './choices.ts'
import { Preview } from './Preview.tsx'
import styles from './RestoreView.module.css'

/** What a file holds and what it would change; then, if the person agrees, it is taken in. */
export function RestoreView() {
  const backups = useBackups()
  const { reviewer } = useSession()
  const work = useLongWork()
  const [file, setFile] = useState(incomingFile)
  const [found, setFound] = useState<FoundFile>()
  const [problem, setProblem] = useState<BackupProblem>()
  const [isTaking, setIsTaking] = useState(false)
  const [isStopped, setIsStopped] = useState(false)

  async function read(chosen: File, passphrase?: string) {
    setProblem(undefined)
    setIsStopped(false)
    const answer = await work.run((options: Reading) =>
      backups.read(chosen, { ...options, ...(passphrase !== undefined && { passphrase }) }),
    )
    setIsStopped(!answer)
    setFound(answer?.ok ? answer.value : undefined)
    setProblem(answer && !answer.ok ? answer.error : undefined)
  }

  const reading = useRef(read)
  useEffect(() => {
    if (file) void reading.current(file)
    return forgetFile
  }, [file])

  async function take(found: FoundFile, choices: readonly Choice[]) {
    setIsTaking(true)
    const failed = await work.run(async options => ({
      problem: await backups.restore(found, { ...options, by: reviewer, choices }),
    }))
    setIsTaking(false)
    setIsStopped(!failed)
    setProblem(failed?.problem)
    if (!failed || failed.problem) return
    // Everything on the page is about the old workspace: a fresh start shows the new one.
    location.hash = placeAfter(found)
    location.reload()
  }

  const { share } = work
  const isLocked = problem === 'passphrase-needed' || problem === 'wrong-passphrase'
  return (
    <ColumnPlace
      title={restoreWords.heading}
      width="text"
      head={<Link href="/settings">{restoreWords.back}</Link>}
    >
      {!file && <p>{restoreWords.none}</p>}
      {share !== undefined && (
        <Working
          share={share}
          words={isTaking ? restoreWords.restoring(share) : restoreWords.reading(share)}
          onStop={work.stop}
        />
      )}
      {isStopped && <p role="status">{restoreWords.stopped}</p>}
      {problem && problem !== 'passphrase-needed' && (
        <p className={styles['problem']} role="alert">
          {backupProblemWords(problem)}
        </p>
      )}
      {file && isLocked && share === undefined && (
        <Unlock name={file.name} onOpen={passphrase => void read(file, passphrase)} />
      )}
      {found && share === undefined && !problem && (
        <Look found={found} onTake={choices => void take(found, choices)} />
      )}
      {share === undefined && (!file || problem || isStopped) && (
        <ChooseFile
          onChoose={chosen => {
            setFound(undefined)
            setProblem(undefined)
            setFile(chosen)
          }}
        />
      )}
    </ColumnPlace>
  )
}

/** A case file leads to its article. */
function placeAfter({ comparison: { contents, parts } }: FoundFile): string {
  return contents.kind && parts[0] ? `/review/${parts[0].id}` : '/'
}

interface LookProps {
  readonly found: FoundFile
  readonly onTake: (choices: readonly Choice[]) => void
}

/** The file beside what is here, the choices, and the way on. */
function Look({ found: { comparison }, onTake }: LookProps) {
  const entries = useLibrary()
  const hasPlace = useSessionState(({ status }) => status.copies === 2)
  const items = useMemo(() => apartItems(comparison), [comparison])
  const [chosen, setChosen] = useState<ReadonlyMap<string, ApartSide>>(new Map())
  return (
    <>
      <Preview comparison={comparison} />
      {items.length > 0 && (
        <ApartList items={items} chosen={chosen} names={comparison.names} onChoose={setChosen} />
      )}
      {entries && (
        <p className={styles['note']}>
          {entries.length === 0
            ? restoreWords.isEmpty
            : hasPlace
              ? restoreWords.kept
              : restoreWords.notKept}
        </p>
      )}
      <div className={styles['row']}>
        <Button look="primary" onClick={() => onTake(choicesAgainst(items, chosen))}>
          {restoreWords.now}
        </Button>
        <Link href="/settings">{restoreWords.cancel}</Link>
      </div>
    </>
  )
}

interface WorkingProps {
  readonly share: number
  readonly words: string
  readonly onStop: () => void
}

function Working({ share, words, onStop }: WorkingProps) {
  return (
    <div className={styles['row']}>
      <Progress value={share} total={1} label={words} />
      <span role="status">{words}</span>
      <Button onClick={onStop}>{restoreWords.cancel}</Button>
    </div>
  )
}

interface UnlockProps {
  readonly name: string
  readonly onOpen: (passphrase: string) => void
}

function Unlock({ name, onOpen }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      className={styles['unlock']}
      onSubmit={event => {
        event.preventDefault()
        onOpen(passphrase)
      }}
    >
      <p>{restoreWords.locked(name)}</p>
      <TextField
        label={restoreWords.passphrase}
        type="password"
        autoComplete="off"
        autoFocus
        value={passphrase}
        onChange={event => setPassphrase(event.target.value)}
      />
      <div className={styles['row']}>
        <Button look="primary" type="submit" disabled={passphrase === ''}>
          {restoreWords.open}
        </Button>
      </div>
    </form>
  )
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file) onChoose(file)
  }

  return (
    <div className={styles['row']}>
      <Button onClick={() => input.current?.click()}>{restoreWords.choose}</Button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={restoreWords.choose}
        onChange={choose}
      />
    </div>
  )
}
