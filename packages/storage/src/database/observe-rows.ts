// Rows of some tables over all articles, for the places that look across them.
import { type Desk, deskFrom, type Table } from '@claimbench/model'
import { liveQuery } from 'dexie'
import type { Database } from './database.ts'
import { readRow } from './read-row.ts'

/**
 * Calls back with a desk that holds every readable row of `tables`, now and after each change of
 * one, in any tab. Answers with the end of it. The desk is for reading: articles are changed open.
 */
export function observeRows(
  db: Database,
  tables: readonly Table[],
  callback: (desk: Desk) => void,
  onError: (error: unknown) => void,
): () => void {
  const watching = liveQuery(() => loadRows(db, tables)).subscribe(callback, onError)
  return () => watching.unsubscribe()
}

async function loadRows(db: Database, tables: readonly Table[]): Promise<Desk> {
  const stores = tables.map(table => db.rows(table))
  const stored = await db.transaction('r', stores, () =>
    Promise.all(stores.map(store => store.toArray())),
  )
  const read = tables.map((table, i) => [
    table,
    (stored[i] ?? []).flatMap(one => {
      const row = readRow(table, one)
      return row.ok ? [row.value] : []
    }),
  ])
  // Each table's rows were read by that table's own parser.
  return deskFrom(Object.fromEntries(read) as Parameters<typeof deskFrom>[0])
}
