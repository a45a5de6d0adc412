// Finds the database the canary speaks of, and says whether it is still the same.
import { EPOCH, uuidV7 } from '@claimbench/model'
import { type Canary, readCanary, writeCanary } from './canary.ts'
import type { Entry } from './database/commit.ts'
import { Database } from './database/database.ts'
import type { Identity } from './database/stored.ts'
import type { Disk } from './disk/disk.ts'
import { eraseEverything } from './erase.ts'
import { FaultError, faultOf } from './fault.ts'
import { commitInBatches } from './recovery/catch-up.ts'
import type { Recovery } from './recovery/recovery.ts'
import { entriesOf } from './recovery/replay.ts'
import { holdSlot } from './slots.ts'
import { snapshotOwner, takeInSnapshots } from './snapshots.ts'
import type { Surroundings } from './surroundings.ts'

export interface OpenedDatabase {
  readonly db: Database
  readonly canary: Canary
  readonly recovered: Recovery | undefined
}

/** Opens the workspace's database, new, known or rebuilt. Throws a `FaultError`. */
export async function openDatabase(around: Surroundings): Promise<OpenedDatabase> {
  const { disk, note, prefix } = around
  const canary = await finishErasing(await readCanary(disk, note), around)
  if (canary && canary.epoch > EPOCH) throw new FaultError('newer-version', `epoch ${canary.epoch}`)

  const name = canary?.name ?? `${prefix}-1`
  if (!canary) await refuseToGuess(name, around)
  const found = await openNamed(name, around)
  if (found?.identity && found.identity.epoch > EPOCH) {
    found.db.close()
    throw new FaultError('newer-version', `epoch ${found.identity.epoch}`)
  }

  if (found?.identity && (!canary || canary.database === found.identity.database)) {
    const { database, device, epoch } = found.identity
    const known: Canary = { database, device, epoch, name }
    // After an upgrade the canary follows: until then it is the database that tells an old tab.
    if (!canary || canary.epoch < EPOCH) await writeCanary(known, disk, note)
    const recovered = canary ? undefined : ({ kind: 'mended', changes: 0, damaged: 1 } as const)
    return { db: found.db, canary: known, recovered }
  }

  const owner = canary?.database ?? (await ownerOnDisk(disk))
  if (found && owner === undefined) return welcome(found.db, name, around)
  found?.db.close()
  if (!disk && (around.diskTrouble || !found))
    throw new FaultError('failed', `database ${name} cannot be read and its second copy neither`)
  const rebuilt = await rebuild(owner, canary, name, around)
  // What could not be opened stays where it is: somebody may still get something out of it.
  if (found) await new Database(name, around.databases).delete()
  return rebuilt
}

/**
 * Without a canary, the first database is taken for the one in use, or for a new one. That would be a
 * guess while the disk may know better: a rebuilt database has another name, and whoever worked in an
 * empty one meanwhile would lose that as soon as the disk is back.
 */
async function refuseToGuess(
  name: string,
  { databases, diskTrouble, prefix }: Surroundings,
): Promise<void> {
  if (!diskTrouble) return
  if (diskTrouble === 'silent')
    throw new FaultError(
      'no-answer',
      'the disk did not answer, and nothing else knows the database',
    )
  const ours = new RegExp(`^${prefix}-\\d+$`)
  const others = (await databases.indexedDB.databases()).filter(
    other => other.name !== name && other.name && ours.test(other.name),
  )
  if (others.length > 0)
    throw new FaultError(
      'failed',
      `the disk refused, and there are ${others.length} more databases`,
    )
}

/** The canary, unless it says that everything was being erased: then that is done now. */
async function finishErasing(
  canary: Canary | undefined,
  around: Surroundings,
): Promise<Canary | undefined> {
  if (!canary?.isErased) return canary
  await eraseEverything(canary, around)
  return undefined
}

/** A database under a name; undefined when the browser cannot read what is there. */
async function openNamed(
  name: string,
  { databases }: Surroundings,
): Promise<{ db: Database; identity: Identity | undefined } | undefined> {
  const db = new Database(name, databases)
  try {
    await openUnblocked(db)
    return { db, identity: await db.identity() }
  } catch (error) {
    db.close()
    const { code, detail } = faultOf(error)
    if (code !== 'failed') throw new FaultError(code, detail)
    return undefined
  }
}

