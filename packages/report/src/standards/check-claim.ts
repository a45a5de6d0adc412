// How a claim stands to the standards, and the sign-off that asks for them.
import {
  type ClaimId,
  type Context,
  type Decision,
  type Desk,
  evidenceOf,
  isDecided,
  refuse,
  signOff,
  type SignOff,
  verdictOf,
  type VerdictRow,
  waiverId,
  type WaiverRow,
} from '@claimbench/model'
import { meetsRule, type Rule, rulesOf } from './house-rules.ts'
import type { StandardLevel, StandardPlace } from './standards.ts'

/** A rule of the check that a claim does not meet. */
export interface Unmet {
  /** Of a shipped standard, or of a rule of the newsroom's own. */
  readonly standard: string
  readonly level: StandardLevel
  readonly place: StandardPlace
  /** The newsroom's own words for it, where it has some. */
  readonly wording?: string
  /** The number it asks for, where it asks for one. */
  readonly atLeast?: number
  /** The written reason why not, where there is one. */
  readonly waiver?: WaiverRow
  /** Whether the sign-off waits for it: not for advice, nor for what was waived. */
  readonly isOpen: boolean
}

/** The rules that a claim does not meet with a verdict, in their order. Nothing before it is decided. */
export function unmetStandards(
  desk: Desk,
  claim: ClaimId,
  verdict: VerdictRow | undefined,
): readonly Unmet[] {
  const row = desk.claims.get(claim)
  if (!row || row.status === 'void' || !isDecided(verdict)) return []
  const standing = { claim: row, verdict, evidence: evidenceOf(desk, claim) }
  return rulesOf(desk).flatMap(rule => {
    const { level } = rule
    if (level === 'off' || meetsRule(desk, rule, standing)) return []
    return [unmetOf(rule, level, desk.waivers.get(waiverId(claim, rule.id)))]
  })
}

function unmetOf(
  { id, place, wording, atLeast }: Rule,
  level: StandardLevel,
  waiver: WaiverRow | undefined,
): Unmet {
  const isWaived = level === 'waiver' && waiver !== undefined
  return {
    standard: id,
    level,
    place,
    ...(wording && { wording }),
    ...(atLeast && { atLeast }),
    ...(waiver && { waiver }),
    isOpen: level !== 'advises' && !isWaived,
  }
}

/**
 * Signs a verdict off, as `signOff` does, once it meets every standard that blocks and each other
 * one that asks for it is met or waived.
 */
export function signOffByStandards(desk: Desk, wish: SignOff, context: Context): Decision {
  const decision = signOff(desk, wish, context)
  if (!decision.ok) return decision
  const verdict = verdictOf(desk, wish.claim, wish.reviewer)
  const open = unmetStandards(desk, wish.claim, verdict).filter(({ isOpen }) => isOpen)
  return open.length > 0 ? refuse('standards-open', { count: open.length }) : decision
}
