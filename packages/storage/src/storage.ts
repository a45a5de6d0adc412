// The door: what the session may ask of the disk.
import type { Damage, DeviceId, HybridClock, Result, Desk, Table } from '@claimbench/model'
import type { ArticleComparison } from './backup/compare.ts'
import type { LongWork, Writing } from './backup/format.ts'
import type { BackupContents } from './backup/read-backup.ts'
import type { Entry } from './database/commit.ts'
import type { QuarantinedRow } from './database/database.ts'
import type { LibraryItem } from './database/library.ts'
import type { LoadedArticle, LoadedWorkspace } from './database/load.ts'
import type { Fault } from './fault.ts'
import type { ScrubReport } from './scrub.ts'

/** What was lost and found when the storage was opened. Shown once, in one sentence. */
export type Recovery =
  /** Changes were in the journal and not yet in the database: the last session ended early. */
  | { readonly kind: 'caught-up'; readonly changes: number }
  /** The database was empty, older or broken, and was built anew from snapshots and journal. */
  | {
      readonly kind: 'rebuilt'
      readonly articles: number
      readonly changes: number
      /** Things that could not be read. */
      readonly damaged: number
    }
  /** Places of the second copy were damaged; it was written anew from the database. */
  | { readonly kind: 'mended'; readonly changes: number; readonly damaged: number }
  /** The database is gone, and there was no second copy of it. */
  | { readonly kind: 'lost' }

export interface Storage {
  /** This browser's own name, the same over reloads. Histories are undone by device. */
  readonly device: DeviceId
  /** The number of this tab among those open. `${device}-${slot}` makes its clock unlike theirs. */
  readonly slot: number
  /** What happened before the storage could be opened; undefined when nothing did. */
  readonly recovered: Recovery | undefined
  /** 2 when a change is kept in the journal and the database, 1 when only the database keeps it. */
  readonly copies: 1 | 2

  /** The latest clock of everything stored, for the session's next `tick`. */
  lastClock(): Promise<HybridClock | undefined>
  loadWorkspace(): Promise<LoadedWorkspace>
  /** Undefined when there is no such article. */
  loadArticle(id: string): Promise<LoadedArticle | undefined>
  listArticles(): Promise<readonly LibraryItem[]>
  /** Calls back now and after each change, in any tab; answers with the way to stop it. */
  observeLibrary(
    callback: (items: readonly LibraryItem[]) => void,
    onError: (fault: Fault) => void,
  ): () => void
  /** Like `observeLibrary`, with a desk of every row of some tables, for reading across articles. */
  observeRows(
    tables: readonly Table[],
    callback: (desk: Desk) => void,
    onError: (fault: Fault) => void,
  ): () => void
  /** What could not be read, as it was found. */
  quarantine(): Promise<readonly QuarantinedRow[]>

  /** Writes a change to the journal. Answers with its place there; rejects when it is not written. */
  append(entry: Entry): Promise<Entry>
  /** Takes changes into the database, all or none. Rejects when they are not. */
  commit(entries: readonly Entry[]): Promise<void>
  /** Calls back, now and after each change, with the number of changes that are in no backup. */
  observeChangesSinceBackup(callback: (changes: number) => void): () => void
  /** Writes the snapshots of what was changed since the last ones. */
  writeSnapshots(): Promise<void>

  /**
   * Looks at everything that is stored and puts right what it can. Takes a while: for the
   * background. Rejects with the signal's reason when stopped.
   */
  scrub(signal?: AbortSignal): Promise<ScrubReport>

  /** Keeps bytes under their SHA-256. Size in bytes. */
  putAttachment(bytes: Blob): Promise<{ readonly id: string; readonly size: number }>
  /** Undefined when no such bytes are here. */
  readAttachment(id: string): Promise<Blob | undefined>

  /**
   * The whole workspace as one file. Flush the saver first. Rejects with the signal's reason when
   * stopped.
   */
  writeBackup(work?: Writing): Promise<Blob>
  /** The same as a stream, for a file that is being written; the workspace is never in memory. */
  streamBackup(work?: Writing): ReadableStream<Uint8Array>
  /** What a backup (decrypted, if it was encrypted) would bring, article by article; nothing is touched. */
  compareBackup(file: Blob, work?: LongWork): Promise<Result<readonly ArticleComparison[], Damage>>
  /**
   * Takes a backup in: into an empty workspace as it is, into one that has work field by field, the
   * later writing winning. Look at it with `checkBackup` first. On damage, and when this rejects,
   * nothing has changed; after a success load the page again: this storage is closed.
   */
  restoreBackup(file: Blob, work?: LongWork): Promise<Result<BackupContents, Damage>>
  /**
   * Erases everything; load the page again afterwards: this storage is closed. Rejects with the
   * fault `other-tabs-open` while other tabs use it; nothing is erased then.
   */
  erase(): Promise<void>

  /** Calls back when another tab or a newer version ends the use of this storage. */
  onGone(callback: (fault: Fault) => void): () => void
  /** Lets go of everything. Nothing can be asked afterwards. */
  close(): Promise<void>
}
