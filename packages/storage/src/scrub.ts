// Looks, in the background, at everything that is stored, so that damage is found while the other
// copy is still whole, and puts it right.
import {
  apply,
  articleOfRow,
  type Desk,
  EMPTY_DESK,
  parseRow,
  type Patch,
  type Row,
  type Table,
  tombstoneKey,
} from '@claimbench/model'
import { commit, storedRow } from './database/commit.ts'
import type { Database } from './database/database.ts'
import { healDamage } from './database/heal.ts'
import { isThere, loadArticle, loadWorkspace } from './database/load.ts'
import type { Disk } from './disk/disk.ts'
import { hashOf } from './disk/local-disk.ts'
import { mergePart } from './recovery/merge-part.ts'
import { entriesOf } from './recovery/replay.ts'
import type { SnapshotKeeper } from './snapshot-keeper.ts'
import { generationKey, snapshotOf } from './snapshots.ts'

/** What a scrub found. All zero and empty: everything is as it was written. */
export interface ScrubReport {
  /** Rows and changes of the database that were damaged or missing. */
  readonly rows: number
  /** How many of them neither history, snapshot nor journal could bring back. */
  readonly lost: number
  /** Files of snapshots and places of the journal; they have been written anew. */
  readonly copies: number
  /** Attachments whose bytes are missing or not what they were. Only a backup has them still. */
  readonly attachments: readonly string[]
}

export interface Scrubbed {
  readonly db: Database
  readonly database: string
  readonly journal:
    | { readonly disk: Disk; readonly slot: number; readonly snapshots: SnapshotKeeper }
    | undefined
  /** Answers with how many places of the canary were not as they should be; they are now. */
  readonly checkCanary: () => Promise<number>
  readonly readAttachment: (id: string) => Promise<Blob | undefined>
  readonly now: () => number
}

/** Checks everything once. Stops with the signal's reason. */
export async function scrub(scrubbed: Scrubbed, signal?: AbortSignal): Promise<ScrubReport> {
  const { db, journal } = scrubbed
  let rows = 0
  let lost = 0
  for (const article of ['', ...(await db.rows('articles').toCollection().primaryKeys())]) {
    signal?.throwIfAborted()
    const found = await mendPart(scrubbed, article)
    rows += found.rows
    lost += found.lost
  }
  const copies = (journal ? await checkCopies(db, journal) : 0) + (await scrubbed.checkCanary())
  const attachments = await damagedAttachments(scrubbed, signal)
  return { rows, lost, copies, attachments }
}

/** Checks the rows of an article, or of the workspace (''), and brings back what it can. */
export async function mendPart(
  { db, database, journal, now }: Omit<Scrubbed, 'readAttachment' | 'checkCanary'>,
  article: string,
): Promise<{ readonly rows: number; readonly lost: number }> {
  const load = () => (article ? loadArticle(db, article) : loadWorkspace(db))
  const loaded = await load()
  if (!loaded) return { rows: 0, lost: 0 }
  await healDamage(db, database, loaded, now(), article || undefined)

  const gone = loaded.damaged.filter(row => !row.isRebuilt)
  if (gone.length > 0 && journal) await takeFromCopies(db, database, journal, article)
  const there = gone.length > 0 ? await load() : loaded
  const back = article && there ? await missingRows(db, article, there.history) : []
  for (const { table, row } of back) await db.rows(table).put(storedRow(table, row))
  const lost = gone.filter(row => !there || !isThere(row, there))
  return { rows: loaded.damaged.length + back.length, lost: lost.length }
}

/** Merges an article's snapshot and its changes in this tab's journal into the database. */
async function takeFromCopies(
  db: Database,
  database: string,
  { disk, slot }: { readonly disk: Disk; readonly slot: number },
  article: string,
): Promise<void> {
  const part = await snapshotOf(disk, database, article)
  if (part) await mergePart(db, article, part)
  const { records } = await disk.readSlot(slot)
  const { entries } = entriesOf(slot, records)
  const ours = entries.filter(({ patch }) => (patch.article ?? '') === article)
  // Where these stand in the journal has been noted long ago.
  await commit(
    db,
    database,
    ours.map(({ patch, counts }) => ({ patch, counts })),
  )
}

