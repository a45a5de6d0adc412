// Fits the delta: softmax regression on top of the base's log-probabilities, pulled to zero, from all
// lessons at once. Fitting anew each time makes a corrected tag forget the old one, and the same
// lessons always give the same delta.

import { lessonFeatures } from './lesson.ts'

/** A lesson as numbers. */
export interface FitLesson {
  readonly folded: Uint16Array
  /** The natural logarithm of the base's probability of each tag. */
  readonly logShares: readonly number[]
  /** The tag's place in `tagOrder`. */
  readonly wanted: number
}

/** What is added to the log-probability of each tag: one weight for each tag and feature, and a shift. */
export interface Delta {
  /** Tag after tag, `lessonFeatures` of them each. */
  readonly weights: Float64Array
  readonly shifts: Float64Array
}

const tags = 4
const steps = 60
// A shift moves every sentence, so it is held back twice as much as a word.
const shiftScale = Math.SQRT1_2

/** The delta of some lessons; nothing is added where there are none. */
export function fitDelta(lessons: readonly FitLesson[]): Delta {
  const weights = new Float64Array(tags * lessonFeatures)
  const shifts = new Float64Array(tags)
  if (lessons.length === 0) return { weights, shifts }
  const rate = 1 / (0.5 * largestEigenvalue(lessons) + 1)
  for (let step = 0; step < steps; step++) {
    // The slopes are taken at one point for all lessons, then all weights move together.
    const slopes = lessons.map(lesson => {
      const said = softmax(addedTo(lesson.logShares, lesson.folded, { weights, shifts }))
      return said.map((share, tag) => share - (tag === lesson.wanted ? 1 : 0))
    })
    const keep = 1 - rate
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * keep
    for (let tag = 0; tag < tags; tag++) shifts[tag] = (shifts[tag] ?? 0) * keep
    lessons.forEach(({ folded }, lesson) => {
      const norm = rate / Math.sqrt(folded.length || 1)
      for (let tag = 0; tag < tags; tag++) {
        const slope = slopes[lesson]?.[tag] ?? 0
        for (const id of folded) {
          const at = tag * lessonFeatures + id
          weights[at] = (weights[at] ?? 0) - norm * slope
        }
        shifts[tag] = (shifts[tag] ?? 0) - rate * slope * shiftScale * shiftScale
      }
    })
  }
  return { weights, shifts }
}

/** Log-probabilities with the delta added; they no longer belong to shares that sum to 1. */
export function addedTo(
  logShares: readonly number[],
  folded: Uint16Array,
  { weights, shifts }: Delta,
): number[] {
  const norm = 1 / Math.sqrt(folded.length || 1)
  return logShares.map((share, tag) => {
    let sum = 0
    for (const id of folded) sum += weights[tag * lessonFeatures + id] ?? 0
    return share + sum * norm + (shifts[tag] ?? 0)
  })
}

/** Shares that sum to 1 from log-probabilities. */
export function softmax(logs: readonly number[]): number[] {
  const most = Math.max(...logs)
  const powers = logs.map(log => Math.exp(log - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / sum)
}

// The largest eigenvalue of the lessons' inner products (power iteration): steps longer than its
// inverse would overshoot.
function largestEigenvalue(lessons: readonly FitLesson[]): number {
  let vector = lessons.map(() => 1 / Math.sqrt(lessons.length))
  let length = 1
  for (let round = 0; round < 12; round++) {
    const sums = new Float64Array(lessonFeatures)
    let shift = 0
    lessons.forEach(({ folded }, at) => {
      const part = (vector[at] ?? 0) / Math.sqrt(folded.length || 1)
      for (const id of folded) sums[id] = (sums[id] ?? 0) + part
      shift += (vector[at] ?? 0) * shiftScale
    })
    const next = lessons.map(({ folded }) => {
      let sum = 0
      for (const id of folded) sum += sums[id] ?? 0
      return sum / Math.sqrt(folded.length || 1) + shift * shiftScale
    })
    length = Math.hypot(...next) || 1
    const norm = length
    vector = next.map(value => value / norm)
  }
  return length
}
