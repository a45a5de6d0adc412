// The whole workspace as one file, out and in.
import { createContext, useContext } from 'react'

/** What a backup file holds, as it says before anything is restored. */
export interface BackupContents {
  readonly articles: number
  readonly records: number
  readonly attachments: number
  /** Milliseconds since 1970. */
  readonly writtenAt: number
}

export type BackupProblem =
  | 'not-ours'
  | 'newer-version'
  | 'truncated'
  | 'checksum'
  | 'malformed'
  | 'not-empty'
  | 'failed'

export type ReadBackup =
  | {
      readonly ok: true
      readonly contents: BackupContents
      /** Restores what was read. Nothing is touched unless all of it can be. */
      readonly restore: () => Promise<BackupProblem | undefined>
    }
  | { readonly ok: false; readonly problem: BackupProblem; readonly found: string }

export interface Backups {
  readonly write: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Blob>
  /** Reads and checks the whole file; nothing of the workspace is touched. */
  readonly read: (file: Blob) => Promise<ReadBackup>
  /** Erases every record, file and setting. */
  readonly erase: () => Promise<void>
  /** Bytes used here, and whether the browser promised to keep them; undefined when it won't say. */
  readonly usage: () => Promise<{
    readonly bytes: number | undefined
    readonly isPersistent: boolean
  }>
  /** Asks the browser to keep what is here for good. */
  readonly persist: () => Promise<boolean>
}

export const BackupsContext = createContext<Backups | undefined>(undefined)

/** The port to backups. Throws outside of the app. */
export function useBackups(): Backups {
  const backups = useContext(BackupsContext)
  if (!backups) throw new Error('A view that needs backups stands outside of the app')
  return backups
}
