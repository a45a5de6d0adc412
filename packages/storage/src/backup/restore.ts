// Takes a backup into the workspace: a fresh database gets everything that is here and everything
// in the file, merged field by field, is checked, and only then becomes the one in use. To put a
// workspace back, the fresh database gets the file alone, and an identity of its own: what journals and
// snapshots hold of the one before must not come into it again.
import {
  countArticle,
  type Damage,
  deskFrom,
  type Result,
  reviewerOf,
  tombstoneKey,
  uuidV7,
} from '@claimbench/model'
import { type Canary, writeCanary } from '../canary.ts'
import { copyDatabase } from '../database/copy.ts'
import { Database } from '../database/database.ts'
import { loadArticle, loadWorkspace } from '../database/load.ts'
import type { Identity } from '../database/stored.ts'
import { SNAPSHOTS_DUE } from '../database/stored.ts'
import { FaultError } from '../fault.ts'
import { nextName, openUnblocked } from '../open-database.ts'
import { commitInBatches } from '../recovery/catch-up.ts'
import { writeLargeFile } from '../disk/write-large-file.ts'
import type { Part } from '../recovery/part.ts'
import { partMerger } from '../recovery/merge-part.ts'
import { partTexts } from '../snapshots.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Restoring } from './choose.ts'
import { bringBack, makeChoices } from './choose.ts'
import type { LastRestore } from './last-restore.ts'
import { LAST_RESTORE } from './last-restore.ts'
import { type BackupContents, checkBackup, readBackup } from './read-backup.ts'

export interface RestoringInto {
  readonly db: Database
  readonly canary: Canary
  readonly around: Surroundings
  readonly putAttachment: (bytes: Blob) => Promise<{ readonly id: string }>
  /** The workspace as it is, as the bytes of a backup. */
  readonly bytesOfNow: () => AsyncIterable<Uint8Array<ArrayBuffer>>
}

/**
 * Restores a backup. Answers with what was in it, or with its damage; then, and when this throws,
 * nothing has changed. Afterwards the storage must be opened again.
 */
export function restore(
  file: Blob,
  into: RestoringInto,
  work: Restoring = {},
): Promise<Result<BackupContents, Damage>> {
  return takeIn(file, into, work, false)
}

/** Puts a workspace back as it stands in a file: what is here and not in the file goes. */
export function putBack(
  file: Blob,
  into: RestoringInto,
  work: Restoring = {},
): Promise<Result<BackupContents, Damage>> {
  return takeIn(file, into, work, true)
}

async function takeIn(
  file: Blob,
  into: RestoringInto,
  work: Restoring,
  isUndo: boolean,
): Promise<Result<BackupContents, Damage>> {
  const { db, around } = into
  const checked = await checkBackup(file, work)
  if (!checked.ok) return checked
  const wasEmpty = (await db.rows('articles').count()) === 0
  const canUndo = around.disk !== undefined && (!wasEmpty || isUndo)
  const copy = canUndo ? await otherCopy(db) : undefined
  if (copy && around.disk) await writeLargeFile(around.disk, copy, into.bytesOfNow())
  const name = await nextName(around, into.canary.name)
  const fresh = new Database(name, around.databases)
  const canary = { ...into.canary, name, ...(isUndo && { database: newIdentity(around) }) }
  try {
    await openUnblocked(fresh)
    await (isUndo ? begin(db, fresh, canary) : copyDatabase(db, fresh))
    const taken = await mergeFile(file, fresh, { ...into, canary }, work)
    // The file was whole a moment ago: somebody is changing it.
    if (!taken.read.ok) return await giveUp(fresh, taken.read)
    for (const article of taken.parts) {
      work.signal?.throwIfAborted()
      // Reads every row back, and throws where one is not what was written.
      await partTexts(fresh, article)
    }
    // A workspace that comes in whole brings its own counts, and whose they are.
    if (!wasEmpty && !isUndo) await recount(fresh, taken.parts)
    const { chooser } = work
    await bringBack(fresh, canary, around, taken.broughtBack, chooser?.by ?? '')
    if (chooser) await makeChoices(fresh, canary, around, chooser)
    const found = await fresh.rows('articles').count()
    if (found < taken.read.value.articles)
      throw new FaultError('failed', `${found} articles are there`)

    const last: LastRestore = {
      at: new Date(around.now()).toISOString(),
      madeAt: taken.read.value.madeAt,
      added: taken.added,
      merged: taken.read.value.articles - taken.added,
      came: taken.came,
      chosen: chooser?.choices.length ?? 0,
      canUndo,
      ...(copy && { copy }),
      ...(isUndo && { isUndo }),
    }
    await fresh.meta.bulkPut([
      { key: SNAPSHOTS_DUE, value: true },
      { key: LAST_RESTORE, value: last },
    ])
    if (wasEmpty || isUndo) await countAsBackedUp(fresh)
    work.signal?.throwIfAborted()
    await writeCanary(canary, around.disk, around.note)
    fresh.close()
    // From here on the copy before it is in nobody's way back.
    await around.disk?.dropFile(otherThan(copy)).catch(() => undefined)
    return taken.read
  } catch (error) {
    await giveUp(fresh, undefined)
    if (copy) await around.disk?.dropFile(copy).catch(() => undefined)
    throw error
  }
}

