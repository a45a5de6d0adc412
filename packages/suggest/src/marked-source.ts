// For a source that a person marked by hand: which type to offer first.

import { createAntecedentFinder } from './attribution/antecedent.ts'
import { isPronoun } from './attribution/attributions.ts'
import { typeOfSource } from './attribution/source-type.ts'
import { tokenize } from './language/tokens.ts'
import type { SentenceInput, SourceType, Stretch, VagueKind } from './suggestion.ts'
import { shippedModels } from './weights/shipped.ts'

/** What a marked source probably is. */
export interface SuggestedSourceType {
  readonly sourceType: SourceType
  /** Only where the type is vague. */
  readonly vagueKind?: VagueKind
}

/**
 * The type to offer for the source marked at `source`, in UTF-16 units of the sentence; a pronoun gets
 * the type of whom it stands for. Undefined where no word is marked.
 */
export function suggestSourceType(
  { text, before = '' }: SentenceInput,
  source: Stretch,
): SuggestedSourceType | undefined {
  const tokens = tokenize(text)
  const from = tokens.findIndex(token => token.end > source.start)
  const to = tokens.findLastIndex(token => token.start < source.end) + 1
  if (from < 0 || to <= from) return undefined
  if (isPronoun(tokens, { from, to })) {
    const antecedentOf = createAntecedentFinder(shippedModels().cues)
    const meant = antecedentOf(tokens[from]?.lower ?? '', tokens.slice(0, from), before)
    if (meant) return meant.typed
  }
  return typeOfSource(tokens, { from, to }, before !== '')
}
