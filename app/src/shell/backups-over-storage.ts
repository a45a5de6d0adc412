import { faultOf, isOurFile, type Storage } from '@claimbench/storage'
import type { Workbench } from '../workers/call.ts'
import { eraseOrigin } from './erase-origin.ts'
import type { BackupProblem, Backups } from './backups-context.ts'

/** Under which name the storage keeps until when nobody is to be reminded. */
const QUIET = 'noReminderUntil'

export interface BackupPorts {
  readonly storage: Storage
  /** Reads files, and nothing else: it may be ended with whatever it is doing. */
  readonly workbench: Pick<Workbench, 'readBackup' | 'rest'>
  /** Resolves when all that was done is on the disk. */
  readonly settled: () => Promise<void>
  /** Called when nothing is left. */
  readonly erased: () => void
}

/** Backups of the storage. */
export function backupsOver({ storage, workbench, settled, erased }: BackupPorts): Backups {
  return {
    async write(work) {
      await settled()
      return storage.writeBackup(work)
    },
    async writeCase(wish, work) {
      await settled()
      return storage.writeCaseFile(wish, work)
    },
    isOurs: isOurFile,
    lastBackupAt: () => storage.lastBackupAt(),
    async quietUntil() {
      const moment = await storage.readNote(QUIET)
      return typeof moment === 'number' ? moment : 0
    },
    keepQuietUntil: moment => storage.keepNote(QUIET, moment),
    async read(file, { passphrase, signal, onProgress }) {
      await settled()
      const database = storage.databaseName
      const wish = { file, database, ...(passphrase !== undefined && { passphrase }) }
      try {
        return await workbench.readBackup(wish, signal, onProgress)
      } finally {
        workbench.rest()
      }
    },
    async restore({ plain }, { by, choices, ...work }) {
      await settled()
      const chooser = { by, choices }
      return problemOf(work.signal, async () => {
        const restored = await storage.restoreBackup(plain, { ...work, chooser })
        return restored.ok ? undefined : restored.error.code
      })
    },
    lastRestore: () => storage.lastRestore(),
    async undoRestore(work) {
      await settled()
      return problemOf(work.signal, async () => {
        const undone = await storage.undoRestore(work)
        return undone.ok ? undefined : undone.error.code
      })
    },
    erase: () =>
      problemOf(undefined, async () => {
        await storage.erase()
        await eraseOrigin()
        erased()
        return undefined
      }),
    async usage() {
      const [estimate, isKept] = await Promise.all([
        navigator.storage.estimate(),
        navigator.storage.persisted(),
      ])
      return { bytes: estimate.usage, isKept }
    },
    persist: () => navigator.storage.persist(),
  }
}

async function problemOf(
  signal: AbortSignal | undefined,
  work: () => Promise<BackupProblem | undefined>,
): Promise<BackupProblem | undefined> {
  try {
    return await work()
  } catch (error) {
    if (signal?.aborted) throw error
    const { code } = faultOf(error)
    return code === 'other-tabs-open' || code === 'disk-full' ? code : 'failed'
  }
}
