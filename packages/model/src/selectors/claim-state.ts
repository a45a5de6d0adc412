// Where a claim stands, read from what people did with it.
import type { Desk } from '../desk/desk.ts'
import type { ClaimRow, ClaimStatus } from '../records/claim.ts'
import { rowsOfClaim } from './by-claim.ts'
import { evidenceOf, isDecided, latestSignOff, signOffOf, verdictsOn } from './claims.ts'
import { pieceOfClaim } from './pieces.ts'
import { publishedPieceOf } from './publications.ts'
import { latestStep } from './workflow.ts'

/** Where a claim stands, signed off and published included. */
export type ClaimState = ClaimStatus | 'signed-off' | 'lapsed' | 'published' | 'corrected'

/**
 * Where a claim stands. `lapsed`: it was signed off, and what was signed has changed since.
 * `published`: readers have it as it stands; `corrected`: the same, and it is not the first version.
 */
export function stateOfClaim(desk: Desk, claim: ClaimRow): ClaimState {
  if (claim.status === 'void') return 'void'
  if (signOffOf(desk, claim.id)) {
    const published = publishedPieceOf(desk, claim)
    if (!published || published.digest !== pieceOfClaim(desk, claim)) return 'signed-off'
    return rowsOfClaim(desk.corrections, claim.id).length > 0 ? 'corrected' : 'published'
  }
  const signed = latestSignOff(desk, claim.id)
  const step = latestStep(desk, claim.id)
  // Whoever took the claim a step on after that knows.
  if (signed && !(step && step.at > signed.at)) return 'lapsed'
  if (claim.status !== 'open') return claim.status
  const isStarted =
    evidenceOf(desk, claim.id).length > 0 || verdictsOn(desk, claim.id).some(isDecided)
  return isStarted ? 'in-progress' : 'open'
}

/** Whether a claim in this state has a sign-off that holds. */
export function isSigned(state: ClaimState): boolean {
  return state === 'signed-off' || state === 'published' || state === 'corrected'
}
