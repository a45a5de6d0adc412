// The suggester: sentences in, what is probably true of each out. It decides nothing.

import { createAnalyst, type Analysis } from './analysis.ts'
import { spansOf } from './attribution/spans.ts'
import { proposeFragments } from './fragments/fragments.ts'
import type { Learner } from './learning/learner.ts'
import { foldedFeatures, likeliestOf, writeFeatures, type LessonTrace } from './learning/lesson.ts'
import { wordFeatures, type Features } from './model/features.ts'
import { logistic } from './model/linear-model.ts'
import { adaptedToMix, normalised } from './model/mix.ts'
import { type Models } from './model/models.ts'
import { tagOrder } from './tag.ts'
import { tagFeatures } from './model/tag-features.ts'
import { reasonsOf } from './reasons.ts'
import type { Level, Reason, SentenceInput, Suggestion } from './suggestion.ts'
import type { Tag } from './tag.ts'
import { shippedModels, shippedWeights } from './weights/shipped.ts'

export interface Suggester {
  /** The version of the weights, as every suggestion repeats it. */
  readonly model: string
  /** One suggestion for each sentence, in the order given. */
  suggest(sentences: readonly SentenceInput[]): Suggestion[]
  /** What speaks for `tag` in a sentence, heaviest first, whether the tag is suggested or not. */
  explain(sentence: SentenceInput, tag: Tag): Reason[]
}

export interface SuggesterOptions {
  /** A tag less probable than this is not proposed. 0 to 1; 0.5 unless told. */
  readonly abstainBelow?: number
  /**
   * What the reviewer taught; it is heard only while it does better than the base. With a learner,
   * suggestions carry what a lesson keeps of the sentence.
   */
  readonly learner?: Learner
  /** Other weights than those shipped, for measuring. */
  readonly models?: Models
}

/**
 * Makes a suggester. It keeps no state between calls and is safe to share. The sentences of one call
 * are taken as one text: how much opinion or attribution it holds shifts the odds of each of them.
 */
export function createSuggester({
  abstainBelow = 0.5,
  learner,
  models: given,
}: SuggesterOptions = {}): Suggester {
  return {
    model: given?.version ?? shippedWeights.version,
    suggest: sentences => {
      const models = given ?? shippedModels()
      const analyse = createAnalyst(models.cues)
      const judged = sentences.map(sentence => judge(sentence, analyse(sentence), models))
      const shares = adaptedToMix(
        judged.map(one => one.shares),
        models.usualMix,
      )
      return judged.map((one, at) => {
        const base = shares[at] ?? one.shares
        if (!learner) return suggestionOf(one, base, models, abstainBelow)
        const learned = learner.adapted(base, one.features)
        const heard = learner.isUsed ? learned : base
        const suggestion = suggestionOf(one, heard, models, abstainBelow)
        return { ...suggestion, lesson: traceOf(one, base, learned, models.version) }
      })
    },
    explain(sentence, tag) {
      const models = given ?? shippedModels()
      const { analysis, features } = judge(sentence, createAnalyst(models.cues)(sentence), models)
      return reasonsOf(analysis.tokens, features, models.tags, tag)
    },
  }
}

interface Judged {
  readonly sentence: SentenceInput
  readonly analysis: Analysis
  readonly features: Features
  /** The probability of each tag, in the order of `tagOrder`, before the text's mix is known. */
  readonly shares: readonly number[]
  /** Log-odds. */
  readonly worthChecking: number
}

function judge(sentence: SentenceInput, analysis: Analysis, models: Models): Judged {
  const worthChecking =
    models.checkWorthy.logOdds(wordFeatures(analysis.tokens, models.classes))[0] ?? 0
  const features = tagFeatures(analysis, models.classes, worthChecking)
  // Each tag has a model of its own: their answers are made to sum to one.
  const shares = normalised(models.tags.logOdds(features).map(odds => logistic(odds) + 1e-9))
  return { sentence, analysis, features, shares, worthChecking }
}

function traceOf(
  { features }: Judged,
  base: readonly number[],
  learned: readonly number[],
  model: string,
): LessonTrace {
  return {
    model,
    features: writeFeatures(foldedFeatures(features)),
    base: base.map(share => Math.round(share * 1e4) / 1e4),
    learned: likeliestOf(learned),
  }
}

function suggestionOf(
  { sentence, analysis, features, worthChecking }: Judged,
  shares: readonly number[],
  models: Models,
  abstainBelow: number,
): Suggestion {
  const [claim = 0, opinion = 0, attribution = 0, none = 0] = shares
  const tags: Record<Tag, number> = { claim, opinion, attribution, none }
  const likeliest = tagOrder.reduce((best, tag) => (tags[tag] > tags[best] ? tag : best))
  const level = levelOf(models.worth.logOdds(features), likeliest)
  const { text, published } = sentence
  const question = {
    text,
    analysis,
    likeliest,
    level,
    nameOf: analysis.nameOf,
    ...(published && { published }),
  }
  const { spans, why } = spansOf(
    analysis.tokens,
    analysis.attributions,
    analysis.quotations,
    sentence.links,
  )
  return {
    tags,
    tag: tags[likeliest] >= abstainBelow ? likeliest : undefined,
    checkWorthy: logistic(worthChecking),
    level,
    spans,
    fragments: proposeFragments(question),
    why: [...why, ...reasonsOf(analysis.tokens, features, models.tags, likeliest)],
    model: models.version,
  }
}

// A claim is worth at least a little, and what is neither claim nor said by anybody nothing.
function levelOf(atLeast: readonly number[], likeliest: Tag): Level {
  if (likeliest === 'none') return 0
  const [one = 0, two = 0, three = 0] = atLeast
  if (three >= 0 && two >= 0 && one >= 0) return 3
  if (two >= 0 && one >= 0) return 2
  return one >= 0 || likeliest === 'claim' ? 1 : 0
}
