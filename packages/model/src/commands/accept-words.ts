import { type Context, decide, type Decision, refuse, update } from '../desk/patch.ts'
import type { Desk } from '../desk/desk.ts'
import type { ClaimId } from '../ids.ts'
import { wordsOfClaim } from '../selectors/revisions.ts'

export interface AcceptWords {
  readonly claim: ClaimId
}

/**
 * Agrees that a claim still stands on what the article says now. The words it was cut from stay on
 * record beside it; a sign-off that lapsed with the edit stays lapsed. Refused where the words are as
 * they were, were agreed to already, or are gone.
 */
export function acceptWords(desk: Desk, { claim }: AcceptWords, { by, at }: Context): Decision {
  const row = desk.claims.get(claim)
  if (!row) return refuse('no-such-claim')
  const { state, quotes } = wordsOfClaim(desk, claim)
  if (state !== 'changed') return refuse('no-new-words')
  return decide('Accept the words of a claim', [
    update('claims', row, { accepted: { quotes, by, at } }),
  ])
}
