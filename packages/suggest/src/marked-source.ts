// For a source that a person marked by hand: which type to offer first.

import { typeOfSource } from './attribution/source-type.ts'
import { tokenize } from './language/tokens.ts'
import type { SentenceInput, SourceType, Stretch, VagueKind } from './suggestion.ts'

/** What a marked source probably is. */
export interface SuggestedSourceType {
  readonly sourceType: SourceType
  /** Only where the type is vague. */
  readonly vagueKind?: VagueKind
}

/**
 * The type to offer for the source marked at `source`, in UTF-16 units of the sentence. Undefined where
 * no word is marked.
 */
export function suggestSourceType(
  { text, before = '' }: SentenceInput,
  source: Stretch,
): SuggestedSourceType | undefined {
  const tokens = tokenize(text)
  const from = tokens.findIndex(token => token.end > source.start)
  const to = tokens.findLastIndex(token => token.start < source.end) + 1
  return from < 0 || to <= from ? undefined : typeOfSource(tokens, { from, to }, before !== '')
}
