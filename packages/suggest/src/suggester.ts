// The suggester: sentences in, what is probably true of each out. It decides nothing.

import { findAttributions, spansOf } from './attribution/attributions.ts'
import { endsQuoted, tokenize } from './language/tokens.ts'
import type { SentenceInput, Suggestion } from './suggestion.ts'

export interface Suggester {
  /** The version of rules and weights, as every suggestion repeats it. */
  readonly model: string
  /** One suggestion for each sentence, in the order given. */
  suggest(sentences: readonly SentenceInput[]): Suggestion[]
}

export interface SuggesterOptions {
  /** A tag less probable than this is not proposed. 0 to 1; 0.5 unless told. */
  readonly abstainBelow?: number
}

const model = 'rules-1'

/** Makes a suggester. It keeps no state between calls and is safe to share. */
export function createSuggester({ abstainBelow = 0.5 }: SuggesterOptions = {}): Suggester {
  return {
    model,
    suggest: sentences => sentences.map(sentence => suggestOne(sentence, abstainBelow)),
  }
}

function suggestOne(sentence: SentenceInput, abstainBelow: number): Suggestion {
  const quotedBefore = endsQuoted(tokenize(lastParagraph(sentence.before)))
  const tokens = tokenize(sentence.text, quotedBefore)
  const attributions = findAttributions(tokens)
  const { spans, why } = spansOf(tokens, attributions, sentence.links)
  const strongest = Math.max(
    0,
    ...attributions.filter(one => one.relayedBy === undefined).map(one => one.probability),
  )
  const attribution = 0.1 + 0.75 * strongest
  const rest = 1 - attribution
  const tags = { claim: rest * 0.55, opinion: rest * 0.3, attribution, none: rest * 0.15 }
  return {
    tags,
    tag: attribution >= abstainBelow ? 'attribution' : undefined,
    checkWorthy: 0.3,
    level: 1,
    spans,
    fragments: [],
    why: why.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0)),
    model,
  }
}

function lastParagraph(before = ''): string {
  return before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - 600))
}
