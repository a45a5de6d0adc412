import type { Desk } from '../desk/desk.ts'
import type { ClaimId } from '../ids.ts'
import type { CorrectionClass } from '../records/correction.ts'
import { equal } from '../desk/patch.ts'
import { rowsOfClaim } from './by-claim.ts'
import { latestSignOff } from './claims.ts'

/**
 * The class that a change of a published claim most likely has, by what differs between the desk it
 * was published from and the desk now. A person decides.
 */
export function likelyCorrection(
  published: Desk,
  desk: Desk,
  claim: ClaimId,
): Exclude<CorrectionClass, 'void'> {
  const [was, is] = [published, desk].map(one =>
    one.verdicts.get(latestSignOff(one, claim)?.verdict ?? ''),
  )
  const fields = ['profile', 'label', 'framing', 'attribution'] as const
  if (was && is && fields.some(field => !equal(was[field], is[field]))) return 'verdict-changed'
  const [before, now] = [published, desk].map(
    one => new Set(rowsOfClaim(one.evidence, claim).map(({ id }) => id)),
  )
  const isNew = [...(now ?? [])].some(id => !before?.has(id))
  const isGone = [...(before ?? [])].some(id => !now?.has(id))
  if (isNew) return 'new-evidence'
  return isGone ? 'source-lost' : 'clarification'
}
