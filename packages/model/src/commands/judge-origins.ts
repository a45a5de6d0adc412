// A person knows what no comparison can tell: that two papers print one wire report, or that two
// offices of one owner counted apart.
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { EvidenceId } from '../ids.ts'
import { originLinkId } from '../records/origin-link.ts'

export interface JudgeOrigins {
  readonly item: EvidenceId
  /** The items that it is joined with or parted from; they must belong to the same claim. */
  readonly others: readonly EvidenceId[]
  /** True: they are one origin. False: `item` is an origin apart from each of them. */
  readonly joined: boolean
  /** Why; printed with the count. */
  readonly reason: string
}

/** Joins a piece of evidence with others as one origin, or parts it from them, for a reason. */
export function judgeOrigins(desk: Desk, wish: JudgeOrigins, { by, at }: Context): Decision {
  const item = desk.evidence.get(wish.item)
  const reason = wish.reason.trim()
  if (reason === '') return refuse('no-reason')
  const others = wish.others.filter(other => other !== wish.item)
  const isThere = (id: EvidenceId) => desk.evidence.get(id)?.claim === item?.claim
  if (!item || others.length === 0 || !others.every(isThere)) return refuse('no-such-evidence')

  const { article, claim } = item
  const fields = { joined: wish.joined, reason, by, at }
  return decide(
    wish.joined ? 'Join origins' : 'Part origins',
    others.map((other): Change => {
      const id = originLinkId(item.id, other)
      const old = desk.originLinks.get(id)
      return old
        ? update('originLinks', old, fields)
        : create('originLinks', { ...fields, id, article, claim, a: item.id, b: other })
    }),
  )
}

/** Takes a person's word on two items back: what is known of them decides again. */
export function forgetOriginLink(desk: Desk, { id }: { readonly id: string }): Decision {
  const row = desk.originLinks.get(id)
  return row ? decide('Forget origin link', [remove('originLinks', row)]) : refuse('no-such-link')
}
