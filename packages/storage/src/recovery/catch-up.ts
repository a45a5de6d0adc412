// Takes what the journals hold beyond the database into the database.
import { appliedKey, commit, type Entry, readNumber } from '../database/commit.ts'
import type { Database } from '../database/database.ts'
import type { Disk } from '../disk/disk.ts'
import { holdSlot } from '../slots.ts'
import { takeInSnapshots } from '../snapshots.ts'
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
  /** True when changes are missing between the database and the journal: it is an older one. */
  readonly isGap: boolean
}

/** Opens a slot, which stays open, and commits what the database does not have yet. */
export async function catchUpSlot(
  db: Database,
  disk: Disk,
  database: string,
  slot: number,
): Promise<CaughtUp> {
  const applied = await readNumber(db, appliedKey(slot))
  const { records } = await disk.openSlot(slot, database, applied)
  const first = records[0]
  const isGap = first !== undefined && first.sequence > applied + 1
  if (isGap) await takeInSnapshots(db, disk, database)

  const { entries } = entriesOf(slot, records)
  const late = entries.filter(({ place }) => place && (isGap || place.sequence > applied))
  await commitInBatches(db, database, late)
  const articles = new Set(entries.flatMap(({ patch }) => ['', patch.article ?? '']))
  return { changes: late.length, articles, last: records.at(-1)?.sequence ?? applied, isGap }
}

/** Catches up with the journals of tabs that are no longer there. */
export async function catchUpOrphans(
  db: Database,
  disk: Disk,
  database: string,
  locks: LockManager,
  prefix: string,
): Promise<number> {
  let changes = 0
  for (const slot of await disk.slots()) {
    const held = await holdSlot(locks, prefix, slot)
    if (!held) continue
    try {
      changes += (await catchUpSlot(db, disk, database, slot)).changes
    } finally {
      await disk.closeSlot(slot)
      held.release()
    }
  }
  return changes
}
