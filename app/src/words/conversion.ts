// What is lost when a label is carried from one rating profile to another.
import type { Conversion, RatingLabel } from '@claimbench/model'
import { framingWords, verdictWords } from './verdict.ts'

/** What a conversion loses, one sentence each; empty: nothing. */
export function lossWords(found: Conversion): readonly string[] {
  switch (found.kind) {
    case 'same':
      return []
    case 'nearest':
      return [
        ...(found.isExact ? [] : [verdictWords.notExact]),
        ...(found.merged.length > 0
          ? [verdictWords.merged(found.merged.map(({ name }) => name))]
          : []),
      ]
    case 'framing':
      return [verdictWords.framingKept(framingWords[found.framing])]
    case 'none':
      return [verdictWords.noneLeft]
    default:
      return found satisfies never
  }
}

/** What a label becomes in another profile. */
export function becomesWords({ name }: RatingLabel, found: Conversion): string {
  switch (found.kind) {
    case 'same':
      return verdictWords.sameLabel(found.label.name)
    case 'nearest':
      return verdictWords.nearest(name, found.label.name, found.to.at, found.to.of)
    case 'framing':
    case 'none':
      return verdictWords.noLabelThere(name)
    default:
      return found satisfies never
  }
}
