// Which open sentence to review next so that the model learns most: the one it is least sure of.

import type { Suggestion } from '../suggestion.ts'

/**
 * The places of `suggestions` in the order worth reviewing: the smallest lead of the likeliest tag over
 * the next one comes first; sentences of equal lead keep their reading order.
 */
export function orderToLearn(suggestions: readonly Pick<Suggestion, 'tags'>[]): number[] {
  const leads = suggestions.map(({ tags }) => {
    const [first = 0, second = 0] = Object.values(tags).sort((a, b) => b - a)
    return first - second
  })
  return leads.map((_, at) => at).sort((a, b) => (leads[a] ?? 0) - (leads[b] ?? 0) || a - b)
}
