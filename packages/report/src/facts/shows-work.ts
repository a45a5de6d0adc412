import { type ClaimRow, type Desk, isSigned, stateOfClaim } from '@claimbench/model'
import type { ReportOptions } from './report-options.ts'

/** Readers see the work on a claim once it is signed off; before that they see that it is open. */
export function showsWork(desk: Desk, claim: ClaimRow, { audience }: ReportOptions): boolean {
  return audience !== 'publish' || isSigned(stateOfClaim(desk, claim))
}
