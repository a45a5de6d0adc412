import { isSigned, LINK_STATES, SOURCE_TYPES, TAGS, traceOf, TRACES } from '@claimbench/model'
import type { ClaimFacts, FigureFacts, LinkFacts, SentenceFacts, VerdictCount } from './facts.ts'

/** Fewer independent origins than this are pointed out. */
export const ENOUGH_ORIGINS = 2

/**
 * The key figures. The vague share is the number of body sentences that have sources, every one of
 * them unnamed or vague, out of all body sentences; furniture is outside every count.
 */
export function countFigures({
  sentences,
  claims,
  links,
}: {
  readonly sentences: readonly SentenceFacts[]
  readonly claims: readonly ClaimFacts[]
  readonly links: readonly LinkFacts[]
}): FigureFacts {
  const sources = sentences.flatMap(sentence => sentence.sources)
  const decided = claims.filter(claim => claim.verdict)
  const standing = claims.filter(claim => claim.state !== 'void')
  return {
    sentencesByTag: tally([...TAGS, 'open'], sentences, sentence => sentence.tag ?? 'open'),
    claimsByVerdict: countVerdicts(claims),
    attributions: tally(SOURCE_TYPES, sources, source => source.type),
    traces: tally(TRACES, sources, ({ type, resolvedTo }) =>
      traceOf({ sourceType: type, resolvedTo }),
    ),
    links: tally(LINK_STATES, links, link => link.state),
    vagueShare: { count: sentences.filter(isVaguelySourced).length, of: sentences.length },
    belowTwoOrigins: {
      count: decided.filter(claim => claim.origins.length < ENOUGH_ORIGINS).length,
      of: decided.length,
    },
    tagged: { count: sentences.filter(sentence => sentence.tag).length, of: sentences.length },
    signedOff: {
      count: standing.filter(claim => isSigned(claim.state)).length,
      of: standing.length,
    },
  }
}

/** Whether a sentence has sources and cannot name a single one. */
export function isVaguelySourced({ sources }: Pick<SentenceFacts, 'sources'>): boolean {
  return sources.length > 0 && sources.every(source => source.type !== 'named')
}

function tally<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Readonly<Record<Key, number>> {
  const counts = Object.fromEntries(keys.map(key => [key, 0])) as Record<Key, number>
  for (const item of items) counts[keyOf(item)]++
  return counts
}

// The best label of a scale comes first, then the next; labels off the scale follow, then claims
// with a sentence instead of a label, open ones, withdrawn ones.
function countVerdicts(claims: readonly ClaimFacts[]): readonly VerdictCount[] {
  const counts = new Map<string, RankedCount>()
  for (const claim of claims) {
    const { rank, count } = countedAs(claim)
    const key = [count.standing, count.profile, count.label].join('\n')
    const before = counts.get(key)?.count.count ?? 0
    counts.set(key, { rank, count: { ...count, count: before + 1 } })
  }
  return [...counts.values()]
    .sort((a, b) => b.rank - a.rank || ((a.count.label ?? '') < (b.count.label ?? '') ? -1 : 1))
    .map(({ count }) => count)
}

interface RankedCount {
  /** From 1, the best label of its scale, downwards. */
  readonly rank: number
  readonly count: VerdictCount
}

function countedAs({ state, verdict }: ClaimFacts): RankedCount {
  if (state === 'void') return { rank: -4, count: { standing: 'void', count: 1 } }
  if (!verdict) return { rank: -3, count: { standing: 'open', count: 1 } }
  const { label, position, profile } = verdict
  if (!label) return { rank: -2, count: { standing: 'concluded', profile: profile.name, count: 1 } }
  return {
    rank: position ? position.at / position.of : -1,
    count: { standing: 'labelled', profile: profile.name, label: label.name, count: 1 },
  }
}
