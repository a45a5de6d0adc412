// What one reviewer teaches: a small delta on top of the frozen tag model, trained from the tags they
// accept and correct. It speaks only while it has lately been right clearly more often than the base.

import type { Features } from '../model/features.ts'
import { tagOrder } from '../tag.ts'
import type { Tag } from '../tag.ts'
import { shippedWeights } from '../weights/shipped.ts'
import { addedTo, fitDelta, softmax } from './fit-delta.ts'
import { foldedFeatures, likeliestOf, readFeatures, type Lesson } from './lesson.ts'

export interface Learner {
  /** The base whose lessons it took. */
  readonly model: string
  /** Whether the delta was right more often than the base on the last tags, and so is used. */
  readonly isUsed: boolean
  /** How many lessons it was taught. */
  readonly taught: number
  /** How many of the last tags base and delta got right before they were told. */
  readonly lately: { readonly base: number; readonly learned: number; readonly tags: number }
  /** The shares of the tags as the delta sees them, in the order of `tagOrder`, if it is used or not. */
  adapted(shares: readonly number[], features: Features): number[]
}

/** The delta is trained from this many of the last lessons. */
export const lessonsKept = 200
/** It is compared with the base on this many of the last lessons. */
export const trialWindow = 60
// One or two more right answers than the base can be luck: with this lead, simulated on kinds of text
// the base had not seen, what was learnt fell below the base by less than half a point.
const leadNeeded = 3
const floor = 1e-9

/**
 * Makes a learner from lessons, the oldest first. Lessons on another base than `model` are passed
 * over; of the others the last `lessonsKept` are used.
 */
export function createLearner(
  lessons: readonly Lesson[] = [],
  model: string = shippedWeights.version,
): Learner {
  const own = lessons.filter(lesson => lesson.model === model).slice(-lessonsKept)
  const delta = fitDelta(
    own.map(({ features, base, tag }) => ({
      folded: readFeatures(features),
      logShares: logsOf(base),
      wanted: tagOrder.indexOf(tag),
    })),
  )
  const trials = own.slice(-trialWindow)
  const right = (answer: (lesson: Lesson) => Tag) =>
    trials.filter(lesson => answer(lesson) === lesson.tag).length
  const lately = {
    base: right(({ base }) => likeliestOf(base)),
    learned: right(({ learned }) => learned),
    tags: trials.length,
  }
  return {
    model,
    isUsed: lately.learned - lately.base >= leadNeeded,
    taught: own.length,
    lately,
    adapted: (shares, features) =>
      softmax(addedTo(logsOf(shares), foldedFeatures(features), delta)),
  }
}

const logsOf = (shares: readonly number[]): number[] =>
  tagOrder.map((_, at) => Math.log((shares[at] ?? 0) + floor))
