// What an editor would ask before a report goes out, found in the records. Some of it blocks the
// published version; the rest wants a look.
import {
  type ClaimId,
  type ClaimRow,
  type Desk,
  evidenceOf,
  type EvidenceRow,
  isSigned,
  missingForSignOff,
  profileOf,
  searchesOf,
  stateOfClaim,
  type VerdictRow,
} from '@claimbench/model'
import { ENOUGH_ORIGINS } from '../facts/count-figures.ts'
import { gatherFacts } from '../facts/gather-facts.ts'
import { printedVerdict } from '../facts/gather-claims.ts'
import { orderClaims } from '../facts/order-claims.ts'
import type { ReportOptions } from '../facts/report-options.ts'
import { originsOf } from '../origins/independent-origins.ts'

/** Questions about the article as a whole, in the order in which they are asked. */
export const ARTICLE_QUESTIONS = [
  'no-finding',
  'no-what-is-right',
  'no-not-established',
  'nothing-signed-off',
  'no-claims',
  'sentences-open',
  'no-outlet',
  'no-date',
  'no-address',
  'details-disagree',
] as const
export type ArticleQuestion = (typeof ARTICLE_QUESTIONS)[number]

/** Questions about one claim. */
export const CLAIM_QUESTIONS = [
  'no-verdict',
  'no-rationale',
  'no-evidence',
  'sign-off-lapsed',
  'not-signed-off',
  'one-origin',
  'no-primary-source',
  'nothing-sought-against',
  'vague-speaker-unjudged',
  'unproven-without-question',
  'never-seen',
  'nowhere-to-be-found',
  'not-graded',
] as const
export type ClaimQuestion = (typeof CLAIM_QUESTIONS)[number]

export interface ReadinessOfClaim {
  readonly claim: ClaimId
  /** Its number in the report. */
  readonly number: number
  readonly shortForm: string
  readonly questions: readonly ClaimQuestion[]
}

export interface Readiness {
  readonly article: readonly { readonly question: ArticleQuestion; readonly count: number }[]
  /** Claims about which there is something to ask, in the order of the report. */
  readonly claims: readonly ReadinessOfClaim[]
}

/** What an editor would ask about an article's work; undefined when it is not on the desk. */
export function readinessOf(
  desk: Desk,
  options: Pick<ReportOptions, 'article' | 'reviewer' | 'at' | 'version'>,
): Readiness | undefined {
  const facts = gatherFacts(desk, { ...options, audience: 'full' })
  if (!facts) return undefined
  const { article, blockers, figures } = facts
  const open = figures.sentencesByTag.open
  const counts: Readonly<Record<ArticleQuestion, number>> = {
    'no-finding': Number(blockers.includes('no-finding')),
    'no-what-is-right': Number(blockers.includes('no-what-is-right')),
    'no-not-established': Number(blockers.includes('no-not-established')),
    'nothing-signed-off': Number(blockers.includes('nothing-signed-off')),
    'no-claims': Number(facts.claims.length === 0),
    'sentences-open': open,
    'no-outlet': Number(!article.outlet?.trim()),
    'no-date': Number(!article.publishedAt),
    'no-address': Number(!article.address),
    'details-disagree': article.disagreements.length,
  }
  return {
    article: ARTICLE_QUESTIONS.map(question => ({ question, count: counts[question] })).filter(
      ({ count }) => count > 0,
    ),
    claims: orderClaims(desk, options.article)
      .claims.map((claim, i) => ({
        claim: claim.id,
        number: i + 1,
        shortForm: claim.shortForm,
        questions: questionsAbout(desk, claim, options),
      }))
      .filter(({ questions }) => questions.length > 0),
  }
}

function questionsAbout(
  desk: Desk,
  claim: ClaimRow,
  options: Pick<ReportOptions, 'reviewer'>,
): readonly ClaimQuestion[] {
  const state = stateOfClaim(desk, claim)
  if (state === 'void') return []
  const verdict = printedVerdict(desk, claim, options)
  const missing = missingForSignOff(desk, claim.id, verdict?.reviewer ?? options.reviewer)
  if (!verdict) {
    return missing.includes('evidence') ? ['no-verdict', 'no-evidence'] : ['no-verdict']
  }

  const items = evidenceOf(desk, claim.id)
  const asked: Readonly<Record<ClaimQuestion, boolean>> = {
    'no-verdict': false,
    'no-rationale': missing.includes('rationale'),
    'no-evidence': missing.includes('evidence'),
    'sign-off-lapsed': state === 'lapsed',
    'not-signed-off': !isSigned(state) && state !== 'lapsed',
    'one-origin': items.length > 0 && originsOf(desk, claim.id).length < ENOUGH_ORIGINS,
    'no-primary-source': items.length > 0 && !items.some(item => isPrimary(desk, item)),
    'nothing-sought-against': !soughtAgainst(desk, claim.id, items),
    'vague-speaker-unjudged': claim.speakerKind === 'vague' && verdict.attribution === undefined,
    'unproven-without-question': isOffScale(desk, verdict) && !verdict.openQuestions?.trim(),
    'never-seen': items.some(item => item.seenAt === undefined),
    'nowhere-to-be-found': items.some(isLost),
    'not-graded': items.some(item => isUngraded(desk, item)),
  }
  return CLAIM_QUESTIONS.filter(question => asked[question])
}

function isPrimary(desk: Desk, { source }: EvidenceRow): boolean {
  return desk.sources.get(source)?.kind === 'primary'
}

function soughtAgainst(desk: Desk, claim: ClaimId, items: readonly EvidenceRow[]): boolean {
  return (
    items.some(item => item.relation === 'refutes') ||
    searchesOf(desk, claim).some(search => search.against)
  )
}

// A label off the scale says that the evidence did not suffice, in whatever words.
function isOffScale(desk: Desk, verdict: VerdictRow): boolean {
  const extra = profileOf(desk, verdict)?.extras.find(one => one.id === verdict.label)
  return extra !== undefined && extra.framing === undefined
}

function isLost({ liveAddress, archivedAddress, attachment, locator, unanswerable }: EvidenceRow) {
  return !unanswerable && !liveAddress && !archivedAddress && !attachment && !locator?.trim()
}

function isUngraded(desk: Desk, { source, credibility }: EvidenceRow): boolean {
  return credibility === undefined || desk.sources.get(source)?.reliability === undefined
}
