// The suggester: sentences in, what is probably true of each out. It decides nothing.

import { createAnalyst, type Analyst } from './analysis.ts'
import { spansOf } from './attribution/attributions.ts'
import { wordFeatures } from './model/features.ts'
import { logistic } from './model/linear-model.ts'
import { tagOrder, type Models } from './model/models.ts'
import { withTagFeatures } from './model/tag-features.ts'
import { reasonsOf } from './reasons.ts'
import type { Level, SentenceInput, Suggestion, Tag } from './suggestion.ts'
import { shippedModels, shippedVersion } from './weights/shipped.ts'

export interface Suggester {
  /** The version of the weights, as every suggestion repeats it. */
  readonly model: string
  /** One suggestion for each sentence, in the order given. */
  suggest(sentences: readonly SentenceInput[]): Suggestion[]
}

export interface SuggesterOptions {
  /** A tag less probable than this is not proposed. 0 to 1; 0.5 unless told. */
  readonly abstainBelow?: number
}

/** Makes a suggester. It keeps no state between calls and is safe to share. */
export function createSuggester({ abstainBelow = 0.5 }: SuggesterOptions = {}): Suggester {
  return {
    model: shippedVersion,
    suggest: sentences => {
      const models = shippedModels()
      const analyse = createAnalyst(models.cues)
      return sentences.map(sentence => suggestOne(sentence, analyse, models, abstainBelow))
    },
  }
}

function suggestOne(
  sentence: SentenceInput,
  analyse: Analyst,
  models: Models,
  abstainBelow: number,
): Suggestion {
  const analysis = analyse(sentence)
  const words = wordFeatures(analysis.tokens, models.classes)
  const worthChecking = models.checkWorthy.logOdds(words)[0] ?? 0
  const features = withTagFeatures(words, analysis, worthChecking)
  const tags = probabilities(models.tags.logOdds(features))
  const likeliest = tagOrder.reduce((best, tag) => (tags[tag] > tags[best] ? tag : best))
  const { spans, why } = spansOf(analysis.tokens, analysis.attributions, sentence.links)
  return {
    tags,
    tag: tags[likeliest] >= abstainBelow ? likeliest : undefined,
    checkWorthy: logistic(worthChecking),
    level: levelOf(models.worth.logOdds(features)),
    spans,
    fragments: [],
    why: [...why, ...reasonsOf(analysis.tokens, features, models.tags, likeliest)],
    model: models.version,
  }
}

// Each tag's own probability, made to sum to one.
function probabilities(logOdds: readonly number[]): Record<Tag, number> {
  const shares = tagOrder.map((_, at) => logistic(logOdds[at] ?? 0) + 1e-9)
  const sum = shares.reduce((a, b) => a + b, 0)
  const [claim = 0, opinion = 0, attribution = 0, none = 0] = shares.map(share => share / sum)
  return { claim, opinion, attribution, none }
}

function levelOf(atLeast: readonly number[]): Level {
  if ((atLeast[0] ?? 0) < 0) return 0
  if ((atLeast[1] ?? 0) < 0) return 1
  return (atLeast[2] ?? 0) < 0 ? 2 : 3
}
