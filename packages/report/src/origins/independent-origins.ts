// How many independent origins a claim's evidence has. Ten pages that copy one another are one
// origin. This count only joins: where it cannot tell, it rather counts too few than too many.
import {
  type ClaimId,
  type Desk,
  evidenceOf,
  type EvidenceId,
  type EvidenceRow,
  originLinkId,
  originLinksOf,
  type SourceRow,
} from '@claimbench/model'
import { isNearlySameText, standsInside } from './near-text.ts'
import { type PageAddress, pageAddressOf } from './page-address.ts'
import { wiresOfName, wiresOfText } from './wire-credit.ts'

/** An item of evidence with its source. */
export interface OriginItem {
  readonly id: EvidenceId
  readonly evidence: EvidenceRow
  readonly source?: SourceRow
}

/**
 * The evidence for and against a claim, those items of one origin together: one source, owner or
 * host, the same captured copy or page, the same outlet that published both first, a credit to the
 * same agency, words that stand whole in the other's, or nearly the same words; where a person joined
 * or parted two items, that word decides. Context and unanswered questions carry nothing and are left
 * out. The number of groups does not depend on the order of the items, and a copy of an item never
 * raises it.
 */
export function originsOf(desk: Desk, claim: ClaimId): readonly (readonly EvidenceId[])[] {
  const known = originsOn(desk)
  let origins = known.get(claim)
  if (!origins) {
    const items = originItemsOf(desk, claim)
    const links = new Map(originLinksOf(desk, claim).map(({ id, joined }) => [id, joined]))
    origins = groupByOrigin(items, links).map(group => group.map(item => item.id))
    known.set(claim, origins)
  }
  return origins
}

/** The evidence for and against a claim, each with its source: what the count is made of. */
export function originItemsOf(desk: Desk, claim: ClaimId): readonly OriginItem[] {
  return evidenceOf(desk, claim)
    .filter(item => item.relation !== 'context' && !item.unanswerable)
    .map(evidence => ({
      id: evidence.id,
      evidence,
      ...(desk.sources.has(evidence.source) && { source: desk.sources.get(evidence.source) }),
    }))
}

type Origins = readonly (readonly EvidenceId[])[]
const remembered = new WeakMap<
  Desk['evidence'],
  {
    readonly sources: Desk['sources']
    readonly links: Desk['originLinks']
    readonly origins: Map<ClaimId, Origins>
  }
>()

// Comparing texts is slow, and most edits touch neither evidence nor sources.
function originsOn({ evidence, sources, originLinks: links }: Desk): Map<ClaimId, Origins> {
  const known = remembered.get(evidence)
  if (known?.sources === sources && known.links === links) return known.origins
  const origins = new Map<ClaimId, Origins>()
  remembered.set(evidence, { sources, links, origins })
  return origins
}

/** What people said of two items, by `originLinkId`: true, one origin; false, two. */
export type OriginWords = ReadonlyMap<string, boolean>

/**
 * Items of one origin together, in the order of their first item. Two items that were parted are
 * still together where a third one binds them.
 */
export function groupByOrigin(
  items: readonly OriginItem[],
  words: OriginWords = new Map(),
): readonly (readonly OriginItem[])[] {
  const areOne = (a: OriginItem, b: OriginItem) =>
    words.get(originLinkId(a.id, b.id)) ?? bondBetween(a, b) !== undefined
  const groups: OriginItem[][] = []
  for (const item of items) {
    const related = groups.filter(group => group.some(other => areOne(item, other)))
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

/** What two items of one origin have in common: the first of these that holds. */
export type OriginReason =
  | 'source'
  | 'copy'
  | 'page'
  | 'owner'
  | 'host'
  | 'original'
  | 'wire'
  | 'inside'
  | 'words'

/** Why two items come from one origin, whichever comes first; undefined where nothing says so. */
export function bondBetween(a: OriginItem, b: OriginItem): OriginReason | undefined {
  if (a.evidence.source === b.evidence.source) return 'source'
  if (a.evidence.attachment !== undefined && a.evidence.attachment === b.evidence.attachment) {
    return 'copy'
  }
  const [pagesOfA, pagesOfB] = [pagesOf(a), pagesOf(b)]
  if (
    share(
      pagesOfA.map(page => page.page),
      pagesOfB.map(page => page.page),
    )
  )
    return 'page'
  if (share(ownersOf(a), ownersOf(b))) return 'owner'
  if (
    share(
      pagesOfA.map(page => page.host),
      pagesOfB.map(page => page.host),
    )
  )
    return 'host'
  if (isTakenFrom(a, b) || isTakenFrom(b, a)) return 'original'
  if (share(wiresOf(a), wiresOf(b))) return 'wire'
  if (standsInside(a.evidence.quote, b.evidence.quote)) return 'inside'
  return isNearlySameText(a.evidence.quote, b.evidence.quote) ? 'words' : undefined
}

// A source that has no publisher is its own: "Ministry of Ports", published by "Ministry of Ports".
function ownersOf({ source }: OriginItem): readonly string[] {
  return namesOf([source?.publisher ?? source?.name])
}

// Both took it over from one outlet, or one of them from the other.
function isTakenFrom(a: OriginItem, b: OriginItem): boolean {
  const [original] = namesOf([a.evidence.originalOutlet])
  const possible = namesOf([b.evidence.originalOutlet, b.source?.name, b.source?.publisher])
  return original !== undefined && possible.includes(original)
}

function pagesOf({ evidence }: OriginItem): readonly PageAddress[] {
  return [evidence.liveAddress, evidence.archivedAddress].flatMap(address => {
    const page = address === undefined ? undefined : pageAddressOf(address)
    return page && !ARCHIVE_HOSTS.has(page.host) ? [page] : []
  })
}

// Who is credited for the words: the source's name says so, its citation, who published it first, or
// the quoted words themselves.
function wiresOf({ evidence, source }: OriginItem): readonly string[] {
  const names = [source?.name, source?.publisher, evidence.citation, evidence.originalOutlet]
  return [
    ...names.flatMap(name => (name === undefined ? [] : wiresOfName(name))),
    ...wiresOfText(evidence.quote),
  ]
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

function namesOf(names: readonly (string | undefined)[]): readonly string[] {
  return names.map(name => nameKey(name ?? '')).filter(Boolean)
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
