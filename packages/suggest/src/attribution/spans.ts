// Attributions as spans of the sentence, and the rules a person reads about them.

import type { Token } from '../language/tokens.ts'
import type { RuleId } from '../rules.ts'
import type { AttributionSpan, Reason, SentenceInput, Stretch } from '../suggestion.ts'
import { isPronoun, type Attribution } from './attributions.ts'
import type { Candidate } from './candidate.ts'
import type { CueGroup } from './cue-lexicon.ts'
import type { TokenRange } from './noun-phrase.ts'
import type { TypedSource } from './source-type.ts'

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

export interface Explained {
  readonly spans: AttributionSpan[]
  readonly why: Reason[]
}

type Links = NonNullable<SentenceInput['links']>

/**
 * The attributions of a sentence as spans, with the reasons for them. `quotations` are contents whose
 * source stands in another sentence; each counts as an attribution of its own.
 */
export function spansOf(
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  quotations: readonly TokenRange[],
  links: Links = [],
): Explained {
  const parts = attributions.map((attribution, number) =>
    explained(tokens, attribution, number, links),
  )
  const loose = quotations.map((range, at): Explained => {
    const stretch = stretchOf(tokens, range)
    return {
      spans: [{ ...stretch, type: 'content', attribution: attributions.length + at }],
      why: [{ ...stretch, rule: 'open-quotation', tag: 'attribution' }],
    }
  })
  const all = [...parts, ...loose]
  const rank = { source: 0, cue: 1, content: 2 }
  return {
    spans: all
      .flatMap(part => part.spans)
      .sort((a, b) => a.start - b.start || rank[a.type] - rank[b.type] || a.end - b.end),
    why: all.flatMap(part => part.why),
  }
}

function explained(
  tokens: readonly Token[],
  {
    candidate,
    probability,
    source,
    typed,
    content,
    rest,
    relayedBy,
    isRelay,
    standsFor,
  }: Attribution,
  attribution: number,
  links: Links,
): Explained {
  const shared = { attribution, ...(relayedBy !== undefined && { relayedBy }) }
  const spans: AttributionSpan[] = []
  const why: Reason[] = []
  if (!isRelay) {
    const cue = stretchOf(tokens, candidate.cue)
    const weight = Math.log(probability / (1 - probability))
    spans.push({ ...cue, type: 'cue', ...(!source && typed), ...shared, ...linkOn(cue, links) })
    why.push({ ...cue, rule: ruleOfCue(candidate), tag: 'attribution', weight })
    for (const range of [content, rest]) {
      if (range) spans.push({ ...stretchOf(tokens, range), type: 'content', ...shared })
    }
  }
  if (source) {
    const stretch = stretchOf(tokens, source)
    const meant = standsFor === undefined ? {} : { standsFor }
    spans.push({
      ...stretch,
      type: 'source',
      ...typed,
      ...meant,
      ...shared,
      ...linkOn(stretch, links),
    })
    if (typed) why.push({ ...stretch, rule: ruleOfSource(typed, isPronoun(tokens, source)) })
    const dead = links.find(link => link.url === undefined && touches(link, stretch))
    if (dead) why.push({ start: dead.start, end: dead.end, rule: 'dead-link' })
  }
  return { spans, why }
}

const touches = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

function linkOn(stretch: Stretch, links: Links): Pick<AttributionSpan, 'link'> {
  const link = links.find(one => touches(one, stretch))
  return link ? { link: link.url === undefined ? 'without-target' : 'with-target' } : {}
}

function stretchOf(tokens: readonly Token[], range: TokenRange): Stretch {
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  if (!first || !last) throw new RangeError(`No tokens ${range.from}..${range.to} in this sentence`)
  return { start: first.start, end: last.end }
}
