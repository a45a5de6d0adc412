import { checkBackup, faultOf, type Storage } from '@claimbench/storage'
import type { BackupProblem, Backups } from './backups-context.ts'

/** Backups of the storage. `settled` resolves when all that was done is on the disk. */
export function backupsOver(storage: Storage, settled: () => Promise<void>): Backups {
  return {
    async write(work) {
      await settled()
      return storage.writeBackup(work)
    },
    check: checkBackup,
    async restore(file, work) {
      await settled()
      return problemOf(async () => {
        const restored = await storage.restoreBackup(file, work)
        return restored.ok ? undefined : restored.error.code
      })
    },
    erase: () =>
      problemOf(async () => {
        await storage.erase()
        // Drafts of forms lie beside the records; nothing else of this origin is anybody else's.
        localStorage.clear()
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
  work: () => Promise<BackupProblem | undefined>,
): Promise<BackupProblem | undefined> {
  try {
    return await work()
  } catch (error) {
    const { code } = faultOf(error)
    return code === 'other-tabs-open' || code === 'disk-full' ? code : 'failed'
  }
}
