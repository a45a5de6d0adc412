// The database's shape. Records lie in one store for each table of the model; what the disk needs
// besides them has stores of its own.
import { ALL_TABLES, EPOCH, type Table } from '@claimbench/model'
import { Dexie, type Table as Store } from 'dexie'
import type {
  Identity,
  QuarantinedRow,
  StoredBytes,
  StoredCounts,
  StoredMeta,
  StoredPatch,
  StoredRow,
  StoredTombstone,
} from './stored.ts'
import { upgradeDatabase } from './upgrade.ts'

export interface Databases {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

export class Database extends Dexie {
  declare readonly history: Store<StoredPatch, string>
  declare readonly tombstones: Store<StoredTombstone, string>
  declare readonly counts: Store<StoredCounts, string>
  declare readonly quarantine: Store<QuarantinedRow, number>
  declare readonly meta: Store<StoredMeta, string>
  declare readonly bytes: Store<StoredBytes, string>

  constructor(name: string, { indexedDB, IDBKeyRange }: Databases) {
    super(name, {
      autoOpen: false,
      chromeTransactionDurability: 'strict',
      indexedDB,
      IDBKeyRange,
    })
    // The shape has the number of the epoch: what changes the records passes the browser's own door for
    // changing a shape, which no other tab can be inside of.
    this.version(EPOCH)
      .stores({
        ...Object.fromEntries(ALL_TABLES.map(table => [table, 'id, article'])),
        history: 'id, [article+clock]',
        tombstones: 'key, article',
        counts: 'article',
        quarantine: '++number',
        meta: 'key',
        bytes: 'id',
      })
      .upgrade(upgradeDatabase)
  }

  /** The store of a table of the model. */
  rows(table: Table): Store<StoredRow, string> {
    return this.table<StoredRow, string>(table)
  }

  async identity(): Promise<Identity | undefined> {
    const row = await this.meta.get('identity')
    // Written by `openStorage` alone.
    return row?.value as Identity | undefined
  }
}
