import { type Comparison, pairPassages, type PassagePair } from '@claimbench/text'

/** What is anything but copied in its place, in the reading order of the article. */
export function differencesOf(comparison: Comparison): readonly PassagePair[] {
  return pairPassages(comparison).filter(isDifferent)
}

/** Whether a passage is anything but copied in its place. */
export function isDifferent({ kind, isMoved }: Pick<PassagePair, 'kind' | 'isMoved'>): boolean {
  return kind !== 'copied' || isMoved
}
