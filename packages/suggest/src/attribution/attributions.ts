// Puts cue, source and content together: one attribution for each cue that weighs enough.

import type { Token } from '../language/tokens.ts'
import { word } from '../language/words.ts'
import type { AttributionSpan, Reason, SentenceInput, Stretch } from '../suggestion.ts'
import type { RuleId } from '../rules.ts'
import type { CueGroup } from './cue-lexicon.ts'
import type { Candidate } from './candidate.ts'
import { findCues } from './find-cues.ts'
import { phraseAfter, type TokenRange } from './noun-phrase.ts'
import { typeOfSource, type TypedSource } from './source-type.ts'
import { probabilityOfCue, type CueWeights } from './weigh-cues.ts'

/** One cue with its source and content, as token ranges of the sentence. */
export interface Attribution {
  readonly candidate: Candidate
  readonly probability: number
  readonly source?: TokenRange
  readonly typed?: TypedSource
  readonly content?: TokenRange
  /** Index of the attribution in whose content this one stands. */
  readonly relayedBy?: number
  /** Whom the source stands for, where it is a pronoun that could be linked. */
  readonly standsFor?: string
  /** Shares the cue and the content of the attribution before it. */
  readonly isRelay?: boolean
}

/** Cues less likely than this are not suggested. */
export const cueThreshold = 0.32

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

function contentOf(
  tokens: readonly Token[],
  candidate: Candidate,
  next: Candidate | undefined,
): TokenRange | undefined {
  const { cue, source } = candidate
  const end = lastWord(tokens)
  if (candidate.kind === 'hearsay') return undefined
  if (candidate.contentAfter) {
    const start =
      candidate.kind === 'according' && source ? source.to : (candidate.relay?.to ?? cue.to)
    const from = skipJoin(tokens, afterHearer(tokens, candidate, start))
    return from < end ? { from, to: endBefore(tokens, from, end, next) } : undefined
  }
  const first = Math.min(cue.from, source?.from ?? cue.from)
  let to = first
  while (to > 0 && tokens[to - 1]?.kind === 'mark' && !tokens[to - 1]?.quote) to--
  if (to > 0) return { from: 0, to }
  const after = skipJoin(tokens, Math.max(cue.to, source?.to ?? 0))
  return after < end ? { from: after, to: end } : undefined
}

// "told reporters on Monday that | ...", "promised them | ...": whom and when is not what.
function afterHearer(tokens: readonly Token[], { kind, group }: Candidate, start: number): number {
  if (kind !== 'verb') return start
  for (let at = start; at < tokens.length && at < start + 12; at++) {
    const token = tokens[at]
    if (!token || token.quote || /^[;:.—]$/u.test(token.text)) break
    if (token.lower === 'that' && at > start && !((tokens[at - 1]?.bits ?? 0) & word.preposition))
      return at + 1
    if (at > start && token.bits & word.auxiliary) break
  }
  if (group !== 'tell') return start
  const hearer = phraseAfter(tokens, start)
  const direct = tokens[start]
  if (direct && direct.bits & word.objectPronoun) return start + 1
  return hearer && hearer.to - start <= 4 && !direct?.quote ? hearer.to : start
}

function skipJoin(tokens: readonly Token[], start: number): number {
  let from = start
  while (
    from < tokens.length &&
    (tokens[from]?.lower === 'that' || (tokens[from]?.kind === 'mark' && !tokens[from]?.quote))
  )
    from++
  return from
}

// "..., and the mayor said" begins another attribution: the first one's content ends before it.
function endBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
  next: Candidate | undefined,
): number {
  if (!next) return end
  const start = Math.min(next.cue.from, next.source?.from ?? next.cue.from)
  const joint = tokens[start - 1]
  if (start <= from || !joint) return end
  if (joint.text === ';' || joint.text === ',') return start - 1
  return joint.bits & word.coordinator || joint.lower === 'while' || joint.lower === 'as'
    ? tokens[start - 2]?.text === ','
      ? start - 2
      : start - 1
    : end
}

function lastWord(tokens: readonly Token[]): number {
  let end = tokens.length
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && !tokens[end - 1]?.quote) end--
  return end
}

