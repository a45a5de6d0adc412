import { type ArticleId, type ClaimRow, type Desk, fragmentsOf } from '@claimbench/model'

/** An article's claims in the order in which the report numbers them. */
export interface ClaimOrder {
  readonly claims: readonly ClaimRow[]
  /** The number of a claim, from 1; undefined for claims of other articles. */
  readonly numberOf: (claim: string | undefined) => number | undefined
}

/**
 * The claims cut from an article, in the order of their first words in its current revision;
 * claims whose words are gone come last, oldest first.
 */
export function orderClaims(desk: Desk, article: ArticleId): ClaimOrder {
  const revision = desk.articles.get(article)?.revision
  const placed = [...desk.claims.values()].flatMap(claim => {
    const places = fragmentsOf(desk, claim.id).filter(span => span.revision === revision)
    const isHere = claim.article === article || places.length > 0
    return isHere ? [{ claim, at: places[0]?.start ?? Infinity }] : []
  })
  const claims = placed
    .sort(
      (a, b) =>
        compare(a.at, b.at) ||
        compare(a.claim.madeAt, b.claim.madeAt) ||
        compare(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim)
  const numbers = new Map(claims.map((claim, i) => [claim.id, i + 1]))
  return { claims, numberOf: claim => (claim === undefined ? undefined : numbers.get(claim)) }
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0
}
