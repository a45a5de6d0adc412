// Sources named outright: *according to the port*, *in the words of the mayor*.

import type { Token } from '../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import { viewNouns } from './cue-lexicon.ts'
import { phraseAfter } from './noun-phrase.ts'

/** *According to* and *per*; the source begins at `start`. */
export function accordingCandidate(tokens: readonly Token[], at: number, start: number): Candidate {
  const source = phraseAfter(tokens, start)
  return {
    kind: 'according',
    cue: { from: at, to: start },
    at,
    ...(source && { source }),
    contentAfter: at === 0,
    evidence: ['according'],
  }
}

/** *In the words of the mayor*, *by the hospital’s own count*. */
export function viewCandidate(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at]
  if (!token || !/^(?:in|by|to)$/u.test(token.lower)) return undefined
  if (
    tokens[at + 1]?.lower === 'the' &&
    viewNouns.has(tokens[at + 2]?.lower ?? '') &&
    tokens[at + 3]?.lower === 'of'
  ) {
    const source = phraseAfter(tokens, at + 4)
    return (
      source && {
        kind: 'according',
        cue: { from: at, to: at + 4 },
        at,
        source,
        contentAfter: at === 0,
        evidence: ['in-the-words-of'],
      }
    )
  }
  for (let noun = at + 2; noun < at + 8; noun++) {
    const held = tokens[noun]
    if (!held || held.kind === 'mark') return undefined
    if (!viewNouns.has(held.lower) && held.lower !== 'count') continue
    const owner = tokens.findIndex(
      (one, index) => index > at && index < noun && (one.lower === "'s" || one.lower === '’s'),
    )
    const to =
      owner > 0
        ? owner + 1
        : /^(?:my|your|his|her|its|our|their)$/u.test(tokens[at + 1]?.lower ?? '')
          ? at + 2
          : 0
    if (to === 0) return undefined
    return {
      kind: 'according',
      cue: { from: at, to: at + 1 },
      at,
      source: { from: at + 1, to },
      contentAfter: at === 0,
      evidence: ['in-somebody’s-view'],
    }
  }
  return undefined
}
