import type { Span, TextOffset } from '@claimbench/text'
import * as v from 'valibot'
import type { Instant } from '../ids.ts'
import { type EntriesOf, instant, offset, optionalText, type Row, rowEntries, text } from './row.ts'
import { SOURCE_TYPES, type SourceType, type SpanKind } from './span.ts'
import { type Tag, TAGS } from './tag.ts'

/** What a span of an exercise can be; fragments stand apart. */
export const ATTRIBUTION_KINDS = ['source', 'cue', 'content'] as const satisfies readonly SpanKind[]
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number]

/** Words that a trainee marked: who says it, how it is handed over, what is said. */
export interface AnswerSpan extends Span {
  readonly kind: AttributionKind
  readonly sourceType?: SourceType
}

/** A passage of a source document that a trainee rests a verdict on. */
export interface AnswerEvidence {
  /** The name of the sheet. */
  readonly sheet: string
  /** As the trainee wrote it down; whether it is word for word is for the score to say. */
  readonly quote: string
}

/** A claim that a trainee cut out, worded and perhaps judged. */
export interface AnswerFragment extends Span {
  readonly wording?: string
  /** The id of a verdict of the article's scale. */
  readonly verdict?: string
  readonly rationale?: string
  readonly evidence?: readonly AnswerEvidence[]
}

/** What a trainee says of one sentence. What is missing was not answered. */
export interface Answer {
  /** Where the sentence begins. */
  readonly sentence: TextOffset
  readonly tag?: Tag
  readonly spans: readonly AnswerSpan[]
  readonly fragments: readonly AnswerFragment[]
  /** How long the sentence was in hand before its answer stood, in milliseconds. */
  readonly milliseconds: number
  /** When it was last changed. */
  readonly at: Instant
  /** True once the key was shown beside it: from then on it does not change. */
  readonly isShown?: boolean
}

/** An answer as a record: one row for each attempt and sentence. */
export interface AnswerRow extends Row, Answer {
  /** `answerId(attempt, sentence)`. */
  readonly id: string
  readonly attempt: string
}

/** The id of the answer to the sentence that begins at `sentence`. */
export function answerId(attempt: string, sentence: TextOffset): string {
  return `${attempt}:${sentence}`
}

const duration = v.pipe(v.number(), v.minValue(0))

/** The schema of each part of an answer. Strict: an answer from a file holds nothing unseen. */
export const answerParts = {
  sentence: offset,
  tag: v.optional(v.picklist(TAGS)),
  spans: v.array(
    v.strictObject({
      start: offset,
      end: offset,
      kind: v.picklist(ATTRIBUTION_KINDS),
      sourceType: v.optional(v.picklist(SOURCE_TYPES)),
    }),
  ),
  fragments: v.array(
    v.strictObject({
      start: offset,
      end: offset,
      wording: optionalText,
      verdict: optionalText,
      rationale: optionalText,
      evidence: v.optional(v.array(v.strictObject({ sheet: text, quote: text }))),
    }),
  ),
  milliseconds: duration,
  at: instant,
  isShown: v.optional(v.boolean()),
} as const

export const answerEntries: EntriesOf<AnswerRow> = { ...rowEntries, attempt: text, ...answerParts }
