// A sentence taken apart: its words, whether a quotation is open, and who is said to say what.

import { createAntecedentFinder } from './attribution/antecedent.ts'
import { findAttributions, isPronoun, type Attribution } from './attribution/attributions.ts'
import { looseQuotations } from './attribution/content.ts'
import type { TokenRange } from './attribution/noun-phrase.ts'
import type { CueWeights } from './attribution/weigh-cues.ts'
import { endsQuoted, tokenize, type Token } from './language/tokens.ts'
import type { SentenceInput } from './suggestion.ts'

export interface Analysis {
  readonly tokens: readonly Token[]
  /** A quotation was open where the sentence begins. */
  readonly quotedBefore: boolean
  readonly attributions: readonly Attribution[]
  /** Quotations whose source stands in another sentence. */
  readonly quotations: readonly TokenRange[]
  /** Whom the pronoun at a token stands for, as far as the text before tells. */
  readonly nameOf: (at: number) => string | undefined
}

export type Analyst = (sentence: SentenceInput) => Analysis

// A quotation that nobody closed ends with its paragraph; longer ones than this are not looked for.
const reach = 600
const quotationMark = /["“”„«»]|``|''/u

/** Makes the function that takes sentences apart. It remembers what it saw of the text before them. */
export function createAnalyst(cues: CueWeights): Analyst {
  const antecedentOf = createAntecedentFinder(cues)
  return ({ text, before = '' }) => {
    const paragraph = before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - reach))
    const quotedBefore = quotationMark.test(paragraph) && endsQuoted(tokenize(paragraph))
    const tokens = tokenize(text, quotedBefore)
    const attributions = findAttributions(tokens, cues, before !== '').map(attribution => {
      const { source } = attribution
      const pronoun = source && isPronoun(tokens, source) ? tokens[source.from] : undefined
      const meant =
        source && pronoun && antecedentOf(pronoun.lower, tokens.slice(0, source.from), before)
      return meant ? { ...attribution, typed: meant.typed, standsFor: meant.name } : attribution
    })
    const nameOf = (at: number) =>
      antecedentOf(tokens[at]?.lower ?? '', tokens.slice(0, at), before)?.name
    const quotations = looseQuotations(tokens, quotedBefore).filter(
      range => !attributions.some(one => meets(one.content, range) || meets(one.rest, range)),
    )
    return { tokens, quotedBefore, attributions, quotations, nameOf }
  }
}

const meets = (a: TokenRange | undefined, b: TokenRange): boolean =>
  a !== undefined && a.from < b.to && b.from < a.to
