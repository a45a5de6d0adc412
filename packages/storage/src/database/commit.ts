// One transaction takes a batch of patches: rows, history, counts, and how far the journal has come.
import {
  apply,
  type ArticleCounts,
  articleOfRow,
  type Change,
  type Desk,
  deskFrom,
  EPOCH,
  type Patch,
  type Row,
  type Table,
  type Tables,
  WORKSPACE_TABLES,
} from '@claimbench/model'
import { FaultError } from '../fault.ts'
import { textOfPatch } from '../records/patch-text.ts'
import type { Database } from './database.ts'
import type { StoredRow } from './stored.ts'
import { readRow } from './read-row.ts'
import { seal, sealText } from './sealed.ts'

/** A change on its way to the disk, with the new counts of its article. */
export interface Entry {
  readonly patch: Patch
  readonly counts?: ArticleCounts | undefined
  /** Where it stands in the journal; missing when it is in none. */
  readonly place?: { readonly slot: number; readonly sequence: number }
}

/** Counts of an article nobody has counted yet. */
export const NO_COUNTS: ArticleCounts = { sentences: 0, tagged: 0, claims: 0, signedOff: 0 }

/**
 * Writes patches, all or none. Rows are merged field by field with what is there, so a patch may
 * come twice or late. Throws a `FaultError` when the database is not the one we know or belongs to
 * another version of the app.
 */
export async function commit(
  db: Database,
  database: string,
  entries: readonly Entry[],
): Promise<void> {
  const touched = touchedRows(entries)
  const stores = [...touched.keys()].map(table => db.rows(table))
  await db.transaction(
    'rw',
    [...stores, db.history, db.tombstones, db.counts, db.meta],
    async () => {
      await checkIdentity(db, database)
      const before = await loadTouched(db, touched)
      const desk = entries.reduce((desk, { patch }) => apply(desk, patch), before)
      await writeRows(db, desk, touched)
      await writeTombstones(db, desk, entries)
      await writeHistory(db, entries)
      await writeCounts(db, entries)
      await writeProgress(db, entries)
    },
  )
}

/** Stops a transaction on a database that is not ours or not of this version. */
export async function checkIdentity(db: Database, database: string): Promise<void> {
  const identity = await db.identity()
  if (identity?.database !== database)
    throw new FaultError('storage-gone', `database ${identity?.database ?? 'empty'}`)
  if (identity.epoch !== EPOCH) throw new FaultError('newer-version', `epoch ${identity.epoch}`)
}

function touchedRows(entries: readonly Entry[]): ReadonlyMap<Table, ReadonlySet<string>> {
  const touched = new Map<Table, Set<string>>()
  for (const { patch } of entries)
    for (const { table, id } of patch.changes)
      touched.set(table, (touched.get(table) ?? new Set()).add(id))
  return touched
}

async function loadTouched(
  db: Database,
  touched: ReadonlyMap<Table, ReadonlySet<string>>,
): Promise<Desk> {
  const rows: { [T in Table]?: Row[] } = {}
  const keys: string[] = []
  for (const [table, ids] of touched) {
    const stored = await db.rows(table).bulkGet([...ids])
    rows[table] = stored.flatMap(row => {
      const read = row && readRow(table, row)
      return read?.ok ? [read.value] : []
    })
    for (const id of ids) keys.push(`${table}/${id}`)
  }
  const tombstones = await db.tombstones.bulkGet(keys)
  return deskFrom(
    // `readRow` parsed each row as one of its table.
    rows as { [T in Table]?: Tables[T][] },
    tombstones.flatMap(stone => (stone ? [[stone.key, stone.clock] as const] : [])),
  )
}

async function writeRows(
  db: Database,
  desk: Desk,
  touched: ReadonlyMap<Table, ReadonlySet<string>>,
): Promise<void> {
  for (const [table, ids] of touched) {
    const there = [...ids].flatMap(id => desk[table].get(id) ?? [])
    const gone = [...ids].filter(id => !desk[table].has(id))
    await db.rows(table).bulkPut(there.map(row => storedRow(table, row)))
    await db.rows(table).bulkDelete(gone)
  }
}

/** A row as it lies in the database. */
export function storedRow(table: Table, row: Row): StoredRow {
  const article = articleOfRow(table, row)
  return { id: row.id, ...(article !== undefined && { article }), ...seal(row) }
}

async function writeTombstones(db: Database, desk: Desk, entries: readonly Entry[]): Promise<void> {
  const removals = entries.flatMap(({ patch }) =>
    patch.changes.flatMap(change => (change.after === undefined ? [{ change, patch }] : [])),
  )
  const stones = removals.flatMap(({ change, patch }) => {
    const key = `${change.table}/${change.id}`
    const clock = desk.tombstones.get(key)
    return clock === undefined ? [] : [{ key, article: articleOfChange(change, patch), clock }]
  })
  await db.tombstones.bulkPut(stones)
}

/** The article a change belongs to; empty for changes of the workspace. */
function articleOfChange({ table, id, before, after }: Change, patch: Patch): string {
  const named = (before ?? after)?.['article']
  const row = { id, ...(typeof named === 'string' && { article: named }) }
  return articleOfRow(table, row) ?? (isOfWorkspace(table) ? '' : (patch.article ?? ''))
}

function isOfWorkspace(table: Table): boolean {
  return WORKSPACE_TABLES.some(name => name === table)
}

async function writeHistory(db: Database, entries: readonly Entry[]): Promise<void> {
  await db.history.bulkPut(
    entries.map(({ patch }) => ({
      id: patch.id,
      article: patch.article ?? '',
      clock: patch.clock,
      ...sealText(textOfPatch(patch)),
    })),
  )
}

async function writeCounts(db: Database, entries: readonly Entry[]): Promise<void> {
  for (const { patch, counts } of entries) {
    if (patch.article === undefined) continue
    const old = await db.counts.get(patch.article)
    if (old && old.updatedAt > patch.at) continue
    await db.counts.put({
      article: patch.article,
      counts: counts ?? old?.counts ?? NO_COUNTS,
      updatedAt: patch.at,
    })
  }
}

/** How far the journal has come, the latest clock, and the number of changes ever made. */
async function writeProgress(db: Database, entries: readonly Entry[]): Promise<void> {
  const reached = new Map<number, number>()
  for (const { place } of entries) if (place) reached.set(place.slot, place.sequence)
  for (const [slot, sequence] of reached) {
    const key = appliedKey(slot)
    const old = await readNumber(db, key)
    if (sequence > old) await db.meta.put({ key, value: sequence })
  }
  const changes = await readNumber(db, 'changes')
  await db.meta.put({ key: 'changes', value: changes + entries.length })

  const latest = await db.meta.get('clock')
  const clocks = entries.map(({ patch }) => patch.clock)
  if (typeof latest?.value === 'string') clocks.push(latest.value)
  const last = clocks.sort().at(-1)
  if (last) await db.meta.put({ key: 'clock', value: last })
}

/** Where it stands how far a slot's journal has been taken in. */
export function appliedKey(slot: number): string {
  return `applied:${slot}`
}

/** A number that is kept beside the records; 0 when it is not there. */
export async function readNumber(db: Database, key: string): Promise<number> {
  const row = await db.meta.get(key)
  return typeof row?.value === 'number' ? row.value : 0
}
