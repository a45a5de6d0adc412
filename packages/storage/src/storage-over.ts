// The storage once it is open.
import { liveQuery } from 'dexie'
import type { Canary } from './canary.ts'
import { commit, type Entry, readNumber } from './database/commit.ts'
import type { Database } from './database/database.ts'
import { healDamage } from './database/heal.ts'
import { listArticles, observeLibrary } from './database/library.ts'
import { loadArticle, loadWorkspace } from './database/load.ts'
import type { Disk } from './disk/disk.ts'
import { hashOf } from './disk/local-disk.ts'
import { type Fault, FaultError, faultOf } from './fault.ts'
import type { Surroundings } from './open-database.ts'
import { textOfEntry } from './recovery/replay.ts'
import type { Held } from './slots.ts'
import { writeSnapshot } from './snapshots.ts'
import type { Recovery, Storage } from './storage.ts'

/** This tab's journal. */
export interface Journalled {
  readonly disk: Disk
  readonly slot: number
  /** The articles in it that need a snapshot before it may be overwritten ('' for the workspace). */
  readonly dirty: ReadonlySet<string>
  /** The number of its last record. */
  readonly last: number
}

export interface Parts {
  readonly db: Database
  readonly canary: Canary
  readonly around: Surroundings
  readonly held: Held
  readonly journalled: Journalled | undefined
  readonly recovered: Recovery | undefined
}

async function changesSinceBackup(db: Database): Promise<number> {
  return (await readNumber(db, 'changes')) - (await readNumber(db, 'changesAtBackup'))
}

/** Puts the open parts together. */
export function storageOver(parts: Parts): Storage {
  const { db, canary, around, held, journalled, recovered } = parts
  const { database, device } = canary
  const dirty = new Set(journalled?.dirty)
  let applied = journalled?.last ?? 0
  let snapshotting: Promise<void> | undefined

  const markDirty = (entries: readonly Entry[]) => {
    for (const { patch } of entries) dirty.add('').add(patch.article ?? '')
  }

  async function writeSnapshots(): Promise<void> {
    if (!journalled) return
    const reached = applied
    const waiting = [...dirty]
    dirty.clear()
    try {
      await around.locks.request(`${around.prefix}:snapshot`, async () => {
        for (const article of waiting) await writeSnapshot(db, journalled.disk, database, article)
      })
    } catch (error) {
      for (const article of waiting) dirty.add(article)
      throw error
    }
    await journalled.disk.release(journalled.slot, reached)
  }

  return {
    device,
    slot: held.slot,
    recovered,
    copies: journalled ? 2 : 1,

    async lastClock() {
      const row = await db.meta.get('clock')
      return typeof row?.value === 'string' ? row.value : undefined
    },
    async loadWorkspace() {
      const loaded = await loadWorkspace(db)
      await healDamage(db, database, loaded, around.now())
      return loaded
    },
    async loadArticle(id) {
      const loaded = await loadArticle(db, id)
      if (loaded) await healDamage(db, database, loaded, around.now(), id)
      return loaded
    },
    listArticles: () => listArticles(db),
    observeLibrary: (callback, onError) =>
      observeLibrary(db, callback, error => onError(faultOf(error))),
    quarantine: () => db.quarantine.toArray(),

    async append(entry) {
      if (!journalled) throw new FaultError('failed', 'there is no journal')
      const { disk, slot } = journalled
      const { sequence, isFull } = await disk.append(slot, textOfEntry(entry))
      if (isFull) scheduleSnapshots()
      return { ...entry, place: { slot, sequence } }
    },
    async commit(entries) {
      await commit(db, database, entries)
      for (const { place } of entries) applied = Math.max(applied, place?.sequence ?? 0)
      markDirty(entries)
    },
    observeChangesSinceBackup(callback) {
      const watching = liveQuery(() => changesSinceBackup(db)).subscribe(callback, () => undefined)
      return () => watching.unsubscribe()
    },
    writeSnapshots: () => (snapshotting ??= writeSnapshots().finally(forgetSnapshotting)),

    async putAttachment(bytes) {
      if (journalled) return journalled.disk.putAttachment(bytes)
      const id = await hashOf(bytes)
      await db.bytes.put({ id, bytes: await bytes.arrayBuffer() })
      return { id, size: bytes.size }
    },
    async readAttachment(id) {
      const onDisk = await around.disk?.attachment(id)
      if (onDisk) return onDisk
      const stored = await db.bytes.get(id)
      return stored && new Blob([stored.bytes])
    },

    onGone(callback) {
      const tell = (fault: Fault) => () => callback(fault)
      const changed = (event: IDBVersionChangeEvent) =>
        tell({
          code: event.newVersion === null ? 'storage-gone' : 'newer-version',
          detail: `version ${event.newVersion}`,
        })()
      db.on('versionchange', changed)
      const closed = tell({ code: 'storage-gone', detail: 'the database was closed' })
      db.on('close', closed)
      return () => {
        db.on('versionchange').unsubscribe(changed)
        db.on('close').unsubscribe(closed)
      }
    },
    async close() {
      await snapshotting?.catch(() => undefined)
      if (journalled) await journalled.disk.closeSlot(journalled.slot)
      db.close()
      held.release()
    },
  }

  function scheduleSnapshots(): void {
    // A snapshot that fails is tried again with the next change; the journal grows until then.
    snapshotting ??= writeSnapshots()
      .catch(() => undefined)
      .finally(forgetSnapshotting)
  }

  function forgetSnapshotting(): void {
    snapshotting = undefined
  }
}
