// Looks at a backup or a case file in the worker: it may be large, and somebody may have made it to keep its
// reader busy. Compared with the workspace as it lies on the disk.
import { fail, ok, type Result } from '@claimbench/model'
import type { Comparison, DecryptionFailure } from '@claimbench/storage'

/** A file that was read from its first byte to its last. */
export interface FoundFile {
  /** The file as it can be restored: decrypted, if it was encrypted. */
  readonly plain: Blob
  /** What it holds, and what it would change here. */
  readonly comparison: Comparison
}

/** Why a file cannot be taken in. */
export type FileProblem = DecryptionFailure['code'] | 'passphrase-needed'

/** A file of ours, and the workspace that it is compared with. */
export interface BackupFileInput {
  readonly file: Blob
  readonly passphrase?: string
  /** The name of the records' database. */
  readonly database: string
}

/** How far the reading has come, in bytes. */
export interface BackupProgress {
  readonly done: number
  readonly total: number
}

/** Decrypts the file where it has to be, looks at every byte and compares; nothing is touched. */
export async function readBackup(
  { file, passphrase, database }: BackupFileInput,
  onProgress: (progress: BackupProgress) => void = () => undefined,
): Promise<Result<FoundFile, FileProblem>> {
  const { compareBackup, decryptBackup, isEncrypted } = await import('@claimbench/storage')
  let plain = file
  if (await isEncrypted(file)) {
    if (passphrase === undefined) return fail('passphrase-needed')
    const decrypted = await decryptBackup(file, passphrase, { onProgress })
    if (!decrypted.ok) return fail(decrypted.error.code)
    plain = decrypted.value
  }
  const databases = { indexedDB, IDBKeyRange }
  const compared = await compareBackup(plain, { name: database, databases }, { onProgress })
  return compared.ok ? ok({ plain, comparison: compared.value }) : fail(compared.error.code)
}
