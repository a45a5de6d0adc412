import type { LabelledSpan } from '../spans/span-f1.ts'

/** A span of the key and the answer that stands for it; either may be missing. */
export interface MatchedPair<Key extends LabelledSpan, Given extends LabelledSpan> {
  readonly key: Key | undefined
  readonly given: Given | undefined
}

/**
 * Which answer stands for which span of the key, one to one: spans at the very same place first, then
 * those that share the most places (the earlier ones first where they share as many). Labels do not
 * matter. All spans of the key come in their order, then the answers that are left.
 */
export function matchSpans<Key extends LabelledSpan, Given extends LabelledSpan>(
  key: readonly Key[],
  given: readonly Given[],
): readonly MatchedPair<Key, Given>[] {
  const candidates = key
    .flatMap((wanted, k) => given.map((answer, g) => ({ k, g, weight: closeness(wanted, answer) })))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.k - b.k || a.g - b.g)
  const answerOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { k, g } of candidates) {
    if (answerOf.has(k) || taken.has(g)) continue
    answerOf.set(k, g)
    taken.add(g)
  }
  return [
    ...key.map((wanted, k) => ({ key: wanted, given: given[answerOf.get(k) ?? -1] })),
    ...given.filter((_, g) => !taken.has(g)).map(answer => ({ key: undefined, given: answer })),
  ]
}

/** The places two spans share; without end for the very same span. */
function closeness(a: LabelledSpan, b: LabelledSpan): number {
  if (a.start === b.start && a.end === b.end) return Number.POSITIVE_INFINITY
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
