import {
  type ClaimRow,
  compareVerdicts,
  type Desk,
  evidenceOf,
  type EvidenceId,
  firstVerdictOf,
  fragmentsOf,
  isDecided,
  labelOf,
  originLinksOf,
  profileOf,
  searchesOf,
  secondVerdictOf,
  sentenceAt,
  sentencesOf,
  signOffOf,
  stateOfClaim,
  verdictOf,
  type VerdictRow,
  verdictsOn,
  wordsOfClaim,
} from '@claimbench/model'
import { originsOf } from '../origins/independent-origins.ts'
import { type Rule, waivedRule } from '../standards/house-rules.ts'
import type { ClaimFacts, EvidenceFacts, SourceFacts, VerdictFacts, WaiverFacts } from './facts.ts'
import { gatherChain } from './gather-chain.ts'
import { evidenceFacts, gatherSources } from './gather-evidence.ts'
import type { Ledgers } from './gather-ledgers.ts'
import type { ClaimOrder } from './order-claims.ts'
import { printsNames, type ReportOptions } from './report-options.ts'
import { sentenceNumbers } from './sentence-numbers.ts'
import { showsWork } from './shows-work.ts'

/** The claims with their evidence, and the sources that it comes from, once each. */
export function gatherClaims(
  desk: Desk,
  order: ClaimOrder,
  ledgers: Ledgers,
  options: ReportOptions,
): { readonly claims: readonly ClaimFacts[]; readonly sources: readonly SourceFacts[] } {
  const items = order.claims.flatMap(claim =>
    showsWork(desk, claim, options) ? evidenceOf(desk, claim.id) : [],
  )
  const evidence = evidenceFacts(items)
  const claims = order.claims.map((claim, i) =>
    gatherClaim({ desk, evidence, ledgers, options }, claim, i + 1),
  )
  return { claims, sources: gatherSources(desk, items, claims) }
}

interface Gathering {
  readonly desk: Desk
  readonly evidence: ReadonlyMap<EvidenceId, EvidenceFacts>
  readonly ledgers: Ledgers
  readonly options: ReportOptions
}

function gatherClaim(
  { desk, evidence, ledgers, options }: Gathering,
  claim: ClaimRow,
  number: number,
): ClaimFacts {
  const isShown = showsWork(desk, claim, options)
  const signOff = signOffOf(desk, claim.id)
  const verdict = isShown ? printedVerdict(desk, claim, options) : undefined
  const isInside = options.audience !== 'publish'
  const chain = isShown ? gatherChain(desk, claim, evidence, options) : undefined
  const quoteNow = wordsOfClaim(desk, claim.id).quotes.join(' … ')
  return {
    number,
    id: claim.id,
    quote: claim.quote,
    ...(quoteNow && { quoteNow }),
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
    ...(chain && { chain }),
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
    judgedOrigins: isShown ? judgedOrigins(desk, claim, evidence) : [],
    ...(verdict && secondOpinionOn(desk, claim)),
    waivers: isShown ? waiversOf(desk, claim, options) : [],
    ...(isShown &&
      claim.reusedFrom && {
        earlier: { title: claim.reusedFrom.title, checkedAt: claim.reusedFrom.checkedAt },
      }),
    replies: ledgers.replies.filter(one => one.claims.includes(number)).map(one => one.number),
    corrections: ledgers.corrections.filter(({ piece }) => piece === number).map(one => one.number),
  }
}

function judgedOrigins(
  desk: Desk,
  claim: ClaimRow,
  evidence: ReadonlyMap<EvidenceId, EvidenceFacts>,
): ClaimFacts['judgedOrigins'] {
  return originLinksOf(desk, claim.id).flatMap(({ a, b, joined, reason }) => {
    const [one, other] = [evidence.get(a)?.number, evidence.get(b)?.number]
    // A link may outlive its evidence.
    if (one === undefined || other === undefined) return []
    const items = [Math.min(one, other), Math.max(one, other)] as const
    return [{ items, joined, reason }]
  })
}

function secondOpinionOn(desk: Desk, claim: ClaimRow): Pick<ClaimFacts, 'secondOpinion'> {
  const opinion = desk.secondOpinions.get(claim.id)
  if (opinion?.revealedAt === undefined) return {}
  const [first, second] = [firstVerdictOf(desk, opinion), secondVerdictOf(desk, claim.id)]
  if (!first || !second) return {}
  const { outcome, reconciliation } = opinion
  return {
    secondOpinion: { ...compareVerdicts(desk, first, second), outcome, reconciliation },
  }
}

function waiversOf(desk: Desk, claim: ClaimRow, options: ReportOptions): readonly WaiverFacts[] {
  return [...desk.waivers.values()]
    .filter(waiver => waiver.claim === claim.id)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ rule, reason, at, name }) => ({
      rule,
      ...wordsOfRule(waivedRule(desk, rule)),
      reason,
      at,
      ...(printsNames(options) && { by: name }),
    }))
}

function wordsOfRule(rule: Rule | undefined): Pick<WaiverFacts, 'wording' | 'atLeast'> {
  if (!rule) return {}
  const { wording, atLeast, standard } = rule
  return {
    ...(wording && { wording }),
    ...(atLeast !== standard?.atLeast && { atLeast }),
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
