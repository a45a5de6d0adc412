import type { Desk } from '../desk/desk.ts'
import {
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { ClaimId } from '../ids.ts'
import { waiverId } from '../records/waiver.ts'
import { nameOf } from '../selectors/names.ts'

export interface WaiveRules {
  readonly claim: ClaimId
  /** Ids of rules of the standards check. */
  readonly rules: readonly string[]
  /** Why the claim may be signed off all the same. Printed. */
  readonly reason: string
}

/** Writes down why rules need not be met by a claim. One reason may stand for several. */
export function waiveRules(
  desk: Desk,
  { claim, rules, reason }: WaiveRules,
  { by, at }: Context,
): Decision {
  const row = desk.claims.get(claim)
  if (!row) return refuse('no-such-claim')
  if (reason.trim() === '') return refuse('reason-missing')
  if (rules.length === 0) return refuse('no-rule-chosen')
  const written = { reason: reason.trim(), by, name: nameOf(desk, by), at }
  return decide(
    'Waive a standard',
    rules.map(rule => {
      const id = waiverId(claim, rule)
      const old = desk.waivers.get(id)
      if (old) return update('waivers', old, written)
      return create('waivers', { id, article: row.article, claim, rule, ...written })
    }),
  )
}

/** Takes a waiver back. */
export function dropWaiver(
  desk: Desk,
  { claim, rule }: { readonly claim: ClaimId; readonly rule: string },
): Decision {
  const row = desk.waivers.get(waiverId(claim, rule))
  return row ? decide('Drop waiver', [remove('waivers', row)]) : refuse('no-such-waiver')
}
