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
  labelOf,
  type SourceRow,
  stateOfClaim,
  verdictsOn,
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
}

export type ClaimOrder = 'article' | 'state' | 'worth' | 'newest'

export interface ClaimFilter {
  readonly words: string
  readonly state: ClaimState | ''
  readonly type: ClaimType | ''
  readonly article: string
  readonly order: ClaimOrder
}

/** Shows every claim, by article. */
export const NO_FILTER: ClaimFilter = {
  words: '',
  state: '',
  type: '',
  article: '',
  order: 'article',
}

/** Every claim of articles that are not in the bin. */
export function listClaims(desk: Desk): readonly ListedClaim[] {
  return [...desk.claims.values()]
    .map(claim => listedClaim(desk, claim))
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
        (filter.article === '' || filter.article === claim.article)
      )
    })
    .sort((a, b) => compare(a, b, filter.order) || compare(a, b, 'article'))
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

function listedClaim(desk: Desk, claim: ClaimRow): ListedClaim {
  return {
    claim,
    article: desk.articles.get(claim.article),
    state: stateOfClaim(desk, claim),
    label: verdictsOn(desk, claim.id)
      .map(verdict => labelOf(desk, verdict)?.name ?? verdict.conclusion)
      .find(Boolean),
    evidence: evidenceOf(desk, claim.id).length,
    place: fragmentsOf(desk, claim.id)[0]?.start,
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
    case 'worth':
      return (b.claim.checkWorthiness ?? -1) - (a.claim.checkWorthiness ?? -1)
    case 'newest':
      return a.claim.madeAt < b.claim.madeAt ? 1 : a.claim.madeAt > b.claim.madeAt ? -1 : 0
    default:
      return order satisfies never
  }
}
