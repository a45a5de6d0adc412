// Which words made the tag model think so: each word's share of the log-odds, and what is true of the
// whole sentence, each under a rule that tells a reader what to look for.

import {
  absolutes,
  advices,
  evaluations,
  forecasts,
  loaded,
  stances,
} from './language/stance-words.ts'
import { looksPast } from './language/shapes.ts'
import type { Token } from './language/tokens.ts'
import { word } from './language/words.ts'
import type { Features } from './model/features.ts'
import type { LinearModel } from './model/linear-model.ts'
import { tagOrder } from './tag.ts'
import { tagFeatureId } from './model/tag-features.ts'
import type { RuleId } from './rules.ts'
import type { Reason } from './suggestion.ts'
import type { Tag } from './tag.ts'

const most = 5
const least = 0.15

/** What spoke most for `tag`, heaviest first; at most five, none that hardly weighs. */
export function reasonsOf(
  tokens: readonly Token[],
  features: Features,
  model: LinearModel,
  tag: Tag,
): Reason[] {
  const at = tagOrder.indexOf(tag)
  return [
    ...wordReasons(tokens, features, model, tag, at),
    ...sentenceReasons(tokens, features, model, tag, at),
  ]
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || a.start - b.start)
    .slice(0, most)
}

function wordReasons(
  tokens: readonly Token[],
  features: Features,
  model: LinearModel,
  tag: Tag,
  at: number,
): Reason[] {
  const shares = tokens.map(() => 0)
  features.ids.forEach((id, index) => {
    const from = features.from[index] ?? -1
    const to = features.to[index] ?? -1
    if (from < 0) return
    const share = model.weightOf(id, at, features.ids.length) / (to - from)
    for (let token = from; token < to; token++) shares[token] = (shares[token] ?? 0) + share
  })
  return tokens.flatMap((token, index) => {
    const weight = shares[index] ?? 0
    if (weight < least || token.kind === 'mark') return []
    const rule = ruleOf(token, index, tag)
    // "The" and "of" weigh something too, but nobody learns from that.
    if (token.bits && rule === oftenRules[tag]) return []
    return [{ start: token.start, end: token.end, rule, tag, weight }]
  })
}

const sentenceRules: readonly (readonly [features: readonly string[], rule: RuleId])[] = [
  [['ends ?'], 'question'],
  [['no attribution'], 'no-source'],
  [['no heat'], 'no-heat'],
  [['no name, no figure'], 'nothing-to-hold'],
  [['no auxiliary, no past', 'ends open'], 'no-verb'],
  [['all quotation', 'inside a quotation'], 'all-quotation'],
  [['is, and nothing past'], 'present-state'],
]

function sentenceReasons(
  tokens: readonly Token[],
  features: Features,
  model: LinearModel,
  tag: Tag,
  at: number,
): Reason[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const here = new Set(features.ids)
  return sentenceRules.flatMap(([names, rule]) => {
    const weight = names
      .map(tagFeatureId)
      .filter(id => here.has(id))
      .reduce((sum, id) => sum + model.weightOf(id, at, features.ids.length), 0)
    return weight < least ? [] : [{ start: first.start, end: last.end, rule, tag, weight }]
  })
}

function ruleOf(token: Token, index: number, tag: Tag): RuleId {
  const { lower, bits } = token
  if (token.kind === 'number') return /^(?:1[89]|20)\d\d$/u.test(token.text) ? 'dated' : 'figure'
  if (bits & word.time) return 'dated'
  if (tag === 'opinion') {
    const stance = stanceRuleOf(token)
    if (stance) return stance
  }
  if (tag === 'claim' && looksPast(lower)) return 'past-event'
  if (tag === 'claim' && token.capital && index > 0 && !bits) return 'name'
  if (tag === 'none' && /^(?:you|your|yours)$/u.test(lower)) return 'to-the-reader'
  return oftenRules[tag]
}

function stanceRuleOf({ lower, bits }: Token): RuleId | undefined {
  if (evaluations.has(lower)) return 'evaluation'
  if (loaded.has(lower)) return 'loaded'
  if (advices.has(lower)) return 'advice'
  if (forecasts.has(lower)) return 'prediction'
  if (absolutes.has(lower)) return 'absolute'
  if (stances.has(lower)) return 'stance'
  if (/^(?:more|most|less|least)$/u.test(lower)) return 'comparison'
  if (/^(?:i|me|my|we|us|our|ours|mine)$/u.test(lower)) return 'first-person'
  if (/^(?:you|your|yours)$/u.test(lower)) return 'to-the-reader'
  return bits & word.negation ? 'negation' : undefined
}

const oftenRules: Readonly<Record<Tag, RuleId>> = {
  claim: 'often-claim',
  opinion: 'often-opinion',
  attribution: 'often-attribution',
  none: 'often-none',
}
