// The long work, as plain functions of the pure packages: tests call them directly, the worker by
// name. Arguments and answers are what a message between page and worker can carry.
import type { CarryPlan, CarryRequest } from '@claimbench/model'
import type { Lesson, Reason, SentenceInput, Suggestion, Tag } from '@claimbench/suggest'
import {
  type Block,
  compareArticles,
  type ComparedText,
  type Comparison,
  segmenterVersion,
} from '@claimbench/text'
import { boundariesOf } from './boundaries.ts'

/** A text to be cut into sentences anew, with what a person knows about it. */
export interface CutAnew {
  readonly text: string
  readonly blocks: readonly Block[]
  /** BCP 47. */
  readonly language: string
  readonly abbreviations: readonly string[]
  /** Names inside which no sentence ends. */
  readonly names: readonly string[]
}

/** Cuts a text into sentences as this version of the splitter does. */
export function cutAnew({ text, blocks, ...options }: CutAnew) {
  return { boundaries: boundariesOf(text, blocks, options), segmenterVersion }
}

/** Sentences of one article, and what the reviewer's tags have taught so far, the oldest first. */
export interface AskSuggestions {
  readonly sentences: readonly SentenceInput[]
  readonly lessons: readonly Lesson[]
}

/** What was suggested, and how what was learnt fares beside the base. */
export interface Suggested {
  readonly suggestions: readonly Suggestion[]
  readonly learning: Learning
}

export interface Learning {
  readonly taught: number
  /** Whether the suggestions come from what was learnt, or from the base alone. */
  readonly isUsed: boolean
  /** How many of the last tags base and delta foretold. */
  readonly lately: { readonly base: number; readonly learned: number; readonly tags: number }
}

// Loaded when first asked: most of the weight of the app is in there.
const suggesting = () => import('@claimbench/suggest')

/** What is probably true of each sentence. The lessons are learnt anew each time. */
export async function suggest({ sentences, lessons }: AskSuggestions): Promise<Suggested> {
  const { createLearner, createSuggester } = await suggesting()
  const learner = createLearner(lessons)
  const { taught, isUsed, lately } = learner
  return {
    suggestions: createSuggester({ learner }).suggest(sentences),
    learning: { taught, isUsed, lately },
  }
}

/** What speaks for each of some tags in one sentence. */
export async function explain({
  sentence,
  tags,
}: {
  readonly sentence: SentenceInput
  readonly tags: readonly Tag[]
}): Promise<readonly (readonly Reason[])[]> {
  const { createSuggester } = await suggesting()
  const suggester = createSuggester()
  return tags.map(tag => suggester.explain(sentence, tag))
}

/** Where every mark of a revision would stand in a newer version of the article. */
export async function carry(request: CarryRequest): Promise<CarryPlan> {
  const { carryMarks } = await import('@claimbench/model')
  return carryMarks(request)
}

/** Two articles to be compared. */
export interface TwoTexts {
  readonly article: ComparedText
  readonly original: ComparedText
}

/** What was copied, altered and added between two articles. */
export function compare({ article, original }: TwoTexts): Comparison {
  return compareArticles(article, original)
}
