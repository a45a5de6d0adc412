// The storage once it is open.
import { fail, type Result } from '@claimbench/model'
import { liveQuery } from 'dexie'
import type { LongWork, Writing } from './backup/format.ts'
import { LAST_RESTORE } from './backup/last-restore.ts'
import type { LastRestore } from './backup/last-restore.ts'
import type { BackupContents } from './backup/read-backup.ts'
import { nameOfAutomatic } from './backup/rotation.ts'
import { wholeBackup } from './backup/whole-backup.ts'
import { backupBytes, blobOf } from './backup/write-backup.ts'
import { type Canary, checkCanary } from './canary.ts'
import { commit, readNumber } from './database/commit.ts'
import type { Database } from './database/database.ts'
import { forgetArticle } from './database/forget.ts'
import { listArticles, observeLibrary, rememberingReader } from './database/library.ts'
import {
  type DamagedRow,
  isThere,
  loadArticle,
  type LoadedArticle,
  type LoadedWorkspace,
  loadWorkspace,
} from './database/load.ts'
import { observeRows } from './database/observe-rows.ts'
import { hashOf } from './disk/local-disk.ts'
import { eraseEverything } from './erase.ts'
import { type Fault, FaultError, faultOf } from './fault.ts'
import { observeQuarantine, readQuarantine } from './quarantine.ts'
import type { Recovery } from './recovery/recovery.ts'
import { textOfEntry } from './recovery/replay.ts'
import { mendPart, scrub, type Scrubbed } from './scrub.ts'
import { deleteSearch } from './search/search-database.ts'
import { type Held, hasOtherTabs } from './slots.ts'
import { type Journalled, snapshotKeeper } from './snapshot-keeper.ts'
import type { Storage } from './storage.ts'
import type { Surroundings } from './surroundings.ts'

