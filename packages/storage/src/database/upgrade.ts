// Brings a database of an older epoch to this one, inside the transaction in which the browser changes
// its shape: it happens whole or not at all, whatever ends it. The history stays as it was written;
// each of its changes says of which epoch it is and is brought forward when it is read.
import { EPOCH, migrateRow, tablesChangedSince } from '@claimbench/model'
import type { Transaction } from 'dexie'
import { parseJson } from '../records/patch-text.ts'
import { SNAPSHOTS_DUE } from './stored.ts'
import type { Identity, StoredMeta, StoredRow } from './stored.ts'
import { isIntact, seal } from './sealed.ts'

/** Rows that are in memory at once. */
const BATCH = 500

/** Migrates the rows of every table that has changed. A database that nobody owns yet has none. */
export async function upgradeDatabase(transaction: Transaction): Promise<void> {
  const meta = transaction.table<StoredMeta, string>('meta')
  // Written by `openDatabase` alone.
  const identity = (await meta.get('identity'))?.value as Identity | undefined
  if (!identity || identity.epoch >= EPOCH) return
  for (const table of tablesChangedSince(identity.epoch))
    await upgradeTable(transaction, table, identity.epoch)
  await meta.bulkPut([
    { key: 'identity', value: { ...identity, epoch: EPOCH } },
    { key: SNAPSHOTS_DUE, value: true },
  ])
}

async function upgradeTable(transaction: Transaction, table: string, from: number): Promise<void> {
  const store = transaction.table<StoredRow, string>(table)
  const keys = await store.toCollection().primaryKeys()
  for (let at = 0; at < keys.length; at += BATCH) {
    const rows = await store.bulkGet(keys.slice(at, at + BATCH))
    await store.bulkPut(rows.flatMap(row => (row ? [upgraded(table, row, from)] : [])))
  }
}

/** A damaged row stays as it is: whoever reads it tells of it, and rebuilds it from the history. */
function upgraded(table: string, stored: StoredRow, from: number): StoredRow {
  if (!isIntact(stored)) return stored
  const json = parseJson(stored.json, table)
  return json.ok ? { ...stored, ...seal(migrateRow(table, json.value, from)) } : stored
}
