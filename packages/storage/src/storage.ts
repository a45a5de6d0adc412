// The door: what the session may ask of the disk.
import type { Damage, DeviceId, HybridClock, Result, Desk, Table } from '@claimbench/model'
import type { CaseWish } from './backup/case-file.ts'
import type { Restoring } from './backup/choose.ts'
import type { BackupFolder } from './backup/folder.ts'
import type { LongWork, Writing } from './backup/format.ts'
import type { LastRestore } from './backup/last-restore.ts'
import type { BackupContents } from './backup/read-backup.ts'
import type { Entry } from './database/commit.ts'
import type { LibraryItem } from './database/library.ts'
import type { LoadedArticle, LoadedWorkspace } from './database/load.ts'
import type { Fault } from './fault.ts'
import type { SetAside } from './quarantine.ts'
import type { Recovery } from './recovery/recovery.ts'
import type { ScrubReport } from './scrub.ts'

export interface Storage {
  /** This browser's own name, the same over reloads. Histories are undone by device. */
  readonly device: DeviceId
  /** The number of this tab among those open. `${device}-${slot}` makes its clock unlike theirs. */
  readonly slot: number
  /** Under which name the records' database lies in the browser; for `openTextSearch`. */
  readonly databaseName: string
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
  quarantine(): Promise<readonly SetAside[]>
  /** Calls back with the same now and after each change, in any tab; answers with the end of it. */
  observeQuarantine(
    callback: (rows: readonly SetAside[]) => void,
    onError: (fault: Fault) => void,
  ): () => void

  /** Writes a change to the journal. Answers with its place there; rejects when it is not written. */
  append(entry: Entry): Promise<Entry>
  /** Takes changes into the database, all or none. Rejects when they are not. */
  commit(entries: readonly Entry[]): Promise<void>
  /** Calls back, now and after each change, with the number of changes that are in no backup. */
  observeChangesSinceBackup(callback: (changes: number) => void): () => void
  /** When the last backup was made, as an ISO 8601 moment; undefined before the first. */
  lastBackupAt(): Promise<string | undefined>
  /** What was kept under this name for this browser alone; it stands in no backup. */
  readNote(name: string): Promise<unknown>
  /** Keeps a value that can be cloned, such as the handle of a folder; undefined takes it away. */
  keepNote(name: string, value: unknown): Promise<void>

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
  /**
   * The whole workspace as a file of its own in a folder; it counts as a backup once it is there. Flush
   * the saver first. Answers with its name, its size in bytes and when it was made.
   */
  writeToFolder(
    folder: BackupFolder,
    work?: LongWork,
  ): Promise<{ readonly name: string; readonly size: number; readonly madeAt: string }>
  /**
   * One article with all its work as a file that `restoreBackup` takes in. Flush the saver first. Undefined
   * when there is no such article, or when no second opinion is asked for that a blind one could be for.
   */
  writeCaseFile(wish: CaseWish, work?: Writing): Promise<Blob | undefined>
  /**
   * Takes a file in: into an empty workspace as it is, into one that has work field by field, the
   * later writing winning unless somebody chose. Look at it with `compareBackup` first. A workspace that
   * has work is kept as it was, for `undoRestore`. On damage, and when this rejects, nothing has
   * changed; after a success load the page again: this storage is closed.
   */
  restoreBackup(file: Blob, work?: Restoring): Promise<Result<BackupContents, Damage>>
  /** What the last restore brought; undefined before the first, and once it was taken back. */
  lastRestore(): Promise<LastRestore | undefined>
  /**
   * Puts back the workspace as it was before the last restore; what was done since goes. What is here
   * now is kept in turn. Rejects with the fault `other-tabs-open` while other tabs use it. On damage, and
   * when this rejects, nothing has changed; after a success load the page again.
   */
  undoRestore(work?: LongWork): Promise<Result<BackupContents, Damage>>
  /**
   * Removes everything of an article that was deleted by a change: rows, history, snapshot, and the files
   * that nothing else uses. Flush the saver first. Nothing happens while the article is there.
   */
  forgetArticle(id: string): Promise<void>
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
