// What could not be read: kept as it was found, listed, and handed out as a file.
import { ALL_TABLES, tombstoneKey } from '@claimbench/model'
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
  // Table by table, not row by row: ten thousand requests would keep the list of articles waiting.
  const tables = [...new Set(rows.map(({ table }) => table))]
  const mended = await Promise.all(
    tables.map(table =>
      mendedOf(
        db,
        table,
        rows.filter(row => row.table === table),
      ),
    ),
  )
  const isMended = new Set(mended.flat())
  return rows.map(row => ({ ...row, isMended: isMended.has(row) }))
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

async function mendedOf(
  db: Database,
  table: string,
  rows: readonly QuarantinedRow[],
): Promise<readonly QuarantinedRow[]> {
  const ids = rows.map(({ id }) => id)
  if (table === 'history') return present(rows, await db.history.bulkGet(ids))
  const known = ALL_TABLES.find(name => name === table)
  if (known === undefined) return []
  const [there, removed] = await Promise.all([
    db.rows(known).bulkGet(ids),
    db.tombstones.bulkGet(ids.map(id => tombstoneKey(known, id))),
  ])
  return present(
    rows,
    there.map((row, i) => row ?? removed[i]),
  )
}

function present(rows: readonly QuarantinedRow[], found: readonly unknown[]) {
  return rows.filter((_, i) => found[i] !== undefined)
}
