// A backup made from what lies beside the database, for the day when the browser cannot open its
// databases at all: the snapshots as they are, and the journals' changes to be made after them.
import type { Patch } from '@claimbench/model'
import type { Disk } from '../disk/disk.ts'
import { entriesOf } from '../recovery/replay.ts'
import { ownerOf } from '../snapshots.ts'
import { backupFrames } from './backup-frames.ts'
import type { LongWork } from './format.ts'
import { blobOf, wholeAttachments } from './write-backup.ts'

/** Makes a backup without the database. Journals that other tabs are writing are left out. */
export async function rescueBackup(
  disk: Disk,
  madeAt: string,
  { signal }: LongWork = {},
): Promise<Blob> {
  return blobOf(rescuedBytes(disk, madeAt, signal))
}

async function* rescuedBytes(disk: Disk, madeAt: string, signal: AbortSignal | undefined) {
  const parts = await wholeSnapshots(disk, signal)
  const database = parts[0]?.database ?? (await disk.journalOwner()) ?? ''
  const ids = await disk.attachments()
  const attachments = await wholeAttachments(ids, id => disk.attachment(id), signal)
  const patches = await journalledPatches(disk, database, signal)
  const frames = backupFrames({
    database,
    madeAt,
    articles: parts.filter(({ article }) => article !== '').length,
    attachments: attachments.length,
  })

  yield frames.first()
  for (const { article, epoch, name } of parts) {
    signal?.throwIfAborted()
    const { copies } = await disk.readSnapshot(name)
    yield* frames.part(article, copies[0]?.parts.slice(1) ?? [], epoch)
  }
  for (const { id, bytes } of attachments) yield* frames.attachment(id, bytes)
  yield* frames.unsaved(patches)
  yield frames.last()
}

async function wholeSnapshots(disk: Disk, signal: AbortSignal | undefined) {
  const parts: { article: string; database: string; epoch: number; name: string }[] = []
  for (const name of await disk.snapshots()) {
    signal?.throwIfAborted()
    const { copies } = await disk.readSnapshot(name)
    const owner = ownerOf(copies[0]?.parts[0])
    if (owner) parts.push({ ...owner, name })
  }
  return parts
}

async function journalledPatches(
  disk: Disk,
  database: string,
  signal: AbortSignal | undefined,
): Promise<readonly Patch[]> {
  const patches: Patch[] = []
  for (const slot of await disk.slots()) {
    signal?.throwIfAborted()
    try {
      const { records } = await disk.openSlot(slot, database, 0)
      for (const { patch } of entriesOf(slot, records).entries) patches.push(patch)
      await disk.closeSlot(slot)
    } catch {
      // Another tab is writing it, and saves it itself.
    }
  }
  return patches.sort((a, b) => (a.clock < b.clock ? -1 : 1))
}
