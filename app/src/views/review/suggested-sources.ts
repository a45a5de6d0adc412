import type { SourceType } from '@claimbench/model'
import type { Suggestion } from '@claimbench/suggest'
import type { Span } from '@claimbench/text'

/**
 * How many sources of each type are suggested and not marked. A suggestion's key says where its
 * sentence stands (`start:end`); its spans are counted from there.
 */
export function suggestedSources(
  suggestions: ReadonlyMap<string, Pick<Suggestion, 'spans'>>,
  marked: readonly Span[],
): Readonly<Record<SourceType, number>> {
  const counts = { named: 0, unnamed: 0, vague: 0 }
  for (const [key, { spans }] of suggestions) {
    const sentence = Number.parseInt(key, 10)
    for (const { start, end, sourceType } of spans) {
      const isMarked = marked.some(
        span => span.start < sentence + end && sentence + start < span.end,
      )
      if (sourceType && !isMarked) counts[sourceType]++
    }
  }
  return counts
}
