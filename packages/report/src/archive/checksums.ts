import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** A file of an archive: its name with `/` between folders, and its bytes. */
export interface ArchiveFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The name of the list of checksums in an archive. */
export const CHECKSUMS = 'SHA256SUMS'

/**
 * The list of checksums of files, as `sha256sum --check` reads it: for each the SHA-256 in hex, two
 * spaces and its name, in the order given. Names must hold no line break and no backslash.
 */
export function checksumsOf(files: readonly ArchiveFile[]): string {
  return files.map(({ name, bytes }) => `${bytesToHex(sha256(bytes))}  ${name}\n`).join('')
}
