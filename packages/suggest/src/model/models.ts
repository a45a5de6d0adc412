// The trained parts of a suggester, read from their written form when first needed.

import { readCueWeights, type CueWeights } from '../attribution/weigh-cues.ts'
import { readLinearModel, type LinearModel, type WrittenModel } from './linear-model.ts'
import { readWordClasses, type WordClasses } from './word-classes.ts'

/** The trained parts as they are shipped. */
export interface WrittenModels {
  readonly version: string
  readonly cues: string
  readonly classes: string
  readonly checkWorthy: WrittenModel
  readonly tags: WrittenModel
  /** How common each tag was in the articles trained on, in the order of `tagOrder`. */
  readonly usualMix: readonly number[]
  readonly worth: WrittenModel
}

export interface Models {
  /** Names the weights, so that a suggestion can say what made it. */
  readonly version: string
  readonly cues: CueWeights
  readonly classes: WordClasses
  /** One class: worth checking. */
  readonly checkWorthy: LinearModel
  /** Four classes, in the order of `tagOrder`. */
  readonly tags: LinearModel
  /** How common each tag was in the articles trained on; sums to 1. */
  readonly usualMix: readonly number[]
  /** Three classes: check-worthiness of at least 1, 2, 3. */
  readonly worth: LinearModel
}

/** Reads the written models. Takes some ten milliseconds. */
export function readModels(written: WrittenModels): Models {
  const { version, cues, classes, checkWorthy, tags, usualMix, worth } = written
  return {
    version,
    usualMix,
    cues: readCueWeights(cues),
    classes: readWordClasses(classes),
    checkWorthy: readLinearModel(checkWorthy),
    tags: readLinearModel(tags),
    worth: readLinearModel(worth),
  }
}
