// Opens the storage: finds or rebuilds the database, takes a journal of its own, catches up.
import { fail, ok, type Result } from '@claimbench/model'
import { dropOldBackups } from './backup/whole-backup.ts'
import type { CanaryNote } from './canary.ts'
import type { Database, Databases } from './database/database.ts'
import { SNAPSHOTS_DUE } from './database/stored.ts'
import type { Disk } from './disk/disk.ts'
import { type Fault, FaultError, faultOf } from './fault.ts'
import { openDatabase } from './open-database.ts'
import { type CaughtUp, catchUpOrphans, catchUpSlot } from './recovery/catch-up.ts'
import type { Recovery } from './recovery/recovery.ts'
import { hasOtherTabs, takeSlot } from './slots.ts'
import { storageOver } from './storage-over.ts'
import type { Storage } from './storage.ts'
import type { Surroundings } from './surroundings.ts'
import { withinLimit } from './time-limit.ts'

export interface StorageOptions {
  /** The current time in milliseconds since 1970. */
  readonly now: () => number
  /** So many random bytes. */
  readonly random: (bytes: number) => Uint8Array
  /** The place beside the database. Missing: one copy only. */
  readonly disk?: Disk | undefined
  /** A second place for the canary, such as local storage. */
  readonly note?: CanaryNote | undefined
  /** Stands before the names of databases and locks; `claimbench` when missing. */
  readonly prefix?: string
  /** The browser's own when missing. */
  readonly databases?: Databases
  readonly locks?: LockManager
}

/** How long the disk may take to say that it is there, in milliseconds. */
const DISK_LIMIT = 20_000

/**
 * Opens the storage. The answer is a fault when there is no database here, when a newer version of
 * the app owns it, or when an old tab blocks it; nothing has been touched then.
 */
export async function openStorage(options: StorageOptions): Promise<Result<Storage, Fault>> {
  const { indexedDB, IDBKeyRange } = globalThis
  const databases = options.databases ?? (indexedDB && { indexedDB, IDBKeyRange })
  const locks = options.locks ?? globalThis.navigator?.locks
  if (!databases || !locks) return fail({ code: 'no-database', detail: 'no IndexedDB or locks' })

  const { disk, diskTrouble } = await reach(options.disk)
  const prefix = options.prefix ?? 'claimbench'
  const { note, now, random } = options
  const around: Surroundings = {
    databases,
    locks,
    disk,
    diskTrouble,
    note,
    prefix,
    now,
    random,
  }
  try {
    // One tab at a time: two must not rebuild the same database.
    return await locks.request(`${prefix}:opening`, async () => ok(await open(around)))
  } catch (error) {
    return fail(faultOf(error))
  }
}

/** The disk, when it answers. */
async function reach(disk: Disk | undefined): Promise<Pick<Surroundings, 'disk' | 'diskTrouble'>> {
  if (!disk) return { disk: undefined, diskTrouble: undefined }
  try {
    await withinLimit(disk.slots(), DISK_LIMIT)
    return { disk, diskTrouble: undefined }
  } catch (error) {
    const isSilent = faultOf(error).code === 'no-answer'
    return { disk: undefined, diskTrouble: isSilent ? 'silent' : 'refused' }
  }
}

async function open(around: Surroundings): Promise<Storage> {
  const { disk, locks, prefix } = around
  const { db, canary, recovered } = await openDatabase(around)
  const held = await takeSlot(locks, prefix)
  if (!held) throw new FaultError('failed', 'too many tabs are open')
  try {
    const caughtUp = disk && (await catchUp(db, disk, canary.database, held.slot, around))
    const isDue = (await db.meta.get(SNAPSHOTS_DUE)) !== undefined
    const all = isDue ? ['', ...(await db.rows('articles').toCollection().primaryKeys())] : []
    const journalled = disk &&
      caughtUp && {
        disk,
        slot: held.slot,
        dirty: new Set([...caughtUp.articles, ...all]),
        last: caughtUp.last,
      }
    const storage = storageOver({
      db,
      canary,
      around,
      held,
      journalled,
      recovered: recovered ?? (caughtUp && recoveryFrom(caughtUp)),
    })
    // Of a page that was left: its downloads are long over.
    if (disk) void tidy(disk, around, held.slot).catch(() => undefined)
    // In the background: what fails here stays due, and nobody waits for it.
    if (isDue) void storage.writeSnapshots().catch(() => undefined)
    return storage
  } catch (error) {
    db.close()
    held.release()
    throw error
  }
}

/** Removes what no page can be reading any more. */
async function tidy(disk: Disk, { locks, prefix }: Surroundings, slot: number): Promise<void> {
  if (!(await hasOtherTabs(locks, prefix, slot))) await dropOldBackups(disk)
}

/** Takes in what this tab's slot and those of tabs that are gone hold. */
async function catchUp(
  db: Database,
  disk: Disk,
  database: string,
  slot: number,
  { locks, prefix }: Surroundings,
): Promise<CaughtUp> {
  const own = await catchUpSlot(db, disk, database, slot)
  const orphans = await catchUpOrphans(db, disk, database, locks, prefix)
  return {
    ...own,
    changes: own.changes + orphans.changes,
    damaged: own.damaged + orphans.damaged,
  }
}

function recoveryFrom({ changes, damaged }: CaughtUp): Recovery | undefined {
  if (damaged > 0) return { kind: 'mended', changes, damaged }
  return changes > 0 ? { kind: 'caught-up', changes } : undefined
}