/** How long an old tab may take to let go of the database, in milliseconds. */
const PATIENCE = 5000

/** Opens a database; a `blocked-by-old-tab` fault when another page keeps it from being opened. */
export function openUnblocked(db: Database): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const giveUp = () => reject(new FaultError('blocked-by-old-tab'))
    db.on('blocked', () => void (timer ??= setTimeout(giveUp, PATIENCE)))
    db.open()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

async function ownerOnDisk(disk: Disk | undefined): Promise<string | undefined> {
  if (!disk) return undefined
  return (await snapshotOwner(disk)) ?? (await disk.journalOwner())
}

async function welcome(db: Database, name: string, around: Surroundings): Promise<OpenedDatabase> {
  const canary = newCanary(name, around)
  await writeIdentity(db, canary)
  await writeCanary(canary, around.disk, around.note)
  return { db, canary, recovered: undefined }
}

function newCanary(name: string, { now, random }: Surroundings): Canary {
  const id = () => uuidV7(now(), random(10))
  return { database: id(), device: id(), epoch: EPOCH, name }
}

async function writeIdentity(db: Database, { database, device, epoch }: Canary): Promise<void> {
  const value: Identity = { database, device, epoch }
  await db.meta.put({ key: 'identity', value })
}

/** Builds a fresh database from snapshots and journals, and only then makes it the one in use. */
async function rebuild(
  owner: string | undefined,
  old: Canary | undefined,
  oldName: string,
  around: Surroundings,
): Promise<OpenedDatabase> {
  const name = await nextName(around, oldName)
  const base = old ?? newCanary(name, around)
  const canary: Canary = { ...base, ...(owner && { database: owner }), epoch: EPOCH, name }
  const db = new Database(name, around.databases)
  try {
    return await fill(db, canary, around)
  } catch (error) {
    await db.delete()
    throw error
  }
}

async function fill(db: Database, canary: Canary, around: Surroundings): Promise<OpenedDatabase> {
  const { disk, note } = around
  await openUnblocked(db)
  const snapshots = disk
    ? await takeInSnapshots(db, disk, canary.database)
    : { articles: 0, damaged: 0 }
  await writeIdentity(db, canary)
  const journals = disk ? await replayAll(db, disk, canary, around) : { changes: 0, damaged: 0 }
  const articles = await db.rows('articles').count()

  await writeCanary(canary, disk, note)

  const isLost = articles === 0 && journals.changes === 0
  return {
    db,
    canary,
    recovered: isLost
      ? { kind: 'lost' }
      : {
          kind: 'rebuilt',
          articles,
          changes: journals.changes,
          damaged: snapshots.damaged + journals.damaged,
        },
  }
}

/** Takes in all journals that no other tab is writing. */
async function replayAll(
  db: Database,
  disk: Disk,
  { database }: Canary,
  { locks, prefix }: Surroundings,
): Promise<{ changes: number; damaged: number }> {
  let damaged = 0
  const all: Entry[] = []
  for (const slot of await disk.slots()) {
    const held = await holdSlot(locks, prefix, slot)
    if (!held) continue
    const opened = await disk.openSlot(slot, database, 0)
    const { entries, unread } = entriesOf(slot, opened.records)
    // One by one: a journal can hold more entries than a call can have arguments.
    for (const entry of entries) all.push(entry)
    damaged += unread + opened.damaged
    await disk.closeSlot(slot)
    held.release()
  }
  // Several tabs may have changed one row of the workspace: their changes go in as they were made.
  all.sort((a, b) => (a.patch.clock < b.patch.clock ? -1 : 1))
  await commitInBatches(db, database, all)
  return { changes: all.length, damaged }
}

/** A name that no database has yet. */
export async function nextName({ databases, prefix }: Surroundings, name: string): Promise<string> {
  const taken = new Set((await databases.indexedDB.databases()).map(({ name }) => name))
  let number = Number(name.slice(prefix.length + 1)) || 0
  do number++
  while (taken.has(`${prefix}-${number}`))
  return `${prefix}-${number}`
}
