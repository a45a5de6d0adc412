// How far verdicts on claims are from the key's. A sentence can hold several claims: each verdict is
// compared with the one on the claim that stands at about the same place.
import type { LabelledSpan } from '../spans/span-f1.ts'
import { matchSpans } from './match-spans.ts'
import { verdictDistance } from './verdict-distance.ts'

/** A claim of the key, as a place in the text. */
export interface JudgedClaim extends LabelledSpan {
  readonly verdict?: string
  /** Other verdicts that count as right. */
  readonly acceptedVerdicts?: readonly string[]
}

export interface VerdictPair<Key extends JudgedClaim, Given extends JudgedClaim> {
  readonly key: Key
  readonly given: Given | undefined
  /** 0 right to 1 as far off as can be, or not answered. */
  readonly distance: number
}

export interface VerdictScore<Key extends JudgedClaim, Given extends JudgedClaim> {
  /** One for each claim of the key that has a verdict, in the key's order. */
  readonly pairs: readonly VerdictPair<Key, Given>[]
  /** The mean distance, 0 to 1; undefined when the key judges nothing. */
  readonly distance: number | undefined
  /** The share of verdicts that are right or accepted; undefined when the key judges nothing. */
  readonly accuracy: number | undefined
}

/**
 * Compares verdicts with the key's, claim by claim. The key itself has distance 0 and accuracy 1;
 * putting a verdict right never makes either worse. `scale` lists the ordered verdicts.
 */
export function scoreVerdicts<Key extends JudgedClaim, Given extends JudgedClaim>(
  key: readonly Key[],
  given: readonly Given[],
  scale: readonly string[],
): VerdictScore<Key, Given> {
  const pairs = matchSpans(key, given).flatMap(pair => {
    if (pair.key?.verdict === undefined) return []
    return { key: pair.key, given: pair.given, distance: distanceOf(pair.key, pair.given, scale) }
  })
  const mean = (values: readonly number[]) =>
    values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined
  return {
    pairs,
    distance: mean(pairs.map(({ distance }) => distance)),
    accuracy: mean(pairs.map(({ distance }) => Number(distance === 0))),
  }
}

function distanceOf(
  { verdict, acceptedVerdicts = [] }: JudgedClaim,
  given: JudgedClaim | undefined,
  scale: readonly string[],
): number {
  const answer = given?.verdict
  if (answer === undefined) return 1
  const right = verdict === undefined ? acceptedVerdicts : [verdict, ...acceptedVerdicts]
  return Math.min(1, ...right.map(one => verdictDistance(one, answer, scale)))
}
