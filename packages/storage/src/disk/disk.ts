// What lies beside the database. The screen's thread speaks to it through this interface; the work
// is done in the journal's worker, because only there files can be flushed.
import type { Appended, ReadJournal } from '../journal/journal.ts'

/** One complete snapshot, as texts. */
export interface SnapshotCopy {
  readonly key: string
  readonly parts: readonly string[]
}

export interface ReadSnapshot {
  readonly copies: readonly SnapshotCopy[]
  readonly damaged: number
}

/** How the two files of a snapshot are. */
export interface SnapshotState {
  /** The article, or '' for the workspace; undefined when no file is whole enough to tell. */
  readonly key: string | undefined
  /** Of the newest whole file; 0 when there is none. */
  readonly generation: number
  readonly damaged: number
}

/**
 * Files that no memory should have to hold: the workspace as it was before a restore, and a backup on its way to
 * the downloads. Each has two, so that one can be read while the other is written.
 */
export type LargeFile = 'workspace-before' | 'workspace-before-2' | 'backup' | 'backup-2'

export interface Disk {
  /** Opens the journal of a slot. The caller holds the slot's lock. */
  openSlot(slot: number, database: string, after: number): Promise<ReadJournal>
  /** Reads the journal of an open slot once more. */
  readSlot(slot: number): Promise<ReadJournal>
  /** Appends to an open slot; answers when the record is on the disk. */
  append(slot: number, text: string): Promise<Appended>
  /** All records of an open slot up to this one have a second copy. */
  release(slot: number, sequence: number): Promise<void>
  /**
   * Begins a journal anew, and writes over what was in it. Everything in it must be elsewhere. Nothing happens
   * when a record later than `ifLast` is there already.
   */
  renewSlot(slot: number, ifLast?: number): Promise<void>
  closeSlot(slot: number): Promise<void>
  /** The slots that were ever used. */
  slots(): Promise<readonly number[]>
  /** The database that the journals on the disk belong to; undefined when there are none. */
  journalOwner(): Promise<string | undefined>

  readCanary(): Promise<string | undefined>
  /** Writes both files of the canary. */
  writeCanary(text: string): Promise<void>
  /** How many files of the canary are missing, damaged, or hold another text. */
  checkCanary(text: string): Promise<number>

  /** Answers with the generation of the copy, which counts up with every writing. */
  writeSnapshot(key: string, parts: readonly string[]): Promise<number>
  /** The names under which snapshots lie, for `readSnapshot`. */
  snapshots(): Promise<readonly string[]>
  /** The complete copies of a snapshot, newest first, and how many are damaged. */
  readSnapshot(name: string): Promise<ReadSnapshot>
  /** The same of an article, or of the workspace (''). */
  readSnapshotOf(key: string): Promise<ReadSnapshot>
  /** Looks at every snapshot without answering what is in it. */
  checkSnapshots(): Promise<readonly SnapshotState[]>
  removeSnapshot(name: string): Promise<void>
  /** The same of an article. */
  removeSnapshotOf(key: string): Promise<void>

  /** Keeps bytes under their SHA-256 in lower-case hex. */
  putAttachment(bytes: Blob): Promise<{ readonly id: string; readonly size: number }>
  attachment(id: string): Promise<Blob | undefined>
  attachments(): Promise<readonly string[]>
  removeAttachment(id: string): Promise<void>

  /** Begins a large file anew; what it held is gone. */
  beginFile(name: LargeFile): Promise<void>
  /** Adds to a file that was begun. */
  addToFile(name: LargeFile, bytes: Uint8Array): Promise<void>
  /** Ends a file: it is on the disk then, and can be read. */
  endFile(name: LargeFile): Promise<void>
  /** A file that was ended, read from the disk when it is used; undefined when there is none. */
  largeFile(name: LargeFile): Promise<Blob | undefined>
  /** Removes a file, begun or ended; nothing happens when it is not there. */
  dropFile(name: LargeFile): Promise<void>

  /** Removes everything. */
  erase(): Promise<void>
}
