import { localDisk, type LocalDiskOptions } from '../disk/local-disk.ts'
import type { Disk } from '../disk/disk.ts'
import { memoryFiles, type MemoryFiles } from './memory-files.ts'

/** A disk in memory, and the folders it lies in. */
export interface MemoryDisk {
  readonly folders: {
    readonly journal: MemoryFiles
    readonly snapshots: MemoryFiles
    readonly attachments: MemoryFiles
  }
  /** The disk as a page sees it that was opened just now. */
  open(): Disk
  /** Cuts the power: what was not flushed is gone. */
  cutPower(): void
}

/** An empty disk in memory. */
export function memoryDisk(options: LocalDiskOptions = {}): MemoryDisk {
  const folders = {
    journal: memoryFiles(),
    snapshots: memoryFiles(),
    attachments: memoryFiles(),
  }
  return {
    folders,
    open: () => localDisk(folders, options),
    cutPower() {
      for (const folder of Object.values(folders)) folder.cutPower()
    },
  }
}
