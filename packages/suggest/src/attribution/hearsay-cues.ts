// Hearsay: words that pass a thing on and name nobody.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { Candidate } from './candidate.ts'
import { hearsayAdjectives, hearsayAdverbs, hearsayNouns } from './cue-lexicon.ts'

/** *Reportedly*, *the alleged payment*, *unconfirmed reports*, *rumours that*, *the story goes*. */
export function hearsayCandidate(
  tokens: readonly Token[],
  token: Token,
  at: number,
): Candidate | undefined {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const found = (from: number, to: number): Candidate => ({
    kind: 'hearsay',
    cue: { from, to },
    at,
    contentAfter: true,
    evidence: [token.quoted ? 'quoted' : 'unquoted'],
  })
  if (hearsayAdverbs.has(token.lower) || (token.lower === 'apparently' && at === 0))
    return found(at, at + 1)
  if (
    hearsayAdjectives.has(token.lower) &&
    next?.kind === 'word' &&
    !next.bits &&
    !isSubjectBefore(before)
  )
    return found(at, at + 1)
  if (
    /^(?:unconfirmed|unverified|unsourced|anonymous)$/u.test(token.lower) &&
    /^(?:reports|claims|rumours|rumors|accounts)$/u.test(next?.lower ?? '')
  )
    return found(at, at + 2)
  if (
    hearsayNouns.get(token.lower)?.test(next?.lower ?? '') &&
    !((before?.bits ?? 0) & (word.possessive | word.auxiliary)) &&
    before?.lower !== 'to' &&
    before?.lower !== "'s"
  )
    return found(at, at + 1)
  if (
    token.lower === 'word' &&
    at === 0 &&
    /^(?:is|was|has|among|on|in|around)$/u.test(next?.lower ?? '')
  )
    return found(at, at + 1)
  if (
    /^(?:reports|theories|claims)$/u.test(token.lower) &&
    next?.lower === 'that' &&
    (!before || before.kind === 'mark')
  )
    return found(at, at + 1)
  if (token.lower === 'open' && next?.lower === 'secret') return found(at, at + 2)
  if (
    token.lower === 'said' &&
    next?.lower === 'to' &&
    tokens[at + 2]?.kind === 'word' &&
    (before?.text === ',' || isBareNoun(before))
  )
    return { ...found(at, at + 1), kind: 'passive', evidence: ['said-to'] }
  if (token.lower === 'story' && next?.lower === 'goes')
    return found(before?.lower === 'the' ? at - 1 : at, at + 2)
  return undefined
}

const isBareNoun = (before: Token | undefined): boolean =>
  Boolean(before && before.kind === 'word' && !before.bits && !before.capital)

// "the mayor alleged", "who alleged": a verb, with a source of its own.
function isSubjectBefore(before: Token | undefined): boolean {
  if (!before || before.kind === 'mark') return false
  if (before.bits & (word.subjectPronoun | word.haveForm | word.relative)) return true
  return !before.bits && !/(?:ed|al|ous|ive|ful|an|ese|ish)$/u.test(before.lower)
}
