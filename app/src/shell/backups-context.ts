// The whole workspace as one file, out and in.
import type { Damage, Result } from '@claimbench/model'
import type { BackupContents, LongWork, Progress } from '@claimbench/storage'
import { createContext, useContext } from 'react'

export type { BackupContents, Progress }

/** Why a backup was not taken in: what is wrong with the file, or with this browser. */
export type BackupProblem = Damage['code'] | 'other-tabs-open' | 'disk-full' | 'failed'

export interface Backups {
  readonly write: (work: LongWork) => Promise<Blob>
  /** Looks at every byte of the file; nothing of the workspace is touched. */
  readonly check: (file: Blob, work: LongWork) => Promise<Result<BackupContents, Damage>>
  /**
   * Takes a checked file in: field by field, the later writing winning. Answers with what stood in
   * the way; nothing has changed then. Afterwards the page must be loaded again.
   */
  readonly restore: (file: Blob, work: LongWork) => Promise<BackupProblem | undefined>
  /** Erases every record, file and setting. Answers with what stood in the way. */
  readonly erase: () => Promise<BackupProblem | undefined>
  /** Bytes used here, where the browser says, and whether it promised to keep them. */
  readonly usage: () => Promise<{ readonly bytes: number | undefined; readonly isKept: boolean }>
  /** Asks the browser to keep what is here; answers with whether it promised. */
  readonly persist: () => Promise<boolean>
}

export const BackupsContext = createContext<Backups | undefined>(undefined)

/** The port to backups. Throws outside of the app. */
export function useBackups(): Backups {
  const backups = useContext(BackupsContext)
  if (!backups) throw new Error('A view that needs backups stands outside of the app')
  return backups
}
