// Where a claim stands: its evidence, its verdict, its sign-off.
import type { Desk } from '../desk/desk.ts'
import type { ClaimId, ReviewerId } from '../ids.ts'
import { SHIPPED_PROFILES } from '../profiles/shipped.ts'
import type { EvidenceRow, QuoteResult } from '../records/evidence.ts'
import type { OriginLinkRow } from '../records/origin-link.ts'
import type { PastVerdictRow } from '../records/past-verdict.ts'
import { profileId, type ProfileRow, type RatingLabel } from '../records/profile.ts'
import type { SearchRow } from '../records/search.ts'
import type { SignOffRow } from '../records/sign-off.ts'
import { type VerdictRow, verdictId } from '../records/verdict.ts'
import { isEmptyRichText } from '../rich-text.ts'
import { rowsOfClaim } from './by-claim.ts'
import { digestOfClaim } from './digest.ts'

/** A claim's evidence in the order in which it was added. */
export function evidenceOf(desk: Desk, claim: ClaimId): readonly EvidenceRow[] {
  return rowsOfClaim(desk.evidence, claim).toSorted((a, b) =>
    a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : a.id < b.id ? -1 : 1,
  )
}

/** How a quote stands to its captured copy; `unchecked` also when either has changed since. */
export type QuoteStanding = QuoteResult | 'unchecked' | 'no-copy'

/** How the quote of a piece of evidence stands to the words of its captured copy. */
export function quoteStandingOf({
  quote,
  attachment,
  quoteCheck,
}: Pick<EvidenceRow, 'quote' | 'attachment' | 'quoteCheck'>): QuoteStanding {
  if (attachment === undefined) return 'no-copy'
  const isAboutThis = quoteCheck?.quote === quote && quoteCheck.copy === attachment
  return isAboutThis ? quoteCheck.result : 'unchecked'
}

/** What people said of the origins of a claim's evidence, in the order of their ids. */
export function originLinksOf(desk: Desk, claim: ClaimId): readonly OriginLinkRow[] {
  return rowsOfClaim(desk.originLinks, claim).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A claim's search log, oldest first. */
export function searchesOf(desk: Desk, claim: ClaimId): readonly SearchRow[] {
  return rowsOfClaim(desk.searches, claim).toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1,
  )
}

/** What a reviewer decided about a claim. */
export function verdictOf(
  desk: Desk,
  claim: ClaimId,
  reviewer: ReviewerId,
): VerdictRow | undefined {
  return desk.verdicts.get(verdictId(claim, reviewer))
}

/** Every verdict on a claim, oldest first. */
export function verdictsOn(desk: Desk, claim: ClaimId): readonly VerdictRow[] {
  return rowsOfClaim(desk.verdicts, claim).toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

/** The verdicts on a claim that gave way to others, the latest first. */
export function pastVerdictsOn(desk: Desk, claim: ClaimId): readonly PastVerdictRow[] {
  return rowsOfClaim(desk.pastVerdicts, claim).toSorted((a, b) => (a.until > b.until ? -1 : 1))
}

/** The label of a verdict in the profile version it was judged with. */
export function labelOf(
  desk: Desk,
  verdict: Pick<VerdictRow, 'profile' | 'label'>,
): RatingLabel | undefined {
  const profile = profileOf(desk, verdict)
  return [...(profile?.scale ?? []), ...(profile?.extras ?? [])].find(
    label => label.id === verdict.label,
  )
}

/** The profile a verdict was judged with. */
export function profileOf(
  desk: Desk,
  { profile }: Pick<VerdictRow, 'profile'>,
): ProfileRow | undefined {
  const id = profileId(profile)
  return desk.profiles.get(id) ?? SHIPPED_PROFILES.find(shipped => shipped.id === id)
}

/** Every rating profile there is to choose from: the shipped ones, then the workspace's own. */
export function profilesOn(desk: Desk): readonly ProfileRow[] {
  return [...SHIPPED_PROFILES, ...desk.profiles.values()]
}

/** Whether a verdict says anything: a label, or the one sentence of a profile without a scale. */
export function isDecided(verdict: VerdictRow | undefined): verdict is VerdictRow {
  return verdict !== undefined && Boolean(verdict.label ?? verdict.conclusion?.trim())
}

/** The sign-off of a claim that holds, because nothing it covers has changed; else undefined. */
export function signOffOf(desk: Desk, claim: ClaimId): SignOffRow | undefined {
  const latest = latestSignOff(desk, claim)
  return latest && latest.digest === digestOfClaim(desk, claim, latest.verdict) ? latest : undefined
}

/** The last sign-off of a claim, whether or not it still holds. */
export function latestSignOff(desk: Desk, claim: ClaimId): SignOffRow | undefined {
  let latest: SignOffRow | undefined
  for (const signOff of rowsOfClaim(desk.signOffs, claim)) {
    if (!latest || signOff.at > latest.at) latest = signOff
  }
  return latest
}

/** What still stands between a claim and its sign-off, in the order a person would do it. */
export type Missing = 'wording' | 'name' | 'verdict' | 'rationale' | 'evidence'

/** Lists what a claim lacks before `signer` can sign `reviewer`'s verdict on it; empty: nothing. */
export function missingForSignOff(
  desk: Desk,
  claim: ClaimId,
  reviewer: ReviewerId,
  signer: ReviewerId = reviewer,
): readonly Missing[] {
  const verdict = verdictOf(desk, claim, reviewer)
  const hasEvidence = evidenceOf(desk, claim).length + searchesOf(desk, claim).length > 0
  const lacks: Record<Missing, boolean> = {
    wording: !desk.claims.get(claim)?.wording.trim(),
    evidence: !hasEvidence,
    verdict: !isDecided(verdict),
    rationale: isEmptyRichText(verdict?.rationale),
    name: !desk.reviewers.get(signer)?.name.trim(),
  }
  return (Object.keys(lacks) as Missing[]).filter(thing => lacks[thing])
}
