// Nouns that hold what somebody said: *her claim that*, *a statement from the port*.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { Candidate, Evidence } from './candidate.ts'
import { sourceShape } from './cue-evidence.ts'
import { phraseAfter, phraseBefore } from './noun-phrase.ts'

/** The candidate for a noun of speech at `at`, when somebody is said to own it. */
export function nounCandidate(tokens: readonly Token[], at: number): Candidate | undefined {
  const next = tokens[at + 1]
  const evidence: Evidence[] = ['noun', `lemma:${tokens[at]?.lower ?? ''}`]
  if (tokens[at]?.quoted) evidence.push('quoted')
  if (next?.lower === 'that') evidence.push('after:that')
  else if (next?.lower === 'of') evidence.push('after:of')
  else if (next?.lower === 'to') evidence.push('after:to')
  else evidence.push('after:other')
  if (/^(?:by|from)$/u.test(next?.lower ?? '')) {
    const source = phraseAfter(tokens, at + 2)
    if (source)
      return {
        kind: 'noun',
        cue: { from: at, to: at + 2 },
        at,
        source,
        contentAfter: true,
        evidence: [...evidence, 'noun-by', `source:${sourceShape(tokens, source)}`],
      }
  }
  for (let left = at - 1; left >= 0 && left > at - 4; left--) {
    const token = tokens[left]
    if (!token || token.kind === 'mark') break
    if (token.bits & word.possessive) {
      return {
        kind: 'noun',
        cue: { from: left + 1, to: at + 1 },
        at,
        source: { from: left, to: left + 1 },
        contentAfter: true,
        evidence: [...evidence, 'noun-possessive', 'noun-pronoun'],
      }
    }
    if (token.lower === "'s" || token.text === '’' || token.text === "'") {
      const source = phraseBefore(tokens, left)
      if (source)
        return {
          kind: 'noun',
          cue: { from: left + 1, to: at + 1 },
          at,
          source: { from: source.from, to: left + 1 },
          contentAfter: true,
          evidence: [...evidence, 'noun-possessive', `source:${sourceShape(tokens, source)}`],
        }
    }
    if (token.bits & (word.preposition | word.determiner | word.auxiliary)) break
  }
  return undefined
}
