// The second door, for scripts and benchmarks: making weights rather than using them.

import { readModels, type Models } from '../model/models.ts'
import { shippedWeights } from '../weights/shipped.ts'
import { mixOf, trainTags, type TaggedArticle } from './train.ts'

export type { WrittenModel } from '../model/linear-model.ts'
export { trainSuggester, type LabelledSentence, type TaggedArticle } from './train.ts'

/** The shipped models with the tags learnt anew from `articles` alone: how a kind of text fares unseen. */
export function modelsTaggedBy(articles: readonly TaggedArticle[]): Models {
  return readModels({
    ...shippedWeights,
    ...trainTags(articles, shippedWeights),
    usualMix: mixOf(articles),
  })
}
