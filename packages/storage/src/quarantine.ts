// What could not be read: kept as it was found, listed, and handed out as a file.
import { ALL_TABLES, type Table, tombstoneKey } from '@claimbench/model'
import { liveQuery } from 'dexie'
import type { Database } from './database/database.ts'
import type { QuarantinedRow } from './database/stored.ts'

/** Something that was set aside, and what has become of it. */
export interface SetAside extends QuarantinedRow {
  /** True when a second copy has put it back, or a person has removed it since: nothing is missing. */
  readonly isMended: boolean
}

/** Everything that was set aside, oldest first. */
export async function readQuarantine(db: Database): Promise<readonly SetAside[]> {
  const rows = await db.quarantine.toArray()
  return Promise.all(rows.map(async row => ({ ...row, isMended: await isMended(db, row) })))
}

/** Calls back now and after each change, in any tab; answers with the way to stop it. */
export function observeQuarantine(
  db: Database,
  callback: (rows: readonly SetAside[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const watching = liveQuery(() => readQuarantine(db)).subscribe(callback, onError)
  return () => watching.unsubscribe()
}

/**
 * What was set aside, as a JSON file for whoever can make sense of it: `found` is the text as it lay on
 * the disk, not read, not mended. `madeAt` is an ISO 8601 moment.
 */
export function fileOfQuarantine(rows: readonly SetAside[], madeAt: string): Blob {
  const file = { format: 'claimbench-set-aside', version: 1, madeAt, rows }
  return new Blob([JSON.stringify(file, null, 1), '\n'], { type: 'application/json' })
}

async function isMended(db: Database, { table, id }: QuarantinedRow): Promise<boolean> {
  if (table === 'history') return (await db.history.get(id)) !== undefined
  const known = ALL_TABLES.find(name => name === table)
  return known !== undefined && (await isThereOrRemoved(db, known, id))
}

async function isThereOrRemoved(db: Database, table: Table, id: string): Promise<boolean> {
  if ((await db.rows(table).get(id)) !== undefined) return true
  return (await db.tombstones.get(tombstoneKey(table, id))) !== undefined
}
