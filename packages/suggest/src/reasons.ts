// Which words made the tag model think so: each word's share of the log-odds.

import { advices, evaluations, forecasts } from './language/stance-words.ts'
import type { Token } from './language/tokens.ts'
import { word } from './language/words.ts'
import type { Features } from './model/features.ts'
import type { LinearModel } from './model/linear-model.ts'
import { tagOrder } from './model/models.ts'
import type { RuleId } from './rules.ts'
import type { Reason, Tag } from './suggestion.ts'

const most = 4
const least = 0.15

/** The words that spoke most for `tag`, heaviest first; at most four, none that hardly weighs. */
export function reasonsOf(
  tokens: readonly Token[],
  features: Features,
  model: LinearModel,
  tag: Tag,
): Reason[] {
  const at = tagOrder.indexOf(tag)
  const shares = tokens.map(() => 0)
  features.ids.forEach((id, index) => {
    const from = features.from[index] ?? -1
    const to = features.to[index] ?? -1
    if (from < 0) return
    const share = model.weightOf(id, at, features.ids.length) / (to - from)
    for (let token = from; token < to; token++) shares[token] = (shares[token] ?? 0) + share
  })
  return tokens
    .map((token, index) => ({ token, weight: shares[index] ?? 0 }))
    .filter(({ token, weight }) => weight >= least && token.kind !== 'mark')
    .sort((a, b) => b.weight - a.weight || a.token.start - b.token.start)
    .slice(0, most)
    .map(({ token, weight }) => ({
      start: token.start,
      end: token.end,
      rule: ruleOf(token),
      tag,
      weight,
    }))
}

function ruleOf(token: Token): RuleId {
  if (token.kind === 'number') return /^(?:1[89]|20)\d\d$/u.test(token.text) ? 'dated' : 'figure'
  if (token.bits & word.time) return 'dated'
  if (evaluations.has(token.lower)) return 'evaluation'
  if (advices.has(token.lower)) return 'advice'
  if (forecasts.has(token.lower)) return 'prediction'
  return 'model-word'
}
