// The standards of a check, as data: what must be so before a claim's verdict is signed off. How
// strictly each is taken, and in which words, is the newsroom's choice (`house-rules.ts`).
import {
  chainOf,
  type ClaimRow,
  type Desk,
  type EvidenceRow,
  type Hop,
  misfitOf,
  profileOf,
  quoteStandingOf,
  type ReplyRow,
  repliesOf,
  saysWhatWasSaid,
  searchesOf,
  type VerdictRow,
} from '@claimbench/model'
import { ENOUGH_ORIGINS } from '../facts/count-figures.ts'
import { originsOf } from '../origins/independent-origins.ts'

/**
 * How strictly a standard is taken. `blocks`: no sign-off while it is not met. `waiver`: a person
 * may write down why not, which is printed. `advises`: it is said, and nothing waits for it.
 */
export const STANDARD_LEVELS = ['blocks', 'waiver', 'advises'] as const
export type StandardLevel = (typeof STANDARD_LEVELS)[number]

/** A level, or that a rule is not asked here at all. */
export const RULE_LEVELS = [...STANDARD_LEVELS, 'off'] as const
export type RuleLevel = (typeof RULE_LEVELS)[number]

/** Where in a claim's panel a standard is met. */
export type StandardPlace = 'wording' | 'evidence' | 'chain' | 'verdict' | 'replies'

/** What a standard is asked about. */
export interface Standing {
  readonly claim: ClaimRow
  readonly verdict: VerdictRow
  readonly evidence: readonly EvidenceRow[]
}

interface StandardData {
  readonly id: string
  /** As it is shipped. */
  readonly level: StandardLevel
  readonly place: StandardPlace
  /** The number it asks for, where a newsroom may ask for another. */
  readonly atLeast?: number
  readonly isMet: (desk: Desk, standing: Standing, atLeast: number) => boolean
}

