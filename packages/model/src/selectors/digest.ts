// A sign-off covers a digest of what was signed, so that any later change shows.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Desk } from '../desk/desk.ts'
import type { ClaimId, VerdictId } from '../ids.ts'
import type { HopRow } from '../records/hop.ts'
import type { Table } from '../records/tables.ts'
import { rowsOfClaim } from './by-claim.ts'
import { wordsOfClaim } from './revisions.ts'

/**
 * The SHA-256, in hex, of everything a reader of a claim's card relies on: the claim, its words in
 * the article, the verdict, the evidence with its sources, the hops of its attribution, the search
 * log, the waivers. Who works on it and by when is left out. The same content gives the same digest
 * on every machine.
 */
export function digestOfClaim(desk: Desk, claim: ClaimId, verdict: VerdictId): string {
  const digests = digestsOn(desk)
  const key = `${claim} ${verdict}`
  let digest = digests.get(key)
  if (digest === undefined) {
    digest = bytesToHex(sha256(utf8ToBytes(canonicalJson(signedContent(desk, claim, verdict)))))
    digests.set(key, digest)
  }
  return digest
}

/** What a sign-off covers, by kind. */
export function signedContent(desk: Desk, claim: ClaimId, verdict: VerdictId) {
  const row = desk.claims.get(claim)
  const words = wordsOfClaim(desk, claim)
  const evidence = rowsOf(desk.evidence, claim)
  const originLinks = rowsOf(desk.originLinks, claim)
  const hops = rowsOf(desk.hops, claim).map(hop => ({ ...hop, mark: markOf(desk, hop) }))
  const waivers = rowsOf(desk.waivers, claim)
  return {
    claim: row && {
      quote: row.quote,
      wording: row.wording,
      shortForm: row.shortForm,
      type: row.type,
      speakerKind: row.speakerKind,
      speaker: row.speaker,
      saidAt: row.saidAt,
    },
    // Only where the article came to say something else: what is as it was leaves the digest alone.
    // Whether somebody agreed to the new words changes nothing that a reader relies on.
    ...(words.state !== 'same' && {
      words: { ...words, state: words.state === 'lost' ? 'lost' : 'changed' },
    }),
    verdict: desk.verdicts.get(verdict),
    evidence,
    sources: evidence.map(item => desk.sources.get(item.source)),
    searches: rowsOf(desk.searches, claim),
    // Absent where there are none: what was signed before there could be any stays signed.
    ...(originLinks.length > 0 && { originLinks }),
    ...(hops.length > 0 && { hops }),
    ...(waivers.length > 0 && { waivers }),
  }
}

/** The tables that a digest is made of. */
const SIGNED_TABLES = [
  'claims',
  'verdicts',
  'evidence',
  'sources',
  'searches',
  'originLinks',
  'hops',
  'waivers',
  'spans',
  'lostMarks',
] as const satisfies readonly Table[]

let latest:
  | { readonly tables: readonly unknown[]; readonly digests: Map<string, string> }
  | undefined

// Every list of claims asks for their state at every change: digests are worked out again only
// when one of their tables has changed. The desk in hand is one; remembering more would not help.
function digestsOn(desk: Desk): Map<string, string> {
  const tables = SIGNED_TABLES.map(table => desk[table])
  if (!latest || tables.some((table, i) => latest?.tables[i] !== table)) {
    latest = { tables, digests: new Map() }
  }
  return latest.digests
}

/** JSON with sorted keys, without clocks and absent fields: equal content, equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

// A sorted copy is written in half the time that a replacer takes, which is called for every value.
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  // Without a prototype, so that no key means anything.
  const sorted: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(value).sort()) {
    if (key !== 'clocks') sorted[key] = inOrder((value as Record<string, unknown>)[key])
  }
  return sorted
}

// Where a hop is marked in the article, the mark says who it is.
function markOf(desk: Desk, { span }: HopRow) {
  const mark = span === undefined ? undefined : desk.spans.get(span)
  return mark && { quote: mark.quote, type: mark.sourceType, resolvedTo: mark.resolvedTo }
}

function rowsOf<R extends { readonly id: string; readonly claim: ClaimId }>(
  rows: ReadonlyMap<string, R>,
  claim: ClaimId,
): readonly R[] {
  return rowsOfClaim(rows, claim).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
