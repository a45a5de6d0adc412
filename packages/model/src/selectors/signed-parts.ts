// What was signed, part by part: when a sign-off lapses, it can be said which part changed.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Desk } from '../desk/desk.ts'
import type { ClaimId, VerdictId } from '../ids.ts'
import { latestSignOff, signOffOf } from './claims.ts'
import { canonicalJson, signedContent } from './digest.ts'

/** A part of what is signed: its digest by its place, such as `verdict/label` or `evidence/0192…`. */
export type SignedParts = Readonly<Record<string, string>>

/** The kinds of parts, in the order in which they are spoken of. */
export const SIGNED_KINDS = [
  'claim',
  'words',
  'verdict',
  'evidence',
  'sources',
  'searches',
  'originLinks',
  'hops',
  'waivers',
] as const
export type SignedKind = (typeof SIGNED_KINDS)[number]

/** One part that is not as it was signed. */
export interface SignedChange {
  readonly kind: SignedKind
  /** The field of a claim or verdict; the id of a row; empty for the words in the article. */
  readonly name: string
  readonly how: 'added' | 'changed' | 'removed'
}

/** Fields of a verdict that say whose it is and when it was written, not what it says. */
const SILENT = new Set(['id', 'article', 'claim', 'reviewer', 'at', 'clocks'])

/** The parts of a claim that a sign-off of a verdict covers now. */
export function signedParts(desk: Desk, claim: ClaimId, verdict: VerdictId): SignedParts {
  const parts: Record<string, string> = {}
  for (const [kind, content] of Object.entries(signedContent(desk, claim, verdict))) {
    if (content === undefined) continue
    if (kind === 'words') {
      parts[kind] = shortDigest(content)
    } else if (Array.isArray(content)) {
      for (const row of content) if (row) parts[`${kind}/${row.id}`] = shortDigest(row)
    } else {
      for (const [field, value] of Object.entries(content)) {
        if (value !== undefined && !SILENT.has(field)) {
          parts[`${kind}/${field}`] = shortDigest(value)
        }
      }
    }
  }
  return parts
}

/**
 * What changed since a claim's last sign-off, in the order of `SIGNED_KINDS`. Empty while it holds,
 * when nothing was ever signed, and for a sign-off that kept no parts.
 */
export function changesSinceSigned(desk: Desk, claim: ClaimId): readonly SignedChange[] {
  const signed = latestSignOff(desk, claim)
  if (!signed?.parts || signOffOf(desk, claim)) return []
  const before = signed.parts
  const now = signedParts(desk, claim, signed.verdict)
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter(place => before[place] !== now[place])
    .map(place => changeAt(place, before[place], now[place]))
    .filter(change => change !== undefined)
    .sort(
      (a, b) =>
        SIGNED_KINDS.indexOf(a.kind) - SIGNED_KINDS.indexOf(b.kind) || (a.name < b.name ? -1 : 1),
    )
}

function changeAt(
  place: string,
  before: string | undefined,
  now: string | undefined,
): SignedChange | undefined {
  const [first, ...rest] = place.split('/')
  // Parts come from a file, too: what a later version may add is not spoken of.
  const kind = SIGNED_KINDS.find(one => one === first)
  if (!kind) return undefined
  const how = before === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
  return { kind, name: rest.join('/'), how }
}

// Sixteen digits tell two writings of one part apart; that nothing changed is said by the digest
// of the whole.
function shortDigest(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content)))).slice(0, 16)
}
