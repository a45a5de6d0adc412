// The storage once it is open.
import { liveQuery } from 'dexie'
import { compareBackup } from './backup/compare.ts'
import { restore } from './backup/restore.ts'
import { backupBytes, blobOf } from './backup/write-backup.ts'
import { encryptedBytes } from './backup/encryption.ts'
import type { Writing } from './backup/format.ts'
import { type Canary, checkCanary } from './canary.ts'
import { commit, readNumber } from './database/commit.ts'
import type { Database } from './database/database.ts'
import { listArticles, observeLibrary } from './database/library.ts'
import {
  type DamagedRow,
  isThere,
  loadArticle,
  type LoadedArticle,
  type LoadedWorkspace,
  loadWorkspace,
} from './database/load.ts'
import { observeRows } from './database/observe-rows.ts'
import type { Disk } from './disk/disk.ts'
import { hashOf } from './disk/local-disk.ts'
import { eraseEverything } from './erase.ts'
import { type Fault, FaultError, faultOf } from './fault.ts'
import type { Surroundings } from './open-database.ts'
import { textOfEntry } from './recovery/replay.ts'
import { mendPart, scrub, type Scrubbed } from './scrub.ts'
import { type Held, hasOtherTabs } from './slots.ts'
import { snapshotKeeper } from './snapshot-keeper.ts'
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

/** Puts the open parts together. */
export function storageOver(parts: Parts): Storage {
  const { db, canary, around, held, journalled, recovered } = parts
  const { database, device } = canary
  const snapshots = journalled && snapshotKeeper(db, database, journalled, around)

  const putAttachment: Storage['putAttachment'] = async bytes => {
    if (journalled) return journalled.disk.putAttachment(bytes)
    const id = await hashOf(bytes)
    await db.bytes.put({ id, bytes: await bytes.arrayBuffer() })
    return { id, size: bytes.size }
  }

  const readAttachment: Storage['readAttachment'] = async id => {
    const onDisk = await around.disk?.attachment(id)
    if (onDisk) return onDisk
    const stored = await db.bytes.get(id)
    return stored && new Blob([stored.bytes])
  }

  const scrubbed: Scrubbed = {
    db,
    database,
    journal: journalled && snapshots && { disk: journalled.disk, slot: journalled.slot, snapshots },
    checkCanary: () => checkCanary(canary, around.disk, around.note),
    readAttachment,
    now: around.now,
  }

  async function* bytesOfBackup({ passphrase, ...work }: Writing = {}) {
    const changes = await readNumber(db, 'changes')
    const madeAt = new Date(around.now()).toISOString()
    const mend = (article: string) => mendPart(scrubbed, article)
    const bytes = backupBytes({ db, database, readAttachment, mend, madeAt }, work)
    if (passphrase === undefined) yield* bytes
    else yield* encryptedBytes(bytes, passphrase, new Uint8Array(around.random(16)))
    await db.meta.bulkPut([
      { key: 'changesAtBackup', value: changes },
      { key: 'lastBackupAt', value: madeAt },
    ])
  }

  let isClosed = false
  async function close(): Promise<void> {
    isClosed = true
    await snapshots?.finished()
    if (journalled) await journalled.disk.closeSlot(journalled.slot)
    db.close()
    held.release()
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
      if (loaded.damaged.length === 0) return loaded
      await mendPart(scrubbed, '')
      return toldOf(loaded.damaged, await loadWorkspace(db))
    },
    async loadArticle(id) {
      const loaded = await loadArticle(db, id)
      if (!loaded || loaded.damaged.length === 0) return loaded
      await mendPart(scrubbed, id)
      const mended = await loadArticle(db, id)
      return mended && toldOf(loaded.damaged, mended)
    },
    async listArticles() {
      const damaged = new Set<string>()
      const items = await listArticles(db, id => damaged.add(id))
      if (damaged.size === 0) return items
      for (const id of damaged) await mendPart(scrubbed, id)
      return listArticles(db, () => undefined)
    },
    observeLibrary(callback, onError) {
      const tried = new Set<string>()
      const mend = (id: string) => {
        if (tried.has(id)) return
        tried.add(id)
        // Mending changes the table, so the list comes again. What cannot be mended stays away.
        setTimeout(() => void mendPart(scrubbed, id).catch(() => undefined))
      }
      return observeLibrary(db, callback, error => onError(faultOf(error)), mend)
    },
    observeRows: (tables, callback, onError) =>
      observeRows(db, tables, callback, error => onError(faultOf(error))),
    quarantine: () => db.quarantine.toArray(),

    async append(entry) {
      if (!journalled) throw new FaultError('failed', 'there is no journal')
      const { disk, slot } = journalled
      const { sequence, isFull } = await disk.append(slot, textOfEntry(entry))
      if (isFull) snapshots?.schedule()
      return { ...entry, place: { slot, sequence } }
    },
    async commit(entries) {
      await commit(db, database, entries)
      snapshots?.committed(entries)
    },
    observeChangesSinceBackup(callback) {
      const watching = liveQuery(() => changesSinceBackup(db)).subscribe(callback, () => undefined)
      return () => watching.unsubscribe()
    },
    // A page that goes away asks for this last, maybe after everything was let go of.
    writeSnapshots: async () => (isClosed ? undefined : snapshots?.write()),

    scrub: signal => scrub(scrubbed, signal),

    putAttachment,
    readAttachment,

    writeBackup: work => blobOf(bytesOfBackup(work)),
    streamBackup: work => streamOf(bytesOfBackup(work)),
    compareBackup: (file, work) => compareBackup(file, db, work),
    async restoreBackup(file, work) {
      const restored = await around.locks.request(`${around.prefix}:opening`, () =>
        restore(file, { db, canary, around, putAttachment }, work),
      )
      if (!restored.ok) return restored
      await close()
      // Other tabs let go of the old database when they hear of this; nothing waits for them.
      void db.delete().catch(() => undefined)
      return restored
    },
    async erase() {
      await around.locks.request(`${around.prefix}:opening`, async () => {
        if (await hasOtherTabs(around.locks, around.prefix, held.slot))
          throw new FaultError('other-tabs-open')
        await close()
        await eraseEverything(canary, around)
      })
    },

    onGone(callback) {
      const changed = ({ newVersion }: IDBVersionChangeEvent) =>
        callback({
          code: newVersion === null ? 'storage-gone' : 'newer-version',
          detail: `version ${newVersion}`,
        })
      const closed = () => callback(CLOSED)
      db.on('versionchange', changed)
      db.on('close', closed)
      return () => {
        db.on('versionchange').unsubscribe(changed)
        db.on('close').unsubscribe(closed)
      }
    },
    close,
  }
}

/** What was loaded after mending, with what was found damaged before. */
function toldOf<L extends LoadedArticle | LoadedWorkspace>(
  damaged: readonly DamagedRow[],
  mended: L,
): L {
  const told = damaged.map(row => ({ ...row, isRebuilt: row.isRebuilt || isThere(row, mended) }))
  return { ...mended, damaged: told }
}

const CLOSED: Fault = { code: 'storage-gone', detail: 'the database was closed' }

async function changesSinceBackup(db: Database): Promise<number> {
  return (await readNumber(db, 'changes')) - (await readNumber(db, 'changesAtBackup'))
}

function streamOf(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await bytes.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await bytes.return(undefined)
    },
  })
}
