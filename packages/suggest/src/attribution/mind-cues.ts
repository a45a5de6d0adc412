// Adjectives of mind: *is adamant that*, *remain sceptical*.

import type { Token } from '../language/tokens.ts'
import type { Candidate } from './candidate.ts'
import { sourceShape } from './cue-evidence.ts'
import { phraseBefore } from './noun-phrase.ts'
import { startOfVerbGroup } from './verb-group.ts'

/** *The engineer is adamant that*, *energy economists remain sceptical*. */
export function mindCandidate(tokens: readonly Token[], at: number): Candidate | undefined {
  const degree = /^(?:more|less|most|so|too)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at
  const from = startOfVerbGroup(tokens, degree)
  const link = tokens[from]
  const linked = from < degree && (link?.bits ?? 0) !== 0
  const remains =
    /^(?:remain|remains|remained|seem|seems|seemed|feel|feels|felt|sounded|appeared|became|was|is|are|were)$/u.test(
      tokens[degree - 1]?.lower ?? '',
    )
  if (!linked && !remains) return undefined
  const begin = linked ? from : degree - 1
  const source = phraseBefore(tokens, begin)
  // "It is clear that" is a stance of the writer's own.
  if (/^(?:it|this|that|there|what)$/u.test(tokens[begin - 1]?.lower ?? '')) return undefined
  const next = tokens[at + 1]
  const evidence = [
    'mind',
    `lemma:${tokens[at]?.lower ?? ''}`,
    `source:${sourceShape(tokens, source)}`,
    next?.lower === 'that'
      ? 'mind-that'
      : next && /^(?:about|of|to|with|by|over)$/u.test(next.lower)
        ? `mind-${next.lower}`
        : next?.kind === 'mark' || !next
          ? 'mind-end'
          : 'mind-other',
  ]
  if (tokens[at]?.quoted) evidence.push('quoted')
  return {
    kind: 'verb',
    group: 'think',
    cue: { from: begin, to: at + 1 },
    at,
    ...(source && { source }),
    contentAfter: true,
    evidence,
  }
}
