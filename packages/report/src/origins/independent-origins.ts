// How many independent origins a claim's evidence has. Ten pages that copy one another are one
// origin. This count only joins: where it cannot tell, it rather counts too few than too many.
import {
  type ClaimId,
  type Desk,
  evidenceOf,
  type EvidenceId,
  type EvidenceRow,
  hostOf,
  type SourceRow,
} from '@claimbench/model'
import { isNearlySameText } from './near-text.ts'

/** An item of evidence with its source. */
export interface OriginItem {
  readonly id: EvidenceId
  readonly evidence: EvidenceRow
  readonly source?: SourceRow
}

/**
 * The evidence for and against a claim, those items of one origin together: one source, owner or
 * host, the same captured copy or live page, or nearly the same words. Context and unanswered
 * questions carry nothing and are left out. The number of groups does not depend on the order of
 * the items, and a copy of an item never raises it.
 */
export function originsOf(desk: Desk, claim: ClaimId): readonly (readonly EvidenceId[])[] {
  const known = originsOn(desk)
  let origins = known.get(claim)
  if (!origins) {
    const items = evidenceOf(desk, claim)
      .filter(item => item.relation !== 'context' && !item.unanswerable)
      .map(evidence => ({
        id: evidence.id,
        evidence,
        ...(desk.sources.has(evidence.source) && { source: desk.sources.get(evidence.source) }),
      }))
    origins = groupByOrigin(items).map(group => group.map(item => item.id))
    known.set(claim, origins)
  }
  return origins
}

type Origins = readonly (readonly EvidenceId[])[]
const remembered = new WeakMap<
  Desk['evidence'],
  { readonly sources: Desk['sources']; readonly origins: Map<ClaimId, Origins> }
>()

// Comparing texts is slow, and most edits touch neither evidence nor sources.
function originsOn({ evidence, sources }: Desk): Map<ClaimId, Origins> {
  const known = remembered.get(evidence)
  if (known?.sources === sources) return known.origins
  const origins = new Map<ClaimId, Origins>()
  remembered.set(evidence, { sources, origins })
  return origins
}

/** Items of one origin together, in the order of their first item. */
export function groupByOrigin(items: readonly OriginItem[]): readonly (readonly OriginItem[])[] {
  const groups: OriginItem[][] = []
  for (const item of items) {
    const related = groups.filter(group => group.some(other => isOneOrigin(item, other)))
    const [first, ...others] = related
    if (!first) {
      groups.push([item])
      continue
    }
    for (const other of others) {
      first.push(...other)
      groups.splice(groups.indexOf(other), 1)
    }
    first.push(item)
  }
  return groups
}

/** Whether two items come from one origin; the same whichever comes first. */
export function isOneOrigin(a: OriginItem, b: OriginItem): boolean {
  return (
    a.evidence.source === b.evidence.source ||
    share(ownersOf(a), ownersOf(b)) ||
    share(hostsOf(a), hostsOf(b)) ||
    (a.evidence.attachment !== undefined && a.evidence.attachment === b.evidence.attachment) ||
    isNearlySameText(a.evidence.quote, b.evidence.quote)
  )
}

// A source that has no publisher is its own: "Ministry of Ports", published by "Ministry of Ports".
function ownersOf({ source }: OriginItem): readonly string[] {
  return [source?.publisher ?? source?.name ?? ''].map(nameKey).filter(Boolean)
}

function hostsOf({ evidence }: OriginItem): readonly string[] {
  return [evidence.liveAddress, evidence.archivedAddress]
    .map(address => address && hostOf(originalAddress(address)))
    .filter(host => host !== undefined && host !== '' && !ARCHIVE_HOSTS.has(host))
    .map(String)
}

// An archive keeps everybody's pages: what counts is whose page it kept.
const ARCHIVE_HOSTS = new Set([
  'archive.is',
  'archive.org',
  'archive.ph',
  'archive.today',
  'ghostarchive.org',
  'perma.cc',
  'web.archive.org',
])

// "https://web.archive.org/web/20240312/https://example.org/a" -> "https://example.org/a"
function originalAddress(address: string): string {
  return /^https?:\/\/[^/]*archive[^/]*\/.*?(https?:\/\/.+)$/.exec(address)?.[1] ?? address
}

function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some(one => b.includes(one))
}
