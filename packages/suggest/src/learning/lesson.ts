// What is kept of a sentence that a person tagged, so that the delta can be trained from it again: no
// words, only the hashed features, what the base thought and what the delta would have said.

import type { Features } from '../model/features.ts'
import { tagOrder } from '../tag.ts'
import type { Tag } from '../tag.ts'

/** What a suggestion leaves for a lesson; it becomes one when a person tags the sentence. */
export interface LessonTrace {
  /** The base it stands on: a lesson never outlives its base. */
  readonly model: string
  /** The hashed features, twelve bits each, as two letters of the base 64 alphabet. */
  readonly features: string
  /** The base's probability of each tag, in the order of `tagOrder`, 0 to 1. */
  readonly base: readonly number[]
  /** What the delta said before it was told. */
  readonly learned: Tag
}

/** A sentence with the tag a person gave it. Plain JSON. */
export interface Lesson extends LessonTrace {
  readonly tag: Tag
}

/** Features are folded into this many: a power of two, twelve bits. */
export const lessonFeatures = 4096

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The folded features of a sentence, each as often as it was hit. */
export function foldedFeatures({ ids }: Features): Uint16Array {
  return Uint16Array.from(ids, id => id & (lessonFeatures - 1))
}

/** Writes folded features, two letters each. */
export function writeFeatures(folded: Uint16Array): string {
  let written = ''
  for (const id of folded) written += alphabet.charAt(id >> 6) + alphabet.charAt(id & 63)
  return written
}

/** Reads what `writeFeatures` wrote; letters that are none of its own count as the first one. */
export function readFeatures(written: string): Uint16Array {
  const valueAt = (at: number) => Math.max(0, alphabet.indexOf(written.charAt(at)))
  return Uint16Array.from(
    { length: written.length >> 1 },
    (_, at) => valueAt(2 * at) * 64 + valueAt(2 * at + 1),
  )
}

/** The tag of the highest share; the first of equals. */
export function likeliestOf(shares: readonly number[]): Tag {
  return tagOrder.reduce((best, tag, at) =>
    (shares[at] ?? 0) > (shares[tagOrder.indexOf(best)] ?? 0) ? tag : best,
  )
}
