// A revision never changes. What was published says which words it was made of, so that it shows when
// a file or a fault brought others under the same id.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Desk } from '../desk/desk.ts'
import type { RevisionId } from '../ids.ts'
import type { RevisionRow } from '../records/revision.ts'
import { canonicalJson } from './digest.ts'

// Long texts are asked for with every repaint of a report; the row in hand stays the same one.
const digests = new WeakMap<RevisionRow, string>()

/** The SHA-256, in hex, of everything a revision holds; undefined when it is not on the desk. */
export function digestOfRevision(desk: Desk, id: RevisionId | undefined): string | undefined {
  const row = id === undefined ? undefined : desk.revisions.get(id)
  if (!row) return undefined
  let digest = digests.get(row)
  if (digest === undefined) {
    digest = bytesToHex(sha256(utf8ToBytes(canonicalJson(row))))
    digests.set(row, digest)
  }
  return digest
}
