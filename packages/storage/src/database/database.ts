// The database's shape. Records lie in one store for each table of the model; what the disk needs
// besides them has stores of its own.
import { ALL_TABLES, type ArticleCounts, EPOCH, type Table } from '@claimbench/model'
import { Dexie, type Table as Store } from 'dexie'
import type { Sealed } from './sealed.ts'
import { upgradeDatabase } from './upgrade.ts'

/** A row of the model. */
export interface StoredRow extends Sealed {
  readonly id: string
  /** The article it belongs to; missing for rows of the workspace. */
  readonly article?: string
}

/** A patch in the history. */
export interface StoredPatch extends Sealed {
  readonly id: string
  /** Empty for changes of the workspace alone. */
  readonly article: string
  readonly clock: string
}

/** The moment a row was removed. */
export interface StoredTombstone {
  /** `tombstoneKey(table, id)`. */
  readonly key: string
  /** Empty for rows of the workspace. */
  readonly article: string
  readonly clock: string
}

/** What lists show of an article. */
export interface StoredCounts {
  readonly article: string
  readonly counts: ArticleCounts
  readonly updatedAt: string
}

/** Something that could not be read, kept as it was found. */
export interface QuarantinedRow {
  readonly number?: number
  readonly table: string
  readonly id: string
  readonly article?: string
  readonly reason: string
  readonly at: string
  readonly found: string
}

/** Who this database is. Every transaction that writes looks here first. */
export interface Identity {
  readonly database: string
  readonly device: string
  readonly epoch: number
}

export interface StoredMeta {
  readonly key: string
  readonly value: unknown
}

export interface StoredBytes {
  readonly id: string
  readonly bytes: ArrayBuffer
}

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
