// Puts cue, source and content together: one attribution for each cue that weighs enough.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { Candidate } from './candidate.ts'
import { findCues } from './find-cues.ts'
import { contentAfterInterruption, contentOf } from './content.ts'
import type { TokenRange } from './noun-phrase.ts'
import { typeOfSource, type TypedSource } from './source-type.ts'
import { probabilityOfCue, type CueWeights } from './weigh-cues.ts'

/** One cue with its source and content, as token ranges of the sentence. */
export interface Attribution {
  readonly candidate: Candidate
  readonly probability: number
  readonly source?: TokenRange
  readonly typed?: TypedSource
  readonly content?: TokenRange
  /** The second half of a content that the source interrupts. */
  readonly rest?: TokenRange
  /** Index of the attribution in whose content this one stands. */
  readonly relayedBy?: number
  /** Whom the source stands for, where it is a pronoun that could be linked. */
  readonly standsFor?: string
  /** Shares the cue and the content of the attribution before it. */
  readonly isRelay?: boolean
}

/** Cues less likely than this are not suggested. */
export const cueThreshold = 0.29

/** The attributions of a sentence, in the order of their cues. */
export function findAttributions(
  tokens: readonly Token[],
  weights: CueWeights,
  inText = false,
): Attribution[] {
  const weighed = findCues(tokens)
    .map(candidate => ({ candidate, probability: probabilityOfCue(candidate, weights) }))
    .filter(({ probability }) => probability >= cueThreshold)
  const kept = weighed.filter(
    one =>
      !weighed.some(
        other =>
          other !== one &&
          overlap(one.candidate.cue, other.candidate.cue) &&
          other.probability > one.probability,
      ),
  )
  const bare = kept.map(({ candidate, probability }, index) =>
    assemble(tokens, candidate, probability, kept[index + 1]?.candidate, inText),
  )
  const withRelays = bare.flatMap(attribution => [
    attribution,
    ...relayOf(tokens, attribution, inText),
  ])
  return withRelays.map((attribution, index) => relayed(withRelays, attribution, index))
}

const overlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to

function assemble(
  tokens: readonly Token[],
  candidate: Candidate,
  probability: number,
  next: Candidate | undefined,
  inText: boolean,
): Attribution {
  const source = candidate.source
  const content = contentOf(tokens, candidate, next)
  const rest = contentAfterInterruption(tokens, candidate, content)
  return {
    candidate,
    probability,
    ...(source && { source, typed: typeOfSource(tokens, source, inText) }),
    ...(!source &&
      candidate.kind === 'hearsay' && {
        typed: { sourceType: 'vague', vagueKind: 'hearsay' } as const,
      }),
    ...(!source &&
      candidate.kind === 'passive' && {
        typed: { sourceType: 'vague', vagueKind: 'passive' } as const,
      }),
    ...(content && { content }),
    ...(rest && { rest }),
  }
}

// The source's own source is an attribution without a cue of its own.
function relayOf(
  tokens: readonly Token[],
  { candidate, probability, content }: Attribution,
  inText: boolean,
): Attribution[] {
  const source = candidate.relay
  if (!source) return []
  return [
    {
      candidate,
      probability,
      source,
      typed: typeOfSource(tokens, source, inText),
      ...(content && { content }),
      isRelay: true,
    },
  ]
}

function relayed(
  all: readonly Attribution[],
  attribution: Attribution,
  index: number,
): Attribution {
  if (attribution.isRelay) return { ...attribution, relayedBy: index - 1 }
  for (let outer = index - 1; outer >= 0; outer--) {
    const content = all[outer]?.content
    const { from, to } = attribution.candidate.cue
    if (content && content.from <= from && to <= content.to)
      return { ...attribution, relayedBy: outer }
  }
  return attribution
}

/** Whether a source is a pronoun and nothing else. */
export function isPronoun(tokens: readonly Token[], range: TokenRange): boolean {
  return (
    range.to - range.from === 1 &&
    Boolean((tokens[range.from]?.bits ?? 0) & (word.subjectPronoun | word.objectPronoun))
  )
}
