// What a suggester is asked and what it answers: plain data that travels through a worker.

import type { LessonTrace } from './learning/lesson.ts'
import type { RuleId } from './rules.ts'
import type { Tag } from './tag.ts'

export type SourceType = 'named' | 'unnamed' | 'vague'
export type VagueKind = 'media' | 'experts' | 'officials' | 'people' | 'passive' | 'hearsay'
export type Level = 0 | 1 | 2 | 3

/** A stretch of one sentence in UTF-16 units, `end` excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One sentence to be judged. */
export interface SentenceInput {
  readonly text: string
  /**
   * The article's text before this sentence, as much of it as is at hand (its end is what counts):
   * it tells whether a quotation is open and whom a pronoun means. Line breaks part paragraphs.
   */
  readonly before?: string
  /** The day the article was published, as an ISO day (2021-05-08): relative dates are anchored to it. */
  readonly published?: string
  /** Links on the words of this sentence; one without a target is evidence of a vague source. */
  readonly links?: readonly (Stretch & { readonly url?: string })[]
}

/** Who is said to say it, the words that hand it over, or what is said. */
export interface AttributionSpan extends Stretch {
  readonly type: 'source' | 'cue' | 'content'
  /** On sources, and on cues that have no source (*reportedly*). */
  readonly sourceType?: SourceType
  /** Only where the source type is vague. */
  readonly vagueKind?: VagueKind
  /** The name a pronoun stands for, taken from the text before. */
  readonly standsFor?: string
  /** Spans with the same number, counted from 0 within the sentence, are one attribution. */
  readonly attribution?: number
  /** The attribution whose content this one stands in: *outlets* heard it from *an official*. */
  readonly relayedBy?: number
  /** The link the article offers on these words. */
  readonly link?: 'with-target' | 'without-target'
}

/** One thing that weighed: a rule of the table in `rules.ts`, or words the model knows. */
export interface Reason extends Stretch {
  readonly rule: RuleId
  /** The tag these words speak for or against, where they do. */
  readonly tag?: Tag | 'check-worthy'
  /** Log-odds: above 0 speaks for, below 0 against. */
  readonly weight?: number
}

/** A part of the sentence that could be checked as one claim. */
export interface FragmentSuggestion extends Stretch {
  readonly kind: 'number' | 'date' | 'event' | 'quote' | 'cause' | 'position'
  /** A draft a stranger understands, pronouns resolved as far as the text before allows. */
  readonly wording: string
}

/** What is probably true of one sentence. Nothing here is a record until a person takes it. */
export interface Suggestion {
  /** The probability of each tag; they sum to 1. */
  readonly tags: Readonly<Record<Tag, number>>
  /** The likeliest tag, or nothing when the model abstains. */
  readonly tag: Tag | undefined
  /** The probability that the sentence is worth checking. */
  readonly checkWorthy: number
  /** 3 - would change the reader's mind, 2 - checkable, 1 - marginal, 0 - nothing to check. */
  readonly level: Level
  /** In text order, source before cue before content where they begin together. */
  readonly spans: readonly AttributionSpan[]
  readonly fragments: readonly FragmentSuggestion[]
  /** What weighed most, heaviest first. */
  readonly why: readonly Reason[]
  /** The version of rules and weights that made this. */
  readonly model: string
  /** What a lesson keeps of the sentence; only where the suggester has a learner. */
  readonly lesson?: LessonTrace
}
