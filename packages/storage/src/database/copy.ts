import type { Database } from './database.ts'

/** Rows in one transaction at most. */
const BATCH = 2000

/**
 * Copies everything from one database into another, empty one. How far the journals have come is
 * copied first: what is written meanwhile comes again from the journals, and nothing is missed.
 */
export async function copyDatabase(from: Database, to: Database): Promise<void> {
  const others = from.tables.map(store => store.name).filter(name => name !== 'meta')
  for (const name of ['meta', ...others]) {
    const source = from.table<unknown, IDBValidKey>(name)
    const keys = await source.toCollection().primaryKeys()
    for (let at = 0; at < keys.length; at += BATCH) {
      const rows = await source.bulkGet(keys.slice(at, at + BATCH))
      await to.table(name).bulkPut(rows.filter(row => row !== undefined))
    }
  }
}
