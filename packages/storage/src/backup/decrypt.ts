// Reading an encrypted file is seldom: what it needs is loaded when it is asked for.
import type { Result } from '@claimbench/model'
import type { DecryptionFailure } from './encryption.ts'
import type { LongWork } from './format.ts'

/** The backup or case file in an encrypted file. A wrong passphrase, damage and a cut are told apart. */
export async function decryptBackup(
  file: Blob,
  passphrase: string,
  work: LongWork = {},
): Promise<Result<Blob, DecryptionFailure>> {
  const encryption = await import('./encryption.ts')
  return encryption.decryptBackup(file, passphrase, work)
}