/** Every standard, in the order in which an editor would ask. Ids are kept in waivers: never reuse one. */
export const STANDARDS = [
  {
    id: 'evidence-or-search',
    level: 'blocks',
    place: 'evidence',
    isMet: (desk, { claim, evidence }) =>
      evidence.length > 0 || searchesOf(desk, claim.id).length > 0,
  },
  {
    id: 'sought-against',
    level: 'waiver',
    place: 'evidence',
    isMet: (desk, { claim, evidence }) =>
      evidence.some(item => item.relation === 'refutes') ||
      searchesOf(desk, claim.id).some(search => search.against),
  },
  {
    // Or the one primary document that is itself the fact.
    id: 'two-origins',
    level: 'waiver',
    place: 'evidence',
    atLeast: ENOUGH_ORIGINS,
    isMet: (desk, { claim, evidence }, atLeast) =>
      evidence.length === 0 ||
      originsOf(desk, claim.id).length >= atLeast ||
      evidence.some(item => item.isTheFact && sourceOf(desk, item)?.kind === 'primary'),
  },
  {
    id: 'primary-source',
    level: 'waiver',
    place: 'evidence',
    isMet: (desk, { evidence }) =>
      evidence.length === 0 || evidence.some(item => sourceOf(desk, item)?.kind === 'primary'),
  },
  {
    id: 'not-only-anonymous',
    level: 'blocks',
    place: 'evidence',
    isMet: (desk, { evidence }) =>
      evidence.length === 0 || evidence.some(item => !sourceOf(desk, item)?.isAnonymous),
  },
  {
    // A label off the scale may still say that it cannot be known.
    id: 'motive-or-prediction',
    level: 'blocks',
    place: 'verdict',
    isMet: (desk, { claim, verdict }) =>
      (claim.type !== 'motive' && claim.type !== 'prediction') || !isOnScale(desk, verdict),
  },
  {
    id: 'claimant-asked',
    level: 'waiver',
    place: 'replies',
    isMet: (desk, { claim }) =>
      repliesOf(desk, claim.article).some(reply => isWithClaimant(reply, claim)),
  },
  {
    id: 'quotes-verbatim',
    level: 'waiver',
    place: 'evidence',
    isMet: (_, { evidence }) =>
      evidence.every(item => {
        const standing = quoteStandingOf(item)
        return item.quote.trim() === '' || ['no-copy', 'exact', 'normalised'].includes(standing)
      }),
  },
  {
    id: 'dates-seen',
    level: 'waiver',
    place: 'evidence',
    isMet: (_, { evidence }) => evidence.every(item => item.seenAt !== undefined),
  },
  {
    id: 'vague-named',
    level: 'blocks',
    place: 'chain',
    isMet: (desk, { claim, verdict }) =>
      verdict.attribution !== undefined ||
      (claim.speakerKind !== 'vague' &&
        !hopsOf(desk, claim, verdict).some(
          hop => hop.kind === 'vague' && hop.standing === 'unresolved',
        )),
  },
  {
    // Nobody can be said to have said something while it is not known who they are.
    id: 'chain-agrees',
    level: 'waiver',
    place: 'chain',
    isMet: (desk, { claim, verdict }) =>
      misfitOf(chainOf(desk, claim.id, verdict.reviewer), verdict.attribution) === undefined,
  },
  {
    id: 'hops-tried',
    level: 'advises',
    place: 'chain',
    isMet: (desk, { claim, verdict }) =>
      hopsOf(desk, claim, verdict).every(hop => hop.standing !== 'unresolved' || hop.tried),
  },
  {
    id: 'attribution-shown',
    level: 'advises',
    place: 'chain',
    isMet: (desk, { claim, verdict }) =>
      !saysWhatWasSaid(verdict.attribution) ||
      hopsOf(desk, claim, verdict).some(hop => hop.evidence !== undefined),
  },
  {
    id: 'question-left-open',
    level: 'blocks',
    place: 'verdict',
    isMet: (desk, { verdict }) =>
      !isUnproven(desk, verdict) || Boolean(verdict.openQuestions?.trim()),
  },
  {
    id: 'can-be-found',
    level: 'advises',
    place: 'evidence',
    isMet: (_, { evidence }) => !evidence.some(isLost),
  },
  {
    id: 'graded',
    level: 'advises',
    place: 'evidence',
    isMet: (desk, { evidence }) =>
      evidence.every(item => item.credibility !== undefined && sourceOf(desk, item)?.reliability),
  },
  {
    id: 'would-change',
    level: 'advises',
    place: 'verdict',
    isMet: (_, { verdict }) => Boolean(verdict.wouldChange?.trim()),
  },
  {
    id: 'evidence-as-of',
    level: 'advises',
    place: 'verdict',
    isMet: (_, { verdict }) => verdict.evidenceAsOf !== undefined,
  },
] as const satisfies readonly StandardData[]

export type StandardId = (typeof STANDARDS)[number]['id']

export interface Standard extends Omit<StandardData, 'id'> {
  readonly id: StandardId
}

function hopsOf(desk: Desk, claim: ClaimRow, verdict: VerdictRow): readonly Hop[] {
  return chainOf(desk, claim.id, verdict.reviewer).hops
}

function sourceOf(desk: Desk, { source }: EvidenceRow) {
  return desk.sources.get(source)
}

function isOnScale(desk: Desk, verdict: VerdictRow): boolean {
  return profileOf(desk, verdict)?.scale.some(label => label.id === verdict.label) ?? false
}

// A label off the scale says that the evidence did not suffice, in whatever words; one that speaks
// of framing says something else.
function isUnproven(desk: Desk, verdict: VerdictRow): boolean {
  const extra = profileOf(desk, verdict)?.extras.find(one => one.id === verdict.label)
  return extra !== undefined && extra.framing === undefined
}

// A line of the ledger is about the claim, or about its speaker; one about the article as a whole
// is with whoever answers for what no named person said: the author.
function isWithClaimant(reply: ReplyRow, claim: ClaimRow): boolean {
  if (reply.claims.includes(claim.id)) return true
  if (claim.speakerKind !== 'named') return reply.claims.length === 0
  const speaker = claim.speaker?.trim().toLocaleLowerCase()
  return speaker !== undefined && reply.whom.trim().toLocaleLowerCase() === speaker
}

function isLost({ liveAddress, archivedAddress, attachment, locator, unanswerable }: EvidenceRow) {
  return !unanswerable && !liveAddress && !archivedAddress && !attachment && !locator?.trim()
}