type Bytes = Uint8Array<ArrayBuffer>

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
  const readArticle = rememberingReader()
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

  const source = () => ({
    db,
    database,
    readAttachment,
    mend: (article: string) => mendPart(scrubbed, article),
    madeAt: new Date(around.now()).toISOString(),
  })
  // Passphrases, case files and restores are seldom: what they need is loaded when it is asked for.
  async function* sealed(plain: AsyncGenerator<Bytes>, passphrase: string | undefined) {
    if (passphrase === undefined) return yield* plain
    const { encryptedBytes } = await import('./backup/encryption.ts')
    yield* encryptedBytes(plain, passphrase, new Uint8Array(around.random(16)))
  }
  /** A backup as it comes, and the way to note that it is safely elsewhere. */
  async function backupOf({ passphrase, ...work }: Writing = {}) {
    const changes = await readNumber(db, 'changes')
    const from = source()
    const bytes = sealed(backupBytes(from, work), passphrase)
    const count = () =>
      db.meta.bulkPut([
        { key: 'changesAtBackup', value: changes },
        { key: 'lastBackupAt', value: from.madeAt },
      ])
    return { bytes, madeAt: from.madeAt, count }
  }
  async function* bytesOfBackup(work?: Writing) {
    const { bytes, count } = await backupOf(work)
    yield* bytes
    await count()
  }
  const restoring = ({ signal }: LongWork = {}) => ({
    db,
    canary,
    around,
    putAttachment,
    bytesOfNow: () => backupBytes(source(), signal ? { signal } : {}),
  })
  async function taking<Failure>(
    take: () => Promise<Result<BackupContents, Failure>>,
  ): Promise<Result<BackupContents, Failure>> {
    const taken = await around.locks.request(`${around.prefix}:opening`, take)
    if (!taken.ok) return taken
    await close()
    // Other tabs let go of the old database when they hear of this; nothing waits for them.
    void db.delete().catch(() => undefined)
    void deleteSearch(db.name, around.databases).catch(() => undefined)
    return taken
  }

  let isClosed = false
  async function close(): Promise<void> {
    isClosed = true
    await snapshots?.finished()
    if (journalled) await journalled.disk.closeSlot(journalled.slot)
    db.close()
    held.release()
  }

  const storage: Storage = {
    device,
    slot: held.slot,
    databaseName: canary.name,
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
      const items = await listArticles(db, id => damaged.add(id), readArticle)
      if (damaged.size === 0) return items
      for (const id of damaged) await mendPart(scrubbed, id)
      return listArticles(db, () => undefined, readArticle)
    },
    observeLibrary(callback, onError) {
      const tried = new Set<string>()
      const mend = (id: string) => {
        if (tried.has(id)) return
        tried.add(id)
        // Mending changes the table, so the list comes again. What cannot be mended stays away.
        setTimeout(() => void mendPart(scrubbed, id).catch(() => undefined))
      }
      return observeLibrary(db, callback, error => onError(faultOf(error)), mend, readArticle)
    },
    observeRows: (tables, callback, onError) =>
      observeRows(db, tables, callback, error => onError(faultOf(error))),
    quarantine: () => readQuarantine(db),
    observeQuarantine: (callback, onError) =>
      observeQuarantine(db, callback, error => onError(faultOf(error))),

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
    async lastBackupAt() {
      const row = await db.meta.get('lastBackupAt')
      return typeof row?.value === 'string' ? row.value : undefined
    },
    async readNote(name) {
      return (await db.meta.get(noteKey(name)))?.value
    },
    async keepNote(name, value) {
      const key = noteKey(name)
      await (value === undefined ? db.meta.delete(key) : db.meta.put({ key, value }))
    },

    // A page that goes away asks for this last, maybe after everything was let go of.
    writeSnapshots: async () => (isClosed ? undefined : snapshots?.write()),

    scrub: signal => scrub(scrubbed, signal),

    putAttachment,
    readAttachment,

    writeBackup: work => wholeBackup(around.disk, () => bytesOfBackup(work), work?.signal),
    streamBackup: work => streamOf(bytesOfBackup(work)),
    async writeToFolder(folder, work) {
      const { bytes, madeAt, count } = await backupOf(work)
      const name = nameOfAutomatic(database, madeAt)
      const size = await folder.write(name, bytes)
      await count()
      return { name, size, madeAt }
    },
    async writeCaseFile(wish, { passphrase, ...work } = {}) {
      const article = await storage.loadArticle(wish.article)
      if (!article) return undefined
      const workspace = await storage.loadWorkspace()
      const { caseFileBytes } = await import('./backup/case-file.ts')
      const plain = caseFileBytes({ ...source(), article, workspace }, wish, work)
      return plain && blobOf(sealed(plain, passphrase))
    },
    async restoreBackup(file, work) {
      const { restore } = await import('./backup/restore.ts')
      return taking(() => restore(file, restoring(work), work))
    },
    async lastRestore() {
      // Written by `restore` alone.
      return (await db.meta.get(LAST_RESTORE))?.value as LastRestore | undefined
    },
    async undoRestore(work) {
      const last = await storage.lastRestore()
      const file = last?.canUndo && (await around.disk?.largeFile(last.copy ?? 'workspace-before'))
      if (!file) return fail({ code: 'truncated', path: '', found: 'no copy is kept' })
      const { putBack } = await import('./backup/restore.ts')
      return taking(async () => {
        if (await hasOtherTabs(around.locks, around.prefix, held.slot))
          throw new FaultError('other-tabs-open')
        return putBack(file, restoring(work), work)
      })
    },

    async forgetArticle(id) {
      // What is due is written before: written after, it would write the article anew.
      await snapshots?.finished()
      await snapshots?.write()
      const files = await forgetArticle(db, id)
      await around.disk?.removeSnapshotOf(id)
      for (const file of files) await around.disk?.removeAttachment(file)
      if (!journalled || !snapshots) return
      // All of it is in the database and the snapshots now; the journal still has the article's words.
      await snapshots.finished()
      snapshots.due([''])
      const last = snapshots.reached()
      await snapshots.write()
      await journalled.disk.renewSlot(journalled.slot, last)
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
  return storage
}

/** What was loaded after mending, with what was found damaged before. */
function toldOf<L extends LoadedArticle | LoadedWorkspace>(
  damaged: readonly DamagedRow[],
  mended: L,
): L {
  const told = damaged.map(row => ({ ...row, isRebuilt: row.isRebuilt || isThere(row, mended) }))
  return { ...mended, damaged: told }
}

function noteKey(name: string): string {
  return `note:${name}`
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