/** The place for a copy that does not hold the last one: that one is the way back until this restore is done. */
async function otherCopy(db: Database): Promise<NonNullable<LastRestore['copy']>> {
  // Written by `restore` alone.
  const last = (await db.meta.get(LAST_RESTORE))?.value as LastRestore | undefined
  return otherThan(last?.canUndo ? (last.copy ?? 'workspace-before') : undefined)
}

function otherThan(copy: LastRestore['copy']): NonNullable<LastRestore['copy']> {
  return copy === 'workspace-before' ? 'workspace-before-2' : 'workspace-before'
}

function newIdentity({ now, random }: Surroundings): string {
  return uuidV7(now(), random(10))
}

/** A database with nothing in it but who it is, how late it is, and what is kept for this browser. */
async function begin(db: Database, fresh: Database, canary: Canary): Promise<void> {
  const { database, device, epoch } = canary
  const identity: Identity = { database, device, epoch }
  const kept = await db.meta
    .filter(({ key }) => key === 'clock' || key.startsWith('note:'))
    .toArray()
  await fresh.meta.bulkPut([...kept, { key: 'identity', value: identity }])
}

/** What people count, beside articles. */
const TOLD = ['claims', 'verdicts', 'evidence'] as const

/** How many rows of a part are not in a database yet. */
async function unknownIn(
  db: Database,
  table: (typeof TOLD)[number],
  { rows }: Part,
): Promise<number> {
  const ids = rows.get(table)?.map(({ id }) => id) ?? []
  if (ids.length === 0) return 0
  const there = await db.rows(table).where('id').anyOf(ids).count()
  return ids.length - there
}

async function mergeFile(
  file: Blob,
  fresh: Database,
  { canary, putAttachment }: RestoringInto,
  work: Restoring,
) {
  const parts: string[] = []
  const broughtBack: string[] = []
  let added = 0
  const came = { claims: 0, verdicts: 0, evidence: 0 }
  const merger = partMerger(fresh)
  const read = await readBackup(
    file,
    {
      async part(article, part) {
        const isHere = (await fresh.rows('articles').get(article)) !== undefined
        if (article !== '' && !isHere) added++
        // It was deleted here for good: whoever takes the file in wants it back.
        const stone = tombstoneKey('articles', article)
        if (!isHere && (await fresh.tombstones.get(stone))) {
          await fresh.tombstones.delete(stone)
          broughtBack.push(article)
        }
        for (const table of TOLD) came[table] += await unknownIn(fresh, table, part)
        await merger.take({ article, part })
        parts.push(article)
      },
      async attachment(_, bytes) {
        await putAttachment(bytes)
      },
      async unsaved(patches) {
        await merger.finish()
        await commitInBatches(
          fresh,
          canary.database,
          patches.map(patch => ({ patch })),
        )
      },
    },
    work,
  )
  if (read.ok) await merger.finish()
  return { read, parts, added, came, broughtBack }
}

/** Whoever wrote the file counted their own work: here it is counted as whoever works here sees it. */
async function recount(fresh: Database, parts: readonly string[]): Promise<void> {
  const workspace = await loadWorkspace(fresh)
  const me = reviewerOf(deskFrom(workspace.rows))
  if (me === undefined) return
  for (const article of parts) {
    const loaded = article ? await loadArticle(fresh, article) : undefined
    const counted = await fresh.counts.get(article)
    if (!loaded || !counted) continue
    const counts = countArticle(deskFrom({ ...workspace.rows, ...loaded.rows }), article, me)
    await fresh.counts.put({ ...counted, counts })
  }
}

async function countAsBackedUp(fresh: Database): Promise<void> {
  const changes = await fresh.history.count()
  await fresh.meta.bulkPut([
    { key: 'changes', value: changes },
    { key: 'changesAtBackup', value: changes },
  ])
}

async function giveUp<Answer>(fresh: Database, answer: Answer): Promise<Answer> {
  await fresh.delete()
  return answer
}
