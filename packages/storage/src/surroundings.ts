import type { CanaryNote } from './canary.ts'
import type { Databases } from './database/database.ts'
import type { Disk } from './disk/disk.ts'

/** What opening needs from outside. */
export interface Surroundings {
  readonly databases: Databases
  readonly locks: LockManager
  readonly disk: Disk | undefined
  /**
   * Why the disk that should be there is missing: it did not answer in time, or it refused. Then nothing
   * may be called lost, and nothing new either.
   */
  readonly diskTrouble: 'silent' | 'refused' | undefined
  readonly note: CanaryNote | undefined
  /** Before the names of databases and locks. */
  readonly prefix: string
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
}
