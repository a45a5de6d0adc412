import type { Desk } from '../desk/desk.ts'
import { decide, type Decision, refuse, update } from '../desk/patch.ts'
import type { ClaimId } from '../ids.ts'

export interface DeclineReuse {
  readonly claim: ClaimId
  /** The claim whose check was offered. */
  readonly earlier: ClaimId
}

/** Notes that an earlier check does not fit a claim: it is not offered again. */
export function declineReuse(desk: Desk, { claim, earlier }: DeclineReuse): Decision {
  const row = desk.claims.get(claim)
  if (!row) return refuse('no-such-claim')
  const notReused = row.notReused ?? []
  if (notReused.includes(earlier)) return decide('Decline an earlier check', [])
  return decide('Decline an earlier check', [
    update('claims', row, { notReused: [...notReused, earlier] }),
  ])
}
