// Takes every change to the disk and says, truthfully, how far it has come. A change is saved once
// the journal has it, or, without a journal, the database; only what neither has is not saved.
import type { ArticleCounts, Patch } from '@claimbench/model'
import { type Entry, type Fault, type FaultCode, faultOf, type Storage } from '@claimbench/storage'

export interface SaveStatus {
  readonly state: 'saved' | 'saving' | 'not-saved' | 'read-only'
  /** Why it is not saved or read only. */
  readonly reason?: FaultCode | 'elsewhere'
  /** What the browser said, for a report of the problem. */
  readonly detail?: string
  /** In how many places a change is kept at present. */
  readonly copies: 1 | 2
  readonly changesSinceBackup: number
}

export interface Saver {
  /** Takes a change over. From now on the saver owns it. */
  enqueue(patch: Patch, counts?: ArticleCounts): void
  readonly status: {
    get(): SaveStatus
    /** Calls back after every change of the status; answers with the end of it. */
    subscribe(callback: () => void): () => void
  }
  /** The changes that are saved nowhere, oldest first. */
  unsaved(): readonly Patch[]
  /** Answers once everything is in the database: true, or false when that cannot be. */
  flush(): Promise<boolean>
  /** Tries again at once what did not work. */
  retry(): void
  /** Says that this tab must not write, and why; `undefined` takes it back. */
  setReadOnly(reason: 'elsewhere' | FaultCode | undefined): void
  close(): void
}

export interface SaverOptions {
  readonly storage: Storage
  /** Called with changes once they are in the database, for the other tabs. */
  readonly onCommitted?: (patches: readonly Patch[]) => void
  /** How long the disk may be silent before that is told, in milliseconds. */
  readonly patience?: number
}

const PATIENCE = 4000
/** Changes in one transaction at most. */
const BATCH = 100
/** How long to wait before trying again, in milliseconds, the last one over and over. */
const PAUSES = [250, 1000, 3000, 10_000]

interface Waiting {
  entry: Entry
  /** The journal has answered, or is not waited for any longer. */
  isJournalled: boolean
  isSafe: boolean
  readonly watchdog: ReturnType<typeof setTimeout>
}

/** A saver on an open storage. */
export function createSaver({
  storage,
  onCommitted = () => undefined,
  patience = PATIENCE,
}: SaverOptions): Saver {
  let waiting: readonly Waiting[] = []
  let isCommitting = false
  let failures = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let readOnly: 'elsewhere' | FaultCode | undefined
  let journalFault: Fault | undefined
  let databaseFault: Fault | undefined
  let silence: Fault | undefined
  let gone: Fault | undefined
  let changesSinceBackup = 0
  let isClosed = false
  const listeners = new Set<() => void>()
  const flushed = new Set<(isDone: boolean) => void>()
  let status = describe()

  const stopObserving = storage.observeChangesSinceBackup(changes => {
    changesSinceBackup = changes
    tell()
  })
  const stopWatching = storage.onGone(fault => {
    gone = fault
    tell()
    settleFlushes(false)
  })

  function enqueue(patch: Patch, counts?: ArticleCounts): void {
    const item: Waiting = {
      entry: { patch, counts },
      isJournalled: storage.copies === 1,
      isSafe: false,
      watchdog: setTimeout(() => giveUpOn(item), patience),
    }
    waiting = [...waiting, item]
    tell()
    if (item.isJournalled) void commitNext()
    else void journal(item)
  }

  async function journal(item: Waiting): Promise<void> {
    try {
      item.entry = await storage.append(item.entry)
      item.isSafe = true
      journalFault = undefined
      silence = undefined
      clearTimeout(item.watchdog)
    } catch (error) {
      journalFault = faultOf(error)
    }
    item.isJournalled = true
    tell()
    void commitNext()
  }

  /** The disk was silent for too long: that is told, and the database is tried without it. */
  function giveUpOn(item: Waiting): void {
    if (item.isSafe) return
    silence = noAnswer()
    item.isJournalled = true
    tell()
    void commitNext()
  }

  function noAnswer(): Fault {
    return { code: 'no-answer', detail: `no answer in ${patience} ms` }
  }

  async function commitNext(): Promise<void> {
    if (isCommitting || isClosed || pause) return
    const first = waiting.findIndex(item => !item.isJournalled)
    const batch = waiting.slice(0, Math.min(BATCH, first < 0 ? waiting.length : first))
    if (batch.length === 0) return
    isCommitting = true
    const watchdog = setTimeout(() => {
      databaseFault = noAnswer()
      tell()
      settleFlushes(false)
    }, patience)
    try {
      await storage.commit(batch.map(item => item.entry))
      databaseFault = undefined
      silence = undefined
      failures = 0
      for (const item of batch) clearTimeout(item.watchdog)
      const done = new Set(batch)
      waiting = waiting.filter(item => !done.has(item))
      onCommitted(batch.map(item => item.entry.patch))
    } catch (error) {
      databaseFault = faultOf(error)
      tryAgainLater()
    }
    clearTimeout(watchdog)
    isCommitting = false
    tell()
    if (waiting.length === 0) settleFlushes(true)
    else void commitNext()
  }

  function tryAgainLater(): void {
    pause = setTimeout(retry, PAUSES[Math.min(failures, PAUSES.length - 1)])
    failures++
    settleFlushes(false)
  }

  function retry(): void {
    clearTimeout(pause)
    pause = undefined
    void commitNext()
  }

  function settleFlushes(isDone: boolean): void {
    for (const settle of flushed) settle(isDone)
    flushed.clear()
  }

  function describe(): SaveStatus {
    const isUnsafe = waiting.some(item => !item.isSafe)
    const isWhole = storage.copies === 2 && !journalFault && !databaseFault
    const shared = { copies: isWhole ? (2 as const) : (1 as const), changesSinceBackup }
    const fault = gone ?? databaseFault ?? silence
    if (isUnsafe && fault)
      return { state: 'not-saved', reason: fault.code, detail: fault.detail, ...shared }
    if (isUnsafe) return { state: 'saving', ...shared }
    const blocked = gone?.code ?? readOnly
    if (blocked) return { state: 'read-only', reason: blocked, ...shared }
    return { state: 'saved', ...shared }
  }

  function tell(): void {
    status = describe()
    for (const listener of listeners) listener()
  }

  return {
    enqueue,
    status: {
      get: () => status,
      subscribe(callback) {
        listeners.add(callback)
        return () => void listeners.delete(callback)
      },
    },
    unsaved: () => waiting.filter(item => !item.isSafe).map(item => item.entry.patch),
    flush() {
      if (waiting.length === 0) return Promise.resolve(true)
      if (gone) return Promise.resolve(false)
      return new Promise(resolve => {
        flushed.add(resolve)
        retry()
      })
    },
    retry,
    setReadOnly(reason) {
      readOnly = reason
      tell()
    },
    close() {
      isClosed = true
      clearTimeout(pause)
      for (const item of waiting) clearTimeout(item.watchdog)
      stopObserving()
      stopWatching()
    },
  }
}
