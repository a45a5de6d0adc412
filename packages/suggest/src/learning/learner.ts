// What one reviewer teaches: a small delta on top of the frozen tag model, trained from the tags they
// accept and correct. It speaks only while it has lately been right more often than the base.

import { createAnalyst, type Analyst } from '../analysis.ts'
import { wordFeatures, type Features } from '../model/features.ts'
import { base64Of, logistic, signedBytes } from '../model/linear-model.ts'
import { tagOrder, type Models } from '../model/models.ts'
import { tagFeatures } from '../model/tag-features.ts'
import type { SentenceInput, Tag } from '../suggestion.ts'
import { shippedModels } from '../weights/shipped.ts'

/** What a learner knows, as plain JSON to keep in the workspace. */
export interface SavedLearner {
  /** The base it stands on; a delta never outlives its base. */
  readonly model: string
  /** The delta in signed bytes, as base 64, and what one step of them is worth. */
  readonly weights: string
  readonly step: number
  /** For each of the last tags: 1 where the base was right, plus 2 where the delta was. */
  readonly trials: readonly number[]
  /** How many tags it was taught in all. */
  readonly taught: number
}

export interface Learner {
  /** Takes the tag a person gave a sentence: tries itself on it first, then learns from it. */
  learn(sentence: SentenceInput, tag: Tag): void
  /** Whether the delta has been right more often than the base on the last tags, and so is used. */
  readonly isUsed: boolean
  /** How many tags it was taught. */
  readonly taught: number
  /** The share of the last tags that base and delta got right; undefined before the first. */
  readonly lately:
    | { readonly base: number; readonly learned: number; readonly tags: number }
    | undefined
  /** What is added to the log-odds of each tag, in the order of `tagOrder`, if it is used or not. */
  delta(features: Features): number[]
  save(): SavedLearner
}

const bits = 12
const size = 1 << bits
const window = 60
const rate = 0.6
const decay = 0.0005

/** Makes a learner, fresh or from what was saved. What was saved on another base is dropped. */
export function createLearner(saved?: SavedLearner, models: Models = shippedModels()): Learner {
  const kept = saved?.model === models.version ? saved : undefined
  const weights = unpacked(kept)
  const trials: number[] = [...(kept?.trials ?? [])]
  const analyse = createAnalyst(models.cues)
  let taught = kept?.taught ?? 0
  const delta = (features: Features) => tagOrder.map((_, at) => sumOf(weights, features, at))
  const right = (side: number) => trials.filter(trial => trial & side).length
  return {
    learn(sentence, tag) {
      const features = featuresOf(sentence, models, analyse)
      const base = models.tags.logOdds(features)
      const learned = base.map((odds, at) => odds + (delta(features)[at] ?? 0))
      trials.push((likeliest(base) === tag ? 1 : 0) + (likeliest(learned) === tag ? 2 : 0))
      if (trials.length > window) trials.shift()
      taught++
      step(weights, features, learned, tagOrder.indexOf(tag))
    },
    get isUsed() {
      return right(2) > right(1)
    },
    get taught() {
      return taught
    },
    get lately() {
      const tags = trials.length
      return tags === 0 ? undefined : { base: right(1) / tags, learned: right(2) / tags, tags }
    },
    delta,
    save: () => ({ model: models.version, ...packed(weights), trials: [...trials], taught }),
  }
}

function featuresOf(sentence: SentenceInput, models: Models, analyse: Analyst): Features {
  const analysis = analyse(sentence)
  const worthChecking =
    models.checkWorthy.logOdds(wordFeatures(analysis.tokens, models.classes))[0] ?? 0
  return tagFeatures(analysis, models.classes, worthChecking)
}

function likeliest(logOdds: readonly number[]): Tag {
  return tagOrder.reduce((best, tag, at) =>
    (logOdds[at] ?? 0) > (logOdds[tagOrder.indexOf(best)] ?? 0) ? tag : best,
  )
}

function sumOf(weights: Float64Array, { ids }: Features, at: number): number {
  let sum = 0
  for (const id of ids) sum += weights[at * size + (id & (size - 1))] ?? 0
  return sum / Math.sqrt(ids.length || 1)
}

// One step of logistic regression for each tag, with the base's log-odds as an offset.
function step(
  weights: Float64Array,
  { ids }: Features,
  logOdds: readonly number[],
  wanted: number,
): void {
  const norm = 1 / Math.sqrt(ids.length || 1)
  tagOrder.forEach((_, at) => {
    const slope = logistic(logOdds[at] ?? 0) - (at === wanted ? 1 : 0)
    for (const id of ids) {
      const index = at * size + (id & (size - 1))
      const weight = weights[index] ?? 0
      weights[index] = weight - rate * (slope * norm + decay * weight)
    }
  })
}

function packed(weights: Float64Array): Pick<SavedLearner, 'weights' | 'step'> {
  let largest = 1e-9
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const unit = largest / 127
  return {
    step: unit,
    weights: base64Of(Int8Array.from(weights, weight => Math.round(weight / unit))),
  }
}

function unpacked(saved: SavedLearner | undefined): Float64Array {
  const weights = new Float64Array(size * tagOrder.length)
  if (!saved) return weights
  const bytes = signedBytes(saved.weights)
  return weights.map((_, at) => (bytes[at] ?? 0) * saved.step)
}
