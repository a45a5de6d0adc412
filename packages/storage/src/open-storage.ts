// Opens the storage: finds or rebuilds the database, takes a journal of its own, catches up.
import { fail, ok, type Result } from '@claimbench/model'
import type { CanaryNote } from './canary.ts'
import type { Database, Databases } from './database/database.ts'
import type { Disk } from './disk/disk.ts'
import { type Fault, FaultError, faultOf } from './fault.ts'
import { openDatabase, type Surroundings } from './open-database.ts'
import { type CaughtUp, catchUpOrphans, catchUpSlot } from './recovery/catch-up.ts'
import { takeSlot } from './slots.ts'
import { SNAPSHOTS_DUE } from './snapshots.ts'
import type { Recovery, Storage } from './storage.ts'
import { storageOver } from './storage-over.ts'
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
const DISK_LIMIT = 10_000

/**
 * Opens the storage. The answer is a fault when there is no database here, when a newer version of
 * the app owns it, or when an old tab blocks it; nothing has been touched then.
 */
export async function openStorage(options: StorageOptions): Promise<Result<Storage, Fault>> {
  const { indexedDB, IDBKeyRange } = globalThis
  const databases = options.databases ?? (indexedDB && { indexedDB, IDBKeyRange })
  const locks = options.locks ?? globalThis.navigator?.locks
  if (!databases || !locks) return fail({ code: 'no-database', detail: 'no IndexedDB or locks' })

  const { disk, isDown } = await reach(options.disk)
  const prefix = options.prefix ?? 'claimbench'
  const { note, now, random } = options
  const around: Surroundings = {
    databases,
    locks,
    disk,
    isDiskDown: isDown,
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
async function reach(disk: Disk | undefined): Promise<{ disk: Disk | undefined; isDown: boolean }> {
  if (!disk) return { disk: undefined, isDown: false }
  try {
    await withinLimit(disk.slots(), DISK_LIMIT)
    return { disk, isDown: false }
  } catch {
    return { disk: undefined, isDown: true }
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
    // In the background: what fails here stays due, and nobody waits for it.
    if (isDue) void storage.writeSnapshots().catch(() => undefined)
    return storage
  } catch (error) {
    db.close()
    held.release()
    throw error
  }
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
