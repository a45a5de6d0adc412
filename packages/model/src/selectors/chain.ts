// The chain of a claim's attribution: from the article's sentence, hop by hop, to whoever said it
// first. What the sentence's own marks say is read from them each time, and stored nowhere else.
import { overlaps } from '@claimbench/text'
import { isWebAddress } from '../address.ts'
import type { Desk } from '../desk/desk.ts'
import type { ClaimId, ReviewerId } from '../ids.ts'
import type { HopFields, HopLink, HopRow, LinkCheck } from '../records/hop.ts'
import type { AttributionFinding } from '../records/verdict.ts'
import { rowsOfClaim } from './by-claim.ts'
import { stateOfLink } from './link-state.ts'
import { type SourceMark, sentencesOfClaim, sourcesMarkedIn } from './marked-sources.ts'

/**
 * How far a hop is known. `named`: its words name somebody. `resolved`: a person found out who it
 * is. `unresolved`: neither, or what is named was looked for in vain.
 */
export type HopStanding = 'named' | 'resolved' | 'unresolved'

/** The key of the hop that is derived from the claim's speaker. */
export const SPEAKER_HOP = 'speaker'

/** One hop as it is shown: what its mark says, with what a person wrote of it. */
export interface Hop extends HopFields {
  /** Names it within its claim: the id of its mark, `SPEAKER_HOP`, or the id of its row. */
  readonly key: string
  /** Where it stands: marked in the sentence, said of the claim, or found by a person. */
  readonly from: 'mark' | 'speaker' | 'person'
  readonly mark?: SourceMark
  /** What a person wrote of it; missing where nobody did. */
  readonly row?: HopRow
  readonly link: HopLink
  /** What was found when its address was opened; missing when it has another one by now. */
  readonly linkCheck?: LinkCheck
  readonly standing: HopStanding
}

export interface Chain {
  readonly claim: ClaimId
  /** From the article's sentence towards the origin. */
  readonly hops: readonly Hop[]
  /** Marks of the sentence that say nothing of this claim. */
  readonly leftOut: readonly Hop[]
  /** The first hop that nobody can be named for, on the way to the origin. */
  readonly break?: Hop
  /** How many hops lead from the article to the origin; missing while no hop is the origin. */
  readonly hopsToOrigin?: number
}

/** The chain of a claim; empty where nobody but the author says it. */
export function chainOf(desk: Desk, claim: ClaimId, reviewer?: ReviewerId): Chain {
  const placed = placedHops(desk, claim, reviewer)
  const hops = placed.filter(({ isLeftOut }) => !isLeftOut).map(({ hop }) => hop)
  const origin = hops.findIndex(hop => hop.isOrigin)
  const way = origin < 0 ? hops : hops.slice(0, origin + 1)
  const broken = way.find(hop => hop.standing === 'unresolved')
  return {
    claim,
    hops,
    leftOut: placed.filter(({ isLeftOut }) => isLeftOut).map(({ hop }) => hop),
    ...(broken && { break: broken }),
    ...(origin >= 0 && { hopsToOrigin: origin + 1 }),
  }
}

/** Whether every hop of a chain is known, up to its origin. */
export function isTraced({ break: broken, hopsToOrigin }: Chain): boolean {
  return hopsToOrigin !== undefined && broken === undefined
}

/**
 * Why a finding on the attribution does not go with the chain. `nobody-to-ask`: it says what the
 * source said or did not say, and who that is was never found out. `traced-all-the-same`: it says
 * that nobody can be traced, and the chain leads to an origin. Missing: the two go together.
 */
export type Misfit = 'nobody-to-ask' | 'traced-all-the-same'

/** Whether a finding on the attribution goes with the chain. The content is not asked about here. */
export function misfitOf(
  chain: Chain,
  finding: AttributionFinding | undefined,
): Misfit | undefined {
  if (saysWhatWasSaid(finding)) {
    return chain.hops[0]?.standing === 'unresolved' ? 'nobody-to-ask' : undefined
  }
  return finding === 'not-traceable' && isTraced(chain) ? 'traced-all-the-same' : undefined
}

/** Whether a finding claims to know what the source said. */
export function saysWhatWasSaid(finding: AttributionFinding | undefined): boolean {
  return finding === 'confirmed' || finding === 'altered' || finding === 'contradicted'
}

/**
 * How many different origins chains lead back to. Hops are one origin when they have one name or
 * one address, so a hop that is copied adds none; a chain without an origin counts nothing.
 */
export function countOrigins(chains: readonly Chain[]): number {
  const groups: ReadonlySet<string>[] = []
  for (const { hops } of chains) {
    const origin = hops.find(hop => hop.isOrigin)
    if (!origin) continue
    const names = namesOf(origin)
    const touched = groups.filter(group => names.some(name => group.has(name)))
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(new Set([...names, ...touched.flatMap(group => [...group])]))
  }
  return groups.length
}

function namesOf({ words, resolvedTo, address }: Hop): readonly string[] {
  const name = (resolvedTo ?? words).replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase()
  return address === undefined ? [name] : [name, address]
}

