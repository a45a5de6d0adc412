// Writes backups into a folder that was chosen once: some minutes after work, in one tab at a time.
import { type BackupFolder, faultOf, folderOver, type Storage, surplus } from '@claimbench/storage'
import { createStore } from 'zustand/vanilla'
import type {
  AutomaticBackups,
  AutomaticBackupsState,
  FolderProblem,
} from './automatic-backups-context.ts'

/** A folder's handle, with what TypeScript does not know of it yet (WICG File System Access). */
export interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

export interface AutomaticBackupsPorts {
  readonly storage: Pick<Storage, 'readNote' | 'keepNote' | 'writeToFolder' | 'lastBackupAt'>
  /** Resolves when everything done so far is on the disk. */
  readonly settled: () => Promise<void>
  readonly changesSinceBackup: () => number
  /** Asks the person for a folder; missing where the browser cannot. */
  readonly pick: (() => Promise<FolderHandle>) | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly locks: Pick<LockManager, 'request'>
  readonly report: (error: unknown) => void
}

/** Under which name the storage keeps the folder. */
const NOTE = 'backupFolder'
const LOCK = 'claimbench:automatic-backup'
/** How long after the last one the next may come, in milliseconds. */
const PAUSE = 10 * 60_000

interface Kept {
  readonly handle: FolderHandle
  /** The files that were written here and not removed again. */
  readonly written: readonly string[]
  readonly lastAt?: string
}

export interface RunningBackups extends AutomaticBackups {
  /** Looks whether one is due, and makes it. */
  readonly look: () => Promise<void>
}

/** Automatic backups over an open storage. */
export function createAutomaticBackups(ports: AutomaticBackupsPorts): RunningBackups {
  const { storage, settled, changesSinceBackup, pick, now, locks, report } = ports
  const store = createStore<AutomaticBackupsState>(() => ({
    isSupported: pick !== undefined,
    isWriting: false,
  }))

  // Read anew each time: another tab may have written, or chosen another folder.
  const kept = async () => (await storage.readNote(NOTE)) as Kept | undefined

  function show(folder: Kept | undefined, problem?: FolderProblem): void {
    store.setState(
      {
        isSupported: pick !== undefined,
        isWriting: store.getState().isWriting,
        ...(folder && {
          folder: {
            name: folder.handle.name,
            files: folder.written.length,
            ...(folder.lastAt && { lastAt: folder.lastAt }),
          },
        }),
        ...(problem && { problem }),
      },
      true,
    )
  }

  async function writeInto(folder: Kept): Promise<void> {
    store.setState({ isWriting: true })
    let problem: FolderProblem | undefined
    let next = folder
    try {
      await settled()
      const place = folderOver(folder.handle)
      const { name, madeAt } = await storage.writeToFolder(place)
      next = { ...folder, written: [...folder.written, name], lastAt: madeAt }
      // Noted first: a file of ours that nobody remembers would stay for ever.
      await storage.keepNote(NOTE, next)
      next = { ...next, written: await tidied(place, next.written) }
      await storage.keepNote(NOTE, next)
    } catch (error) {
      problem = problemOf(error)
      if (problem === 'failed') report(error)
    }
    store.setState({ isWriting: false })
    show(next, problem)
  }

  async function writeIfDue(isAsked: boolean): Promise<void> {
    await locks.request(LOCK, { ifAvailable: !isAsked }, async lock => {
      const folder = await kept()
      if (!lock || !folder) return show(folder)
      if (!(await isAllowed(folder.handle))) return show(folder, 'permission')
      if (isAsked || (await isDue(folder))) return writeInto(folder)
      show(folder, store.getState().problem === 'permission' ? undefined : store.getState().problem)
    })
  }

  async function isDue({ lastAt }: Kept): Promise<boolean> {
    if (lastAt === undefined) return true
    if (now() - Date.parse(lastAt) < PAUSE) return false
    // A backup made elsewhere since holds what the folder does not.
    return changesSinceBackup() > 0 || ((await storage.lastBackupAt()) ?? '') > lastAt
  }

  async function choose(): Promise<void> {
    if (!pick) return
    const handle = await picked(pick)
    if (!handle) return
    const old = await kept()
    const isSame = old && (await old.handle.isSameEntry(handle).catch(() => false))
    await storage.keepNote(NOTE, isSame ? { ...old, handle } : { handle, written: [] })
    await writeIfDue(true)
  }

  return {
    store,
    choose,
    async allow() {
      const folder = await kept()
      await folder?.handle.requestPermission?.({ mode: 'readwrite' })
      await writeIfDue(true)
    },
    write: () => writeIfDue(true),
    async forget() {
      await storage.keepNote(NOTE, undefined)
      show(undefined)
    },
    async look() {
      try {
        await writeIfDue(false)
      } catch (error) {
        // A storage that is gone has been told of elsewhere.
        if (faultOf(error).code !== 'storage-gone') report(error)
      }
    },
  }
}

async function tidied(place: BackupFolder, written: readonly string[]): Promise<readonly string[]> {
  const there = await place.list()
  const going = new Set(surplus(written, there))
  for (const name of going) await place.remove(name)
  return written.filter(name => there.includes(name) && !going.has(name))
}

async function isAllowed(handle: FolderHandle): Promise<boolean> {
  const answer = await handle.queryPermission?.({ mode: 'readwrite' })
  return answer === undefined || answer === 'granted'
}

/** The folder that was picked; undefined when the person changed their mind. */
async function picked(pick: () => Promise<FolderHandle>): Promise<FolderHandle | undefined> {
  try {
    return await pick()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}

function problemOf(error: unknown): FolderProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission'
  if (name === 'NotFoundError') return 'gone'
  return name === 'QuotaExceededError' ? 'full' : 'failed'
}
