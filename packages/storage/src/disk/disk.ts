// What lies beside the database. The screen's thread speaks to it through this interface; the work
// is done in the journal's worker, because only there files can be flushed.
import type { Appended, JournalRecord } from '../journal/journal.ts'

/** The journal of a slot as it was found. */
export interface OpenedSlot {
  readonly records: readonly JournalRecord[]
  /** The number of damaged places. */
  readonly damaged: number
}

/** One complete snapshot, as texts. */
export interface SnapshotCopy {
  readonly key: string
  readonly parts: readonly string[]
}

export interface Disk {
  /** Opens the journal of a slot. The caller holds the slot's lock. */
  openSlot(slot: number, database: string, after: number): Promise<OpenedSlot>
  /** Appends to an open slot; answers when the record is on the disk. */
  append(slot: number, text: string): Promise<Appended>
  /** All records of an open slot up to this one have a second copy. */
  release(slot: number, sequence: number): Promise<void>
  closeSlot(slot: number): Promise<void>
  /** The slots that were ever used. */
  slots(): Promise<readonly number[]>
  /** The database that the journals on the disk belong to; undefined when there are none. */
  journalOwner(): Promise<string | undefined>

  readCanary(): Promise<string | undefined>
  writeCanary(text: string): Promise<void>

  writeSnapshot(key: string, parts: readonly string[]): Promise<void>
  /** The names under which snapshots lie, for `readSnapshot`. */
  snapshots(): Promise<readonly string[]>
  /** The complete copies of a snapshot, newest first, and how many are damaged. */
  readSnapshot(
    name: string,
  ): Promise<{ readonly copies: readonly SnapshotCopy[]; readonly damaged: number }>
  removeSnapshot(name: string): Promise<void>

  /** Keeps bytes under their SHA-256 in lower-case hex. */
  putAttachment(bytes: Blob): Promise<{ readonly id: string; readonly size: number }>
  attachment(id: string): Promise<Blob | undefined>
  attachments(): Promise<readonly string[]>
  removeAttachment(id: string): Promise<void>

  /** Removes everything. */
  erase(): Promise<void>
}
