// A sentence taken apart: its words, whether a quotation is open, and who is said to say what.

import { findAttributions, type Attribution } from './attribution/attributions.ts'
import type { CueWeights } from './attribution/weigh-cues.ts'
import { endsQuoted, tokenize, type Token } from './language/tokens.ts'
import type { SentenceInput } from './suggestion.ts'

export interface Analysis {
  readonly tokens: readonly Token[]
  /** A quotation was open where the sentence begins. */
  readonly quotedBefore: boolean
  readonly attributions: readonly Attribution[]
}

// A quotation that nobody closed ends with its paragraph; longer ones than this are not looked for.
const reach = 600

/** Takes a sentence apart. */
export function analyse({ text, before = '' }: SentenceInput, cues: CueWeights): Analysis {
  const paragraph = before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - reach))
  const quotedBefore = paragraph !== '' && endsQuoted(tokenize(paragraph))
  const tokens = tokenize(text, quotedBefore)
  return { tokens, quotedBefore, attributions: findAttributions(tokens, cues) }
}