/**
 * The rows of an article that its history made and that are neither there nor removed. What the
 * history says of other articles, or what no row may be, is left out: histories come from files too.
 */
async function missingRows(
  db: Database,
  article: string,
  history: readonly Patch[],
): Promise<readonly { table: Table; row: Row }[]> {
  const missing: { table: Table; id: string }[] = []
  for (const [table, made] of madeRows(history)) {
    const ids = [...made]
    const there = new Set(await db.rows(table).where('id').anyOf(ids).primaryKeys())
    const gone = ids.filter(id => !there.has(id))
    const stones = await db.tombstones.bulkGet(gone.map(id => tombstoneKey(table, id)))
    for (const [i, id] of gone.entries()) if (!stones[i]) missing.push({ table, id })
  }
  if (missing.length === 0) return []
  const desk: Desk = history.reduce(apply, EMPTY_DESK)
  return missing.flatMap(({ table, id }) => {
    const made = desk[table].get(id)
    const row = made && parseRow(table, made)
    const isOurs = row?.ok && (articleOfRow(table, row.value) ?? article) === article
    return isOurs ? [{ table, row: row.value }] : []
  })
}

/** The ids of all rows that a history made and did not remove again. */
function madeRows(history: readonly Patch[]): ReadonlyMap<Table, ReadonlySet<string>> {
  const made = new Map<Table, Set<string>>()
  for (const { changes } of history)
    for (const { table, id, before, after } of changes) {
      const ids = made.get(table) ?? new Set()
      made.set(table, ids)
      if (after === undefined) ids.delete(id)
      else if (before === undefined) ids.add(id)
    }
  return made
}

/** Checks snapshots and journal; what is damaged or missing is written anew. */
async function checkCopies(
  db: Database,
  { disk, slot, snapshots }: NonNullable<Scrubbed['journal']>,
): Promise<number> {
  // Before the first change there is nothing to have a copy of.
  const isUntouched = (await db.history.toCollection().first()) === undefined
  if (isUntouched) return 0
  const articles = ['', ...(await db.rows('articles').toCollection().primaryKeys())]
  const expected = await db.meta.bulkGet(articles.map(generationKey))
  const states = await disk.checkSnapshots()
  const found = new Map(states.map(({ key, generation }) => [key, generation]))
  // A snapshot, or the newer file of one, may be gone without a trace but what the database knows of it.
  const older = articles.filter(
    (article, i) => Number(expected[i]?.value ?? 0) > (found.get(article) ?? 0),
  )
  const isOlder = new Set(older)
  const whole = new Set(states.flatMap(({ key }) => (key === undefined ? [] : [key])))
  const torn = states.flatMap(({ key, damaged }) => (damaged > 0 && key !== undefined ? [key] : []))
  // What is in the journal since the beginning needs no snapshot yet.
  const missing = articles.filter(
    article => !whole.has(article) && !snapshots.isDue(article) && !isOlder.has(article),
  )
  snapshots.due([...torn, ...missing, ...older])

  const { damaged } = await disk.readSlot(slot)
  if (damaged > 0) snapshots.due(articles)
  if (damaged > 0 || torn.length + missing.length + older.length > 0) await snapshots.write()
  if (damaged > 0) await disk.renewSlot(slot)
  const torns = states.reduce((sum, state) => sum + state.damaged, 0)
  return torns + missing.length + older.length + damaged
}

async function damagedAttachments(
  { db, readAttachment }: Scrubbed,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const damaged: string[] = []
  for (const id of await db.rows('attachments').toCollection().primaryKeys()) {
    signal?.throwIfAborted()
    const bytes = await readAttachment(id)
    if (!bytes || (await hashOf(bytes)) !== id) damaged.push(id)
  }
  return damaged
}
