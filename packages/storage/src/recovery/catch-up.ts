// Takes what the journals hold beyond the database into the database.
import { appliedKey, commit, type Entry, readNumber } from '../database/commit.ts'
import type { Database } from '../database/database.ts'
import type { Disk } from '../disk/disk.ts'
import { holdSlot } from '../slots.ts'
import { takeInSnapshots } from '../snapshots.ts'
import { SNAPSHOTS_DUE } from '../database/stored.ts'
import { entriesOf } from './replay.ts'

/** Changes in one transaction at most, so that none of them takes long. */
const BATCH = 200

/** Commits many changes, in their order. */
export async function commitInBatches(
  db: Database,
  database: string,
  entries: readonly Entry[],
): Promise<void> {
  for (let at = 0; at < entries.length; at += BATCH)
    await commit(db, database, entries.slice(at, at + BATCH))
}

/** What a slot's journal held. */
export interface CaughtUp {
  /** Changes that were not in the database yet. */
  readonly changes: number
  /** The articles that the journal's changes are about ('' for the workspace). */
  readonly articles: ReadonlySet<string>
  /** The number of the last record. */
  readonly last: number
  /** The number of damaged places in the journal, which was begun anew if there were any. */
  readonly damaged: number
}

/**
 * Opens a slot, which stays open, and commits what the database does not have yet. When changes are
 * missing between the two, the database is an older one, and the snapshots come first.
 */
export async function catchUpSlot(
  db: Database,
  disk: Disk,
  database: string,
  slot: number,
): Promise<CaughtUp> {
  const applied = await readNumber(db, appliedKey(slot))
  const { records, damaged } = await disk.openSlot(slot, database, applied)
  const first = records[0]
  const isOlder = first !== undefined && first.sequence > applied + 1
  if (isOlder) await takeInSnapshots(db, disk, database)

  const { entries } = entriesOf(slot, records)
  const late = entries.filter(({ place }) => place && (isOlder || place.sequence > applied))
  await commitInBatches(db, database, late)
  if (damaged > 0) {
    await db.meta.put({ key: SNAPSHOTS_DUE, value: true })
    await disk.renewSlot(slot)
  }
  const articles = new Set(entries.flatMap(({ patch }) => ['', patch.article ?? '']))
  const last = Math.max(applied, records.at(-1)?.sequence ?? 0)
  return { changes: late.length, articles, last, damaged }
}

/** Catches up with the journals of tabs that are no longer there. */
export async function catchUpOrphans(
  db: Database,
  disk: Disk,
  database: string,
  locks: LockManager,
  prefix: string,
): Promise<Pick<CaughtUp, 'changes' | 'damaged'>> {
  let changes = 0
  let damaged = 0
  for (const slot of await disk.slots()) {
    const held = await holdSlot(locks, prefix, slot)
    if (!held) continue
    try {
      const caughtUp = await catchUpSlot(db, disk, database, slot)
      changes += caughtUp.changes
      damaged += caughtUp.damaged
    } finally {
      await disk.closeSlot(slot)
      held.release()
    }
  }
  return { changes, damaged }
}
