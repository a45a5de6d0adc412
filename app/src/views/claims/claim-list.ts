// The list of claims: what fits the filter, in the order that was asked for.
import {
  type ArticleRow,
  type ClaimRow,
  type ClaimState,
  type ClaimType,
  type Desk,
  evidenceOf,
  type EvidenceRow,
  fragmentsOf,
  isSigned,
  labelOf,
  type SourceRow,
  stateOfClaim,
  stateOfReply,
  verdictsOn,
  wordsOfClaim,
} from '@claimbench/model'

/** A claim with what a list shows of it. */
export interface ListedClaim {
  readonly claim: ClaimRow
  readonly article: ArticleRow | undefined
  readonly state: ClaimState
  /** The label of its verdict, as the profile words it. */
  readonly label: string | undefined
  readonly evidence: number
  /** Where its first fragment begins; undefined when it has lost its place. */
  readonly place: number | undefined
  /** What the article says now where it says something else than the words the claim was cut from. */
  readonly now: string | undefined
  /** Whether its due date has passed and it is neither signed off nor withdrawn. */
  readonly isOverdue: boolean
  /** Whether somebody who was asked about it has not answered by the deadline. */
  readonly isUnanswered: boolean
}

export type ClaimOrder = 'article' | 'state' | 'due' | 'worth' | 'newest'

export interface ClaimFilter {
  readonly words: string
  readonly state: ClaimState | ''
  readonly type: ClaimType | ''
  readonly article: string
  /** With whom; empty: with anybody. */
  readonly assignee: string
  readonly order: ClaimOrder
}

/** Shows every claim, by article. */
export const NO_FILTER: ClaimFilter = {
  words: '',
  state: '',
  type: '',
  article: '',
  assignee: '',
  order: 'article',
}

/** Every claim of articles that are not in the bin. `today` is an ISO calendar date. */
export function listClaims(desk: Desk, today: string): readonly ListedClaim[] {
  const unanswered = new Set(
    [...desk.replies.values()]
      .filter(reply => stateOfReply(reply, today) === 'no-answer')
      .flatMap(({ claims }) => claims),
  )
  return [...desk.claims.values()]
    .map(claim => ({
      ...listedClaim(desk, claim, today),
      isUnanswered: unanswered.has(claim.id),
    }))
    .filter(({ article }) => article !== undefined && article.binnedAt === undefined)
}

/** The claims that fit a filter, in its order. */
export function filterClaims(
  claims: readonly ListedClaim[],
  filter: ClaimFilter,
): readonly ListedClaim[] {
  const words = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return claims
    .filter(({ claim, state }) => {
      const text = `${claim.wording} ${claim.quote} ${claim.speaker ?? ''}`.toLocaleLowerCase()
      return (
        words.every(word => text.includes(word)) &&
        (filter.state === '' || filter.state === state) &&
        (filter.type === '' || filter.type === claim.type) &&
        (filter.article === '' || filter.article === claim.article) &&
        (filter.assignee === '' || filter.assignee === (claim.assignee ?? NOBODY))
      )
    })
    .sort((a, b) => compare(a, b, filter.order) || compare(a, b, 'article'))
}

/** Stands in a filter for claims that nobody has. */
export const NOBODY = '\u0000'

/** How many claims stand in each state, in the order of what needs work. */
export function countStates(
  claims: readonly ListedClaim[],
): readonly { readonly state: ClaimState; readonly count: number }[] {
  return STATES.map(state => ({
    state,
    count: claims.filter(claim => claim.state === state).length,
  })).filter(({ count }) => count > 0)
}

/** A source with the evidence that comes from it. */
export interface ListedSource {
  readonly source: SourceRow
  readonly uses: readonly { readonly evidence: EvidenceRow; readonly claim: ClaimRow | undefined }[]
}

/** Every source once, with all it is used for; the most used first. */
export function listSources(desk: Desk): readonly ListedSource[] {
  const evidence = [...desk.evidence.values()]
  return [...desk.sources.values()]
    .map(source => ({
      source,
      uses: evidence
        .filter(item => item.source === source.id)
        .map(item => ({ evidence: item, claim: desk.claims.get(item.claim) })),
    }))
    .sort((a, b) => b.uses.length - a.uses.length || a.source.name.localeCompare(b.source.name))
}

function listedClaim(
  desk: Desk,
  claim: ClaimRow,
  today: string,
): Omit<ListedClaim, 'isUnanswered'> {
  const state = stateOfClaim(desk, claim)
  return {
    claim,
    article: desk.articles.get(claim.article),
    state,
    isOverdue: claim.due !== undefined && claim.due < today && !isSigned(state) && state !== 'void',
    label: verdictsOn(desk, claim.id)
      .map(verdict => labelOf(desk, verdict)?.name ?? verdict.conclusion)
      .find(Boolean),
    evidence: evidenceOf(desk, claim.id).length,
    place: fragmentsOf(desk, claim.id)[0]?.start,
    now: wordsOfClaim(desk, claim.id).quotes.join(' … ') || undefined,
  }
}

/** What needs work comes first. */
const STATES: readonly ClaimState[] = [
  'lapsed',
  'returned',
  'for-review',
  'in-progress',
  'open',
  'signed-off',
  'corrected',
  'published',
  'void',
]

function compare(a: ListedClaim, b: ListedClaim, order: ClaimOrder): number {
  switch (order) {
    case 'article':
      return (
        (a.article?.title ?? '').localeCompare(b.article?.title ?? '') ||
        (a.place ?? Infinity) - (b.place ?? Infinity)
      )
    case 'state':
      return STATES.indexOf(a.state) - STATES.indexOf(b.state)
    case 'due':
      return (a.claim.due ?? '9999') < (b.claim.due ?? '9999')
        ? -1
        : Number((a.claim.due ?? '9999') > (b.claim.due ?? '9999'))
    case 'worth':
      return (b.claim.checkWorthiness ?? -1) - (a.claim.checkWorthiness ?? -1)
    case 'newest':
      return a.claim.madeAt < b.claim.madeAt ? 1 : a.claim.madeAt > b.claim.madeAt ? -1 : 0
    default:
      return order satisfies never
  }
}