/** A hop at its place in the chain. */
export interface PlacedHop {
  readonly hop: Hop
  readonly place: number
  /** The row that says where it stands; missing where nothing but the text does. */
  readonly anchor?: HopRow
  readonly isLeftOut: boolean
}

/** Every hop of a claim, those left out too, in the order of the chain. */
export function placedHops(
  desk: Desk,
  claim: ClaimId,
  reviewer?: ReviewerId,
): readonly PlacedHop[] {
  const rows = rowsOfClaim(desk.hops, claim).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const derived = derivedHops(desk, claim, reviewer)
  const placed: PlacedHop[] = []
  const used = new Set<HopRow>()
  let place = 0
  for (const [key, hop] of derived) {
    const own = rows.filter(row => row.span === key || (row.isSpeaker && key === SPEAKER_HOP))
    // Two people may have written of one mark apart: the other row stays, as a hop of its own.
    const row = own.find(saysSomething) ?? own[0]
    for (const one of own) if (one === row || !saysSomething(one)) used.add(one)
    // A mark that nobody moved follows the mark before it.
    place = own[0]?.place ?? place
    placed.push({
      hop: hop(row),
      place,
      ...(own[0] && { anchor: own[0] }),
      isLeftOut: row?.isLeftOut ?? false,
    })
  }
  for (const row of rows) {
    // Of a mark that is gone, only what a person wrote is left.
    const isIdle = (row.span !== undefined || row.isSpeaker) && !hasContent(row)
    if (used.has(row) || isIdle) continue
    const { place, isLeftOut = false } = row
    placed.push({ hop: addedHop(row), place, anchor: row, isLeftOut })
  }
  // Sorting keeps those of one place as they are: marks first, in the order of the text.
  return placed.sort((a, b) => a.place - b.place)
}

/** Whether a row that speaks of a mark says more than where the mark stands. */
function saysSomething(row: HopRow): boolean {
  return row.isLeftOut === true || hasContent(row)
}

/** Whether a person wrote anything into a row that speaks of a mark. */
export function hasContent({ resolvedTo, resolvedAs, tried, link, note, ...row }: HopRow): boolean {
  const { address, archivedAddress, linkCheck, evidence, isOrigin } = row
  const written = [resolvedTo, resolvedAs, tried, link, note, address, archivedAddress, evidence]
  return [...written, linkCheck, isOrigin].some(Boolean)
}

type MakeHop = (row: HopRow | undefined) => Hop

function derivedHops(
  desk: Desk,
  claim: ClaimId,
  reviewer: ReviewerId | undefined,
): readonly (readonly [string, MakeHop])[] {
  const marks = sentencesOfClaim(desk, claim).flatMap(sentence =>
    sourcesMarkedIn(desk, sentence.revision, sentence, reviewer),
  )
  if (marks.length > 0) return marks.map(mark => [mark.id, row => markedHop(desk, mark, row)])
  const { speakerKind, speaker } = desk.claims.get(claim) ?? {}
  if (!speakerKind || speakerKind === 'author' || !speaker?.trim()) return []
  const said = { words: speaker.trim(), kind: speakerKind }
  return [
    [
      SPEAKER_HOP,
      row => finished({ ...row, ...said, key: SPEAKER_HOP, from: 'speaker', ...(row && { row }) }),
    ],
  ]
}

function markedHop(desk: Desk, mark: SourceMark, row: HopRow | undefined): Hop {
  const link = desk.revisions.get(mark.revision)?.links.find(one => overlaps(one, mark))
  const target = link?.target !== undefined && isWebAddress(link.target) ? link.target : undefined
  return finished({
    ...row,
    words: mark.quote,
    kind: mark.sourceType,
    resolvedTo: mark.resolvedTo,
    link: link ? stateOfLink(link) : 'none',
    address: row?.address ?? target,
    key: mark.id,
    from: 'mark',
    mark,
    ...(row && { row }),
  })
}

function addedHop(row: HopRow): Hop {
  return finished({ ...row, key: row.id, from: 'person', row })
}

function finished(hop: HopFields & Pick<Hop, 'key' | 'from' | 'mark' | 'row'>): Hop {
  const { address, linkCheck } = hop
  const resolvedTo = hop.resolvedTo?.trim() || undefined
  const tried = hop.tried?.trim() || undefined
  return {
    key: hop.key,
    from: hop.from,
    ...(hop.mark && { mark: hop.mark }),
    ...(hop.row && { row: hop.row }),
    words: hop.words,
    kind: hop.kind,
    ...(resolvedTo && { resolvedTo }),
    ...(hop.resolvedAs && { resolvedAs: hop.resolvedAs }),
    ...(tried && { tried }),
    link: hop.link ?? (address ? 'live' : 'none'),
    ...(address && { address }),
    ...(hop.archivedAddress && { archivedAddress: hop.archivedAddress }),
    ...(linkCheck && linkCheck.address === address && { linkCheck }),
    ...(hop.evidence && { evidence: hop.evidence }),
    ...(hop.isOrigin && { isOrigin: true }),
    ...(hop.note?.trim() && { note: hop.note.trim() }),
    standing: resolvedTo ? 'resolved' : hop.kind === 'named' && !tried ? 'named' : 'unresolved',
  }
}
