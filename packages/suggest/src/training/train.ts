// Rebuilds the weights: words and cues first, then check-worthiness, then the tags that build on them.
// The same sentences in the same order always give the same bytes.

import { createAnalyst } from '../analysis.ts'
import { findCues } from '../attribution/find-cues.ts'
import { readCueWeights } from '../attribution/weigh-cues.ts'
import { normalForm } from '../language/shapes.ts'
import { tokenize } from '../language/tokens.ts'
import { wordFeatures } from '../model/features.ts'
import { readLinearModel, type WrittenModel } from '../model/linear-model.ts'
import { type WrittenModels } from '../model/models.ts'
import { tagOrder } from '../tag.ts'
import { tagFeatures } from '../model/tag-features.ts'
import { readWordClasses } from '../model/word-classes.ts'
import type { Tag } from '../tag.ts'
import { fitCueWeights, writeCueWeights, type CueExample } from './cue-weights.ts'
import {
  calibrate,
  crossScores,
  fitLinear,
  writeModel,
  type Example,
  type FitOptions,
} from './fit.ts'
import { makeWordClasses } from './word-classes.ts'

/** A sentence labelled for check-worthiness alone. */
export interface LabelledSentence {
  readonly text: string
  readonly worthChecking: boolean
  /** Labels that several people agreed on count more; 1 is usual. */
  readonly weight: number
}

/** A sentence of an article that was tagged by hand. */
export interface TaggedSentence {
  readonly text: string
  readonly tag: Tag
  /** Check-worthiness, 0 to 3. */
  readonly worth: number
  readonly paragraph: number
  readonly spans: readonly { readonly type: string; readonly start: number; readonly end: number }[]
}

export interface TaggedArticle {
  readonly sentences: readonly TaggedSentence[]
}

const checkWorthyFit: FitOptions = { bits: 18, rounds: 5, rate: 0.5, decay: 2e-5 }
export const tagFit: FitOptions = { bits: 15, rounds: 6, rate: 0.5, decay: 2e-5 }
const classOptions = { words: 6000, contexts: 1500, dimensions: 48, fine: 300, coarse: 60 }
const folds = 5
const cuePull = 8

/** Trains everything. `version` goes into every suggestion. */
export function trainSuggester(
  version: string,
  sentences: readonly LabelledSentence[],
  articles: readonly TaggedArticle[],
): WrittenModels {
  const cues = trainCues(articles)
  const classes = trainClasses(sentences, articles)
  const checkWorthy = trainCheckWorthy(sentences, classes)
  const { tags, worth } = trainTags(articles, { cues, classes, checkWorthy })
  return { version, cues, classes, checkWorthy, tags, worth, usualMix: mixOf(articles) }
}

/** The word classes that the given sentences make. */
export function trainClasses(
  sentences: readonly LabelledSentence[],
  articles: readonly TaggedArticle[],
): string {
  const texts = [
    ...sentences.map(({ text }) => text),
    ...articles.flatMap(article => article.sentences.map(({ text }) => text)),
  ]
  return makeWordClasses(
    texts.map(text =>
      tokenize(text)
        .filter(token => token.kind !== 'mark' || token.text === '%')
        .map(normalForm),
    ),
    classOptions,
  )
}

/** The weights of cue evidence, fitted to the cues marked in the articles. */
export function trainCues(articles: readonly TaggedArticle[]): string {
  return writeCueWeights(fitCueWeights(articles.flatMap(cueExamples), cuePull))
}

/** Every possible cue of an article and whether it is marked as one. */
export function cueExamples(article: TaggedArticle): CueExample[] {
  const analyse = createAnalyst(new Map())
  return inContext(article).flatMap(({ sentence, before }) => {
    const { tokens } = analyse({ text: sentence.text, before })
    const marked = sentence.spans.filter(span => span.type === 'cue')
    return findCues(tokens).map(({ cue, evidence }) => {
      const start = tokens[cue.from]?.start ?? 0
      const end = tokens[cue.to - 1]?.end ?? 0
      return { evidence, isCue: marked.some(span => span.start < end && start < span.end) }
    })
  })
}