const ruleByGroup: Record<CueGroup, RuleId> = {
  say: 'speech-verb',
  tell: 'speech-verb',
  quote: 'speech-verb',
  think: 'thought-verb',
  ask: 'request-verb',
  judge: 'judgement-verb',
  show: 'document-verb',
}

/** The rule that a person reads for a cue. */
export function ruleOfCue(candidate: Candidate): RuleId {
  if (candidate.kind === 'according') return 'according-to'
  if (candidate.kind === 'speaker') return 'speaker-label'
  if (candidate.kind === 'noun') return 'speech-noun'
  if (candidate.kind === 'passive') return 'passive-report'
  if (candidate.kind === 'hearsay') return 'hearsay-word'
  return candidate.group ? ruleByGroup[candidate.group] : 'speech-verb'
}

/** The rule that typed a source. */
export function ruleOfSource(typed: TypedSource, isPronoun: boolean): RuleId {
  if (typed.sourceType === 'unnamed') return 'source-unnamed'
  if (typed.sourceType === 'named') return isPronoun ? 'source-pronoun' : 'source-named'
  switch (typed.vagueKind) {
    case 'media':
      return 'vague-media'
    case 'experts':
      return 'vague-experts'
    case 'officials':
      return 'vague-officials'
    case 'passive':
      return 'passive-report'
    case 'hearsay':
      return 'hearsay-word'
    default:
      return 'vague-people'
  }
}

/** The attributions as spans of the sentence and the reasons for them. */
export function spansOf(
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  links: SentenceInput['links'] = [],
): { spans: AttributionSpan[]; why: Reason[] } {
  const spans: AttributionSpan[] = []
  const why: Reason[] = []
  attributions.forEach(
    (
      { candidate, probability, source, typed, content, relayedBy, isRelay, standsFor },
      attribution,
    ) => {
      const shared = { attribution, ...(relayedBy !== undefined && { relayedBy }) }
      const cue = stretchOf(tokens, candidate.cue)
      const weight = Math.log(probability / (1 - probability))
      if (!isRelay) why.push({ ...cue, rule: ruleOfCue(candidate), tag: 'attribution', weight })
      if (source) {
        const stretch = stretchOf(tokens, source)
        spans.push({
          ...stretch,
          type: 'source',
          ...typed,
          ...(standsFor && { standsFor }),
          ...shared,
          ...linkOn(stretch, links),
        })
        if (typed) why.push({ ...stretch, rule: ruleOfSource(typed, isPronoun(tokens, source)) })
      }
      if (!isRelay)
        spans.push({ ...cue, type: 'cue', ...(!source && typed), ...shared, ...linkOn(cue, links) })
      if (content && !isRelay)
        spans.push({ ...stretchOf(tokens, content), type: 'content', ...shared })
      const dead = links.find(
        link => link.url === undefined && source && touches(link, stretchOf(tokens, source)),
      )
      if (dead) why.push({ start: dead.start, end: dead.end, rule: 'dead-link' })
    },
  )
  const rank = { source: 0, cue: 1, content: 2 }
  spans.sort((a, b) => a.start - b.start || rank[a.type] - rank[b.type] || a.end - b.end)
  return { spans, why }
}

/** Whether a source is a pronoun and nothing else. */
export function isPronoun(tokens: readonly Token[], range: TokenRange): boolean {
  return (
    range.to - range.from === 1 &&
    Boolean((tokens[range.from]?.bits ?? 0) & (word.subjectPronoun | word.objectPronoun))
  )
}

const touches = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

function linkOn(
  stretch: Stretch,
  links: NonNullable<SentenceInput['links']>,
): Pick<AttributionSpan, 'link'> {
  const link = links.find(one => touches(one, stretch))
  return link ? { link: link.url === undefined ? 'without-target' : 'with-target' } : {}
}

function stretchOf(tokens: readonly Token[], range: TokenRange): Stretch {
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  if (!first || !last) throw new RangeError(`No tokens ${range.from}..${range.to} in this sentence`)
  return { start: first.start, end: last.end }
}
