// The whole workspace as one file, out and in.
import type { Result } from '@claimbench/model'
import type {
  CaseWish,
  Choice,
  Comparison,
  LastRestore,
  LongWork,
  Writing,
} from '@claimbench/storage'
import type { FileProblem, FoundFile } from '../workers/read-backup.ts'
import { createContext, useContext } from 'react'

export type { Choice, Comparison, FoundFile, LastRestore, LongWork, Writing }

/** Why a backup was not taken in: what is wrong with the file, or with this browser. */
export type BackupProblem = FileProblem | 'other-tabs-open' | 'disk-full' | 'failed'

export interface Reading extends LongWork {
  readonly passphrase?: string
}

export interface Taking extends LongWork {
  /** Who chose, and what is to stand where both sides wrote. */
  readonly by: string
  readonly choices: readonly Choice[]
}

export interface Backups {
  readonly write: (work: Writing) => Promise<Blob>
  /**
   * One article with all its work. Undefined when it is gone, or when no second opinion is asked for that
   * a blind packet could be for.
   */
  readonly writeCase: (wish: CaseWish, work: Writing) => Promise<Blob | undefined>
  /** Whether a file is one of ours, as far as its first bytes tell. */
  readonly isOurs: (file: Blob) => Promise<boolean>
  /** When the last backup was made, as an ISO 8601 moment. */
  readonly lastBackupAt: () => Promise<string | undefined>
  /** Until when nobody is to be reminded of backups, in milliseconds since 1970; 0 when never asked. */
  readonly quietUntil: () => Promise<number>
  readonly keepQuietUntil: (moment: number) => Promise<void>
  /**
   * Decrypts the file where it has to be, looks at every byte and compares; nothing of the workspace
   * is touched. Rejects with the signal's reason when it is stopped.
   */
  readonly read: (file: Blob, work: Reading) => Promise<Result<FoundFile, BackupProblem>>
  /**
   * Takes a file in: field by field, the later writing winning where nobody chose. Answers with what
   * stood in the way; nothing has changed then. Afterwards the page must be loaded again.
   */
  readonly restore: (found: FoundFile, work: Taking) => Promise<BackupProblem | undefined>
  /** What the last restore came to; undefined before the first. */
  readonly lastRestore: () => Promise<LastRestore | undefined>
  /** Puts back what was here before the last restore. Answers like `restore`. */
  readonly undoRestore: (work: LongWork) => Promise<BackupProblem | undefined>
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
