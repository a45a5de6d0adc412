// A whole backup as one file, for the downloads: on the disk where there is a place for it, so that gigabytes need
// not be in memory.
import type { Disk } from '../disk/disk.ts'
import { writeLargeFile } from '../disk/write-large-file.ts'
import { blobOf } from './write-backup.ts'

type Bytes = AsyncIterable<Uint8Array<ArrayBuffer>>

/**
 * Writes what `bytes` gives, and answers with it. A disk that has no room for a second copy must not keep anybody
 * from a backup: then it is made in memory. Throws the signal's reason when stopped.
 */
export async function wholeBackup(
  disk: Disk | undefined,
  bytes: () => Bytes,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  if (!disk) return blobOf(bytes())
  // The one before may still be on its way to the downloads: it stays until this one is written.
  const isThere = (await disk.largeFile('backup')) !== undefined
  const [place, before] = isThere
    ? (['backup-2', 'backup'] as const)
    : (['backup', 'backup-2'] as const)
  try {
    return await writeLargeFile(disk, place, bytes())
  } catch {
    signal?.throwIfAborted()
    return blobOf(bytes())
  } finally {
    await disk.dropFile(before).catch(() => undefined)
  }
}

/** Removes what earlier backups left behind; nothing waits for it. */
export async function dropOldBackups(disk: Disk): Promise<void> {
  await disk.dropFile('backup')
  await disk.dropFile('backup-2')
}
