// What an editor would ask before a report goes out, found in the records. Some of it blocks the
// published version; the rest wants a look.
import {
  type ClaimId,
  type ClaimRow,
  type Desk,
  equal,
  isSigned,
  missingForSignOff,
  remembered,
  stateOfClaim,
} from '@claimbench/model'
import type { ReportFacts } from '../facts/facts.ts'
import { createGatherer } from '../facts/gather-facts.ts'
import { printedVerdict } from '../facts/gather-claims.ts'
import { orderClaims } from '../facts/order-claims.ts'
import type { ReportOptions } from '../facts/report-options.ts'
import { type Unmet, unmetStandards } from '../standards/check-claim.ts'

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
] as const
export type ClaimQuestion = (typeof CLAIM_QUESTIONS)[number]

export interface ReadinessOfClaim {
  readonly claim: ClaimId
  /** Its number in the report. */
  readonly number: number
  readonly shortForm: string
  readonly questions: readonly ClaimQuestion[]
  /** The standards that it does not meet, those that were waived among them. */
  readonly unmet: readonly Unmet[]
}

export interface Readiness {
  readonly article: readonly { readonly question: ArticleQuestion; readonly count: number }[]
  /** Claims about which there is something to ask, in the order of the report. */
  readonly claims: readonly ReadinessOfClaim[]
}

type Asked = Pick<ReportOptions, 'article' | 'reviewer' | 'at' | 'version'>

/** What an editor would ask about an article's work; undefined when it is not on the desk. */
export function readinessOf(desk: Desk, options: Asked): Readiness | undefined {
  return createReadiness()(desk, options)
}

/** `readinessOf` for one article after the other edit: what did not change is not looked at again. */
export function createReadiness(): typeof readinessOf {
  const gather = createGatherer()
  const claimsOn = remembered(questionsAboutClaims)
  let last: ReportOptions | undefined

  return (desk, { article, reviewer, at, version }) => {
    const asked: ReportOptions = { article, reviewer, at, version, audience: 'full' }
    last = equal(last, asked) && last ? last : asked
    const facts = gather(desk, last)
    return facts && { article: questionsAboutArticle(facts), claims: claimsOn(desk, last) }
  }
}

function questionsAboutArticle(facts: ReportFacts): Readiness['article'] {
  const { article, blockers, figures } = facts
  const counts: Readonly<Record<ArticleQuestion, number>> = {
    'no-finding': Number(blockers.includes('no-finding')),
    'no-what-is-right': Number(blockers.includes('no-what-is-right')),
    'no-not-established': Number(blockers.includes('no-not-established')),
    'nothing-signed-off': Number(blockers.includes('nothing-signed-off')),
    'no-claims': Number(facts.claims.length === 0),
    'sentences-open': figures.sentencesByTag.open,
    'no-outlet': Number(!article.outlet?.trim()),
    'no-date': Number(!article.publishedAt),
    'no-address': Number(!article.address),
    'details-disagree': article.disagreements.length,
  }
  return ARTICLE_QUESTIONS.map(question => ({ question, count: counts[question] })).filter(
    ({ count }) => count > 0,
  )
}

function questionsAboutClaims(desk: Desk, options: Asked): readonly ReadinessOfClaim[] {
  return orderClaims(desk, options.article)
    .claims.map((claim, i) => ({
      claim: claim.id,
      number: i + 1,
      shortForm: claim.shortForm,
      questions: questionsAbout(desk, claim, options),
      unmet: unmetStandards(desk, claim.id, printedVerdict(desk, claim, options)),
    }))
    .filter(({ questions, unmet }) => questions.length + unmet.length > 0)
}

function questionsAbout(
  desk: Desk,
  claim: ClaimRow,
  options: Pick<ReportOptions, 'reviewer'>,
): readonly ClaimQuestion[] {
  const state = stateOfClaim(desk, claim)
  if (state === 'void') return []
  const verdict = printedVerdict(desk, claim, options)
  // Without a verdict the standards say nothing yet.
  const missing = missingForSignOff(desk, claim.id, verdict?.reviewer ?? options.reviewer)
  if (!verdict) {
    return missing.includes('evidence') ? ['no-verdict', 'no-evidence'] : ['no-verdict']
  }

  const asked: Readonly<Record<ClaimQuestion, boolean>> = {
    'no-verdict': false,
    'no-rationale': missing.includes('rationale'),
    'no-evidence': false,
    'sign-off-lapsed': state === 'lapsed',
    'not-signed-off': !isSigned(state) && state !== 'lapsed',
  }
  return CLAIM_QUESTIONS.filter(question => asked[question])
}
