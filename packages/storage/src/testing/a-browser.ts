// A browser to try the storage in: its disk, its databases and its locks, and what can befall them.
import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Databases } from '../database/database.ts'
import { openStorage, type StorageOptions } from '../open-storage.ts'
import type { Storage } from '../storage.ts'
import { memoryDisk, type MemoryDisk } from './memory-disk.ts'
import { memoryLocks } from './memory-locks.ts'

export interface ABrowser {
  readonly disk: MemoryDisk
  /** Opens the storage as a new tab. Throws when it cannot be opened. */
  openTab(options?: Partial<StorageOptions>): Promise<Storage>
  readonly options: StorageOptions & { readonly databases: Databases }
  /** The browser ends at once: tabs, locks, and what was not flushed. */
  kill(): void
  /** The browser forgets every database. */
  emptyDatabases(): void
  readonly databases: () => IDBFactory
}

// liveQuery asks for a global database before it asks ours.
Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange })

let seed = 0

/** A browser in which nothing was ever opened. Its journal's files hold `capacity` bytes. */
export function aBrowser(capacity = 4096): ABrowser {
  const disk = memoryDisk({ capacity })
  let indexedDB = new IDBFactory()
  let locks = memoryLocks()
  let now = Date.parse('2026-03-12T09:00:00.000Z')
  const options = (): ABrowser['options'] => ({
    now: () => ++now,
    random: bytes => Uint8Array.from({ length: bytes }, () => ++seed & 0xff),
    databases: { indexedDB, IDBKeyRange },
    locks,
    disk: disk.open(),
  })
  return {
    disk,
    get options() {
      return options()
    },
    async openTab(changed = {}) {
      const opened = await openStorage({ ...options(), ...changed })
      if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.detail}`)
      return opened.value
    },
    kill() {
      disk.cutPower()
      locks = memoryLocks()
    },
    emptyDatabases() {
      indexedDB = new IDBFactory()
    },
    databases: () => indexedDB,
  }
}