/** The check-worthiness model; 0.5 is where F1 was best on sentences left out. */
export function trainCheckWorthy(
  sentences: readonly LabelledSentence[],
  classes: string,
): WrittenModel {
  const known = readWordClasses(classes)
  const examples = sentences.map(({ text, worthChecking, weight }) => ({
    features: wordFeatures(tokenize(text), known),
    label: worthChecking ? 1 : 0,
    weight,
  }))
  const scores = crossScores(examples, 1, checkWorthyFit, at => at % folds, folds)
  const wanted = examples.map(example => example.label === 1)
  const weights = examples.map(example => example.weight)
  const [scale] = calibrate(scores, wanted, weights)
  const cut = bestCut(scores, wanted, weights)
  return writeModel([fitLinear(examples, 1, checkWorthyFit)], checkWorthyFit.bits, [
    [scale, -scale * cut],
  ])
}

/** The score above which saying yes gives the best F1. */
export function bestCut(
  scores: readonly number[],
  wanted: readonly boolean[],
  weights: readonly number[] = [],
): number {
  const order = scores
    .map((_, at) => at)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  let all = 0
  wanted.forEach((yes, at) => (all += yes ? (weights[at] ?? 1) : 0))
  let [hits, said, best, cut] = [0, 0, 0, 0]
  order.forEach((at, index) => {
    said += weights[at] ?? 1
    if (wanted[at]) hits += weights[at] ?? 1
    const f1 = (2 * hits) / (said + all)
    if (f1 <= best) return
    best = f1
    cut = ((scores[at] ?? 0) + (scores[order[index + 1] ?? at] ?? 0)) / 2
  })
  return cut
}

type Parts = Pick<WrittenModels, 'cues' | 'classes' | 'checkWorthy'>

/** The tag model and the model of check-worthiness in steps (at least 1, 2, 3). */
export function trainTags(
  articles: readonly TaggedArticle[],
  parts: Parts,
): Pick<WrittenModels, 'tags' | 'worth'> {
  const seen = tagExamples(articles, parts)
  const groupOf = (at: number) => (seen[at]?.article ?? 0) % folds
  const labelled = seen.map(({ features, sentence }) => ({
    features,
    label: tagOrder.indexOf(sentence.tag),
    weight: 1,
  }))
  const tags = oneAgainstRest(labelled, [0, 1, 2, 3], groupOf)
  const steps = [1, 2, 3].map(least =>
    seen.map(({ features, sentence }) => ({
      features,
      label: sentence.worth >= least ? 1 : 0,
      weight: 1,
    })),
  )
  const tables = steps.map(examples => fitLinear(examples, 1, tagFit))
  const calibration = steps.map(examples =>
    calibrate(
      crossScores(examples, 1, tagFit, groupOf, folds),
      examples.map(example => example.label === 1),
    ),
  )
  return { tags, worth: writeModel(tables, tagFit.bits, calibration) }
}

/** How common each tag is in the articles, in the order of `tagOrder`. */
export function mixOf(articles: readonly TaggedArticle[]): number[] {
  const tags = articles.flatMap(article => article.sentences.map(({ tag }) => tag))
  return tagOrder.map(tag => tags.filter(one => one === tag).length / tags.length)
}

function oneAgainstRest(
  examples: readonly Example[],
  targets: readonly number[],
  groupOf: (at: number) => number,
): WrittenModel {
  const tables = targets.map(target => fitLinear(examples, target, tagFit))
  const calibration = targets.map(target =>
    calibrate(
      crossScores(examples, target, tagFit, groupOf, folds),
      examples.map(example => example.label === target),
    ),
  )
  return writeModel(tables, tagFit.bits, calibration)
}

/** The features of every tagged sentence, with the number of its article. */
export function tagExamples(
  articles: readonly TaggedArticle[],
  { cues, classes, checkWorthy }: Parts,
) {
  const analyse = createAnalyst(readCueWeights(cues))
  const known = readWordClasses(classes)
  const worthy = readLinearModel(checkWorthy)
  return articles.flatMap((one, article) =>
    inContext(one).map(({ sentence, before }) => {
      const analysis = analyse({ text: sentence.text, before })
      const words = wordFeatures(analysis.tokens, known)
      const features = tagFeatures(analysis, known, worthy.logOdds(words)[0] ?? 0)
      return { features, sentence, article }
    }),
  )
}

/** Each sentence with the text before it, paragraphs parted by a line break. */
export function inContext({
  sentences,
}: TaggedArticle): { sentence: TaggedSentence; before: string }[] {
  let before = ''
  let paragraph = sentences[0]?.paragraph
  return sentences.map(sentence => {
    if (before) before += sentence.paragraph === paragraph ? ' ' : '\n'
    paragraph = sentence.paragraph
    const context = before
    before += sentence.text
    return { sentence, before: context }
  })
}
