import {
  type ClaimRow,
  type Desk,
  evidenceOf,
  type EvidenceId,
  fragmentsOf,
  isDecided,
  isSigned,
  labelOf,
  profileOf,
  searchesOf,
  sentenceAt,
  sentencesOf,
  signOffOf,
  stateOfClaim,
  verdictOf,
  type VerdictRow,
  verdictsOn,
} from '@claimbench/model'
import { originsOf } from '../origins/independent-origins.ts'
import type { ClaimFacts, EvidenceFacts, SourceFacts, VerdictFacts } from './facts.ts'
import { evidenceFacts, gatherSources } from './gather-evidence.ts'
import type { ClaimOrder } from './order-claims.ts'
import { printsNames, type ReportOptions } from './report-options.ts'
import { sentenceNumbers } from './sentence-numbers.ts'

/** The claims with their evidence, and the sources that it comes from, once each. */
export function gatherClaims(
  desk: Desk,
  order: ClaimOrder,
  options: ReportOptions,
): { readonly claims: readonly ClaimFacts[]; readonly sources: readonly SourceFacts[] } {
  const items = order.claims.flatMap(claim =>
    showsWork(desk, claim, options) ? evidenceOf(desk, claim.id) : [],
  )
  const evidence = evidenceFacts(items)
  const claims = order.claims.map((claim, i) => gatherClaim(desk, claim, i + 1, evidence, options))
  return { claims, sources: gatherSources(desk, items, claims) }
}

// Readers see the work on a claim once it is signed off; before that they see that it is open.
function showsWork(desk: Desk, claim: ClaimRow, { audience }: ReportOptions): boolean {
  return audience !== 'publish' || isSigned(stateOfClaim(desk, claim))
}

function gatherClaim(
  desk: Desk,
  claim: ClaimRow,
  number: number,
  evidence: ReadonlyMap<EvidenceId, EvidenceFacts>,
  options: ReportOptions,
): ClaimFacts {
  const isShown = showsWork(desk, claim, options)
  const signOff = signOffOf(desk, claim.id)
  const verdict = isShown ? printedVerdict(desk, claim, options) : undefined
  const isInside = options.audience !== 'publish'
  return {
    number,
    id: claim.id,
    quote: claim.quote,
    wording: claim.wording,
    shortForm: claim.shortForm,
    type: claim.type,
    speakerKind: claim.speakerKind,
    speaker: claim.speaker,
    saidAt: claim.saidAt,
    checkWorthiness: claim.checkWorthiness,
    state: stateOfClaim(desk, claim),
    ...(isInside && { assignee: claim.assignee, due: claim.due }),
    sentences: sentencesWith(desk, claim, options),
    ...(verdict && { verdict: verdictFrom(desk, verdict, options) }),
    ...(signOff && claim.status !== 'void' && { signedOffAt: signOff.at }),
    dissent: verdict
      ? verdictsOn(desk, claim.id)
          .filter(other => other.id !== verdict.id && isDecided(other))
          .filter(other => other.label !== verdict.label || other.framing !== verdict.framing)
          .map(other => verdictFrom(desk, other, options))
      : [],
    evidence: isShown
      ? evidenceOf(desk, claim.id).flatMap(item => evidence.get(item.id) ?? [])
      : [],
    searches: isShown
      ? searchesOf(desk, claim.id).map(({ where, on, words, found, against }) => ({
          where,
          on,
          words,
          found,
          against,
        }))
      : [],
    origins: isShown
      ? originsOf(desk, claim.id).map(group => group.map(id => evidence.get(id)?.number ?? 0))
      : [],
  }
}

/** The verdict a report prints: the signed one, else the reviewer's own, else the latest. */
export function printedVerdict(
  desk: Desk,
  claim: ClaimRow,
  { reviewer }: Pick<ReportOptions, 'reviewer'>,
): VerdictRow | undefined {
  if (claim.status === 'void') return undefined
  const signed = desk.verdicts.get(signOffOf(desk, claim.id)?.verdict ?? '')
  const own = verdictOf(desk, claim.id, reviewer)
  return [signed, own, verdictsOn(desk, claim.id).findLast(isDecided)].find(isDecided)
}

function verdictFrom(desk: Desk, verdict: VerdictRow, options: ReportOptions): VerdictFacts {
  const profile = profileOf(desk, verdict)
  const label = labelOf(desk, verdict)
  const at = profile ? profile.scale.findIndex(one => one.id === verdict.label) + 1 : 0
  return {
    profile: { ...verdict.profile, name: profile?.name ?? verdict.profile.id },
    ...(label && { label: { id: label.id, name: label.name, definition: label.definition } }),
    ...(profile && at > 0 && { position: { at, of: profile.scale.length } }),
    framing: verdict.framing,
    attribution: verdict.attribution,
    conclusion: verdict.conclusion?.trim() || undefined,
    rationale: verdict.rationale,
    whatIsRight: verdict.whatIsRight?.trim() || undefined,
    notEstablished: verdict.notEstablished?.trim() || undefined,
    wouldChange: verdict.wouldChange?.trim() || undefined,
    ...(options.audience !== 'publish' && {
      openQuestions: verdict.openQuestions?.trim() || undefined,
    }),
    evidenceAsOf: verdict.evidenceAsOf,
    ...(printsNames(options) && { by: desk.reviewers.get(verdict.reviewer)?.name }),
    at: verdict.at,
  }
}

function sentencesWith(desk: Desk, claim: ClaimRow, { article }: ReportOptions): readonly number[] {
  const revision = desk.articles.get(article)?.revision
  if (revision === undefined) return []
  const sentences = sentencesOf(desk, revision)
  const numbers = sentenceNumbers(sentences)
  const found = fragmentsOf(desk, claim.id)
    .filter(span => span.revision === revision)
    .flatMap(span => numbers.get(sentenceAt(sentences, span.start)?.start ?? -1) ?? [])
  return [...new Set(found)]
}
