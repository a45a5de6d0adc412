// The rows of the database's stores.
import type { ArticleCounts } from '@claimbench/model'
import type { Sealed } from './sealed.ts'

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

/** Stands in the database while articles have no second copy. */
export const SNAPSHOTS_DUE = 'snapshotsDue'
