// The independent origins of a claim's evidence with what binds their items together, for the
// person who has to believe the count or to correct it.
import { type ClaimId, type Desk, type EvidenceId, originLinkId } from '@claimbench/model'
import { bondBetween, originItemsOf, originsOf, type OriginReason } from './independent-origins.ts'

/** Two items of one origin, and why they are one. */
export interface OriginBond {
  readonly a: EvidenceId
  readonly b: EvidenceId
  /** `joined`: a person said so. */
  readonly because: OriginReason | 'joined'
}

/** The items of one origin, and every pair of them that is bound by more than a third item. */
export interface ExplainedOrigin {
  readonly items: readonly EvidenceId[]
  readonly bonds: readonly OriginBond[]
}

/** The origins of `originsOf`, in its order, each with its bonds. */
export function explainOrigins(desk: Desk, claim: ClaimId): readonly ExplainedOrigin[] {
  const itemById = new Map(originItemsOf(desk, claim).map(item => [item.id, item]))
  const bondOf = (a: EvidenceId, b: EvidenceId): OriginBond['because'] | undefined => {
    const word = desk.originLinks.get(originLinkId(a, b))
    if (word) return word.joined ? 'joined' : undefined
    const [one, other] = [itemById.get(a), itemById.get(b)]
    return one && other && bondBetween(one, other)
  }
  return originsOf(desk, claim).map(items => ({
    items,
    bonds: items.flatMap((a, i) =>
      items.slice(i + 1).flatMap(b => {
        const because = bondOf(a, b)
        return because === undefined ? [] : [{ a, b, because }]
      }),
    ),
  }))
}
