import type { Comparison, Passage } from '@claimbench/text'

/** A passage that is not simply copied, and the article it stands in. */
export interface Difference {
  readonly side: 'article' | 'original'
  readonly passage: Passage
}

/**
 * The differences in reading order of the article; what only the original says comes where the
 * passage before it stands in the article.
 */
export function differencesOf({ article, original }: Comparison): readonly Difference[] {
  const differences: { difference: Difference; at: number }[] = article
    .filter(isDifferent)
    .map(passage => ({ difference: { side: 'article', passage }, at: passage.start }))
  let at = -1
  for (const passage of original) {
    if (passage.other && !passage.isMoved) at = passage.other.end
    // What stands in both was counted on the article's side already.
    if (!passage.other) differences.push({ difference: { side: 'original', passage }, at })
  }
  return differences.sort((a, b) => a.at - b.at).map(({ difference }) => difference)
}

/** Whether a passage is anything but copied in its place. */
export function isDifferent({ kind, isMoved }: Passage): boolean {
  return kind !== 'copied' || isMoved
}
