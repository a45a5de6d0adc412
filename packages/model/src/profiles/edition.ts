import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ProfileRow } from '../records/profile.ts'
import { canonicalJson } from '../selectors/digest.ts'

/** How many hex digits of the digest tell the versions of one profile apart. */
const DIGITS = 8

/**
 * What a version of a profile says, as the first eight hex digits of its SHA-256: versions that say
 * the same have the same edition on every desk, others do not.
 */
export function editionOf(
  written: Pick<ProfileRow, 'name' | 'language' | 'note' | 'scale' | 'extras'>,
): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(written)))).slice(0, DIGITS)
}
