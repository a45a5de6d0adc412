// The weights this package ships, read when the first sentence is judged.

import { readModels, type Models, type WrittenModels } from '../model/models.ts'
import { checkWorthy } from './check-worthy.ts'
import { cues } from './cues.ts'
import { tags } from './tags.ts'
import { usualMix } from './usual-mix.ts'
import { version } from './version.ts'
import { classes } from './word-classes.ts'
import { worth } from './worth.ts'

/** The shipped weights in their written form. */
export const shippedWeights: WrittenModels = {
  version,
  cues,
  classes,
  checkWorthy,
  tags,
  usualMix,
  worth,
}

let models: Models | undefined

/** The shipped models; the same object every time. */
export function shippedModels(): Models {
  models ??= readModels(shippedWeights)
  return models
}
