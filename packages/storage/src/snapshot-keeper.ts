// Knows which articles were changed since their last snapshot, and has those written when the
// journal needs the room.
import type { Entry } from './database/commit.ts'
import type { Database } from './database/database.ts'
import { SNAPSHOTS_DUE } from './database/stored.ts'
import type { Disk } from './disk/disk.ts'
import { writeSnapshots } from './snapshots.ts'
import type { Surroundings } from './surroundings.ts'

/** This tab's journal. */
export interface Journalled {
  readonly disk: Disk
  readonly slot: number
  /** The articles in it that need a snapshot before it may be overwritten ('' for the workspace). */
  readonly dirty: ReadonlySet<string>
  /** The number of its last record. */
  readonly last: number
}

export interface SnapshotKeeper {
  /** Takes note of changes that are in the database now. */
  committed(entries: readonly Entry[]): void
  /** Takes note of articles whose snapshots are missing or damaged. */
  due(articles: Iterable<string>): void
  /** Whether an article is in the journal since its last snapshot, or its snapshot is due. */
  isDue(article: string): boolean
  /** Writes what is due. Rejects when it cannot be written: then it stays due. */
  write(): Promise<void>
  /** The same, unless it is under way, and without telling. */
  schedule(): void
  /** The number of the last journal record that is in the database. */
  reached(): number
  /** Answers when nothing is being written. */
  finished(): Promise<void>
}

/** Keeps the snapshots of an open storage. */
export function snapshotKeeper(
  db: Database,
  database: string,
  { disk, slot, dirty: found, last }: Journalled,
  { locks, prefix }: Surroundings,
): SnapshotKeeper {
  let dirty = new Set(found)
  let applied = last
  let writing: Promise<void> | undefined

  async function writeDue(): Promise<void> {
    const reached = applied
    const due = dirty
    dirty = new Set()
    try {
      await locks.request(`${prefix}:snapshot`, async () => {
        await writeSnapshots(db, disk, database, due)
      })
      await db.meta.delete(SNAPSHOTS_DUE)
    } catch (error) {
      dirty = new Set([...due, ...dirty])
      throw error
    }
    await disk.release(slot, reached)
  }

  const write = () =>
    (writing ??= writeDue().finally(() => {
      writing = undefined
    }))
  // What fails is tried again with the next change that finds the journal full.
  const quietly = () => write().catch(() => undefined)

  return {
    committed(entries) {
      for (const { patch, place } of entries) {
        dirty.add('').add(patch.article ?? '')
        applied = Math.max(applied, place?.sequence ?? 0)
      }
    },
    due(articles) {
      for (const article of articles) dirty.add(article)
    },
    isDue: article => dirty.has(article),
    write,
    reached: () => applied,
    schedule: () => void quietly(),
    finished: async () => {
      if (writing) await writing.catch(() => undefined)
    },
  }
}
