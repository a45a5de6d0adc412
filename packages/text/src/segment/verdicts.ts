// Every answer a rule can give, with how sure it is. The figures rank the rules by how
// often each is right; made once, since a verdict is given for every sentence.

import type { Verdict } from './stop.ts'

export const VERDICTS = {
  /** A long or plain word, the stop, a capital. */
  fullStop: { reason: 'full-stop', confidence: 0.99 },
  /** The same before a figure or a sign. */
  stopAndSign: { reason: 'full-stop', confidence: 0.9 },
  /** The stop stands behind a bracket or sign. */
  stopAfterMark: { reason: 'full-stop', confidence: 0.95 },
  quoteEnds: { reason: 'after-quote', confidence: 0.95 },
  questionOrExclamation: { reason: 'question-or-exclamation', confidence: 0.95 },
  questionInQuote: { reason: 'after-quote', confidence: 0.9 },
  numberEnds: { reason: 'number-then-sentence', confidence: 0.95 },
  /** "am 3. Das": an ordinal where numbers take full stops. */
  ordinalThenStarter: { reason: 'number-then-sentence', confidence: 0.6 },
  abbreviationThenStarter: { reason: 'abbreviation-then-starter', confidence: 0.8 },
  /** "8 p.m. Results": an abbreviation that can end a sentence, and a capital. */
  closingAbbreviation: { reason: 'abbreviation-then-capital', confidence: 0.7 },
  /** "Washington, D.C. Photo:": what follows is a label. */
  labelAhead: { reason: 'label-ahead', confidence: 0.6 },
  /** "Plan B. “Why”": neither a name nor another initial follows. */
  initialThenSign: { reason: 'full-stop', confidence: 0.6 },
  initialThenStarter: { reason: 'initial-then-starter', confidence: 0.75 },
  /** "Type C. Vaccines": the letter completes a noun. */
  letteredNoun: { reason: 'letter-of-noun', confidence: 0.7 },
  ellipsis: { reason: 'ellipsis', confidence: 0.8 },
  emoji: { reason: 'emoji-end', confidence: 0.85 },
  missingSpace: { reason: 'missing-space', confidence: 0.6 },
  /** A small letter, in a text that begins its sentences small. */
  lowerCaseText: { reason: 'lower-case-start', confidence: 0.7 },
  lowerCaseStart: { reason: 'lower-case-start', confidence: 0.55 },
  scriptStop: { reason: 'full-stop-of-script', confidence: 0.98 },
  scriptStopAndSpace: { reason: 'full-stop-of-script', confidence: 0.99 },
  /** 「…。」 before an opening mark. */
  scriptStopInQuote: { reason: 'after-quote', confidence: 0.8 },
  /** A terminator of one language, such as the Greek question mark. */
  ownTerminator: { reason: 'full-stop-of-script', confidence: 0.95 },
} as const satisfies Record<string, Verdict>
