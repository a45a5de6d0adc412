// A suggestion is no record until a person takes it; then it is a tag and spans like any other,
// which say where they came from.
import { overlaps } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import { type Change, type Context, create, decide, type Decision, refuse } from '../desk/patch.ts'
import type { SpanId } from '../ids.ts'
import type { SourceType, SpanKind, VagueKind } from '../records/span.ts'
import type { Because, Tag } from '../records/tag.ts'
import { quoteOf } from '../selectors/sentences.ts'
import { spansIn } from '../selectors/spans.ts'
import {
  changesForTag,
  findSentence,
  type FoundSentence,
  type SentenceReference,
} from './tag-sentence.ts'

/** A span as it is suggested, in offsets of the revision's text, with the id it is to have. */
export interface SuggestedSpan {
  readonly id: SpanId
  readonly start: number
  readonly end: number
  readonly kind: SpanKind
  readonly sourceType?: SourceType
  readonly vagueKind?: VagueKind
  /** Whom a pronoun stands for, by the text before it. */
  readonly resolvedTo?: string
}

export interface TakeSuggestion extends SentenceReference {
  /** Missing: only the spans are taken. */
  readonly tag?: Tag
  readonly spans: readonly SuggestedSpan[]
  /** The version of the model that suggested it. */
  readonly model: string
}

/** Takes the suggestion for one sentence. Spans that the reviewer has marked already stay. */
export function takeSuggestion(desk: Desk, wish: TakeSuggestion, context: Context): Decision {
  const found = findSentence(desk, wish)
  if (!found) return refuse('no-such-sentence')
  const because: Because = { kind: 'suggestion', model: wish.model }
  return decide('Take suggestion', changesForSuggestion(desk, found, wish, because, context))
}

export interface TakeSuggestions {
  readonly suggestions: readonly TakeSuggestion[]
}

/** Takes many suggestions as one step; the records say that they were taken in bulk. */
export function takeSuggestions(
  desk: Desk,
  { suggestions }: TakeSuggestions,
  context: Context,
): Decision {
  if (suggestions.length === 0) return refuse('nothing-suggested')
  const changes = suggestions.flatMap(wish => {
    const found = findSentence(desk, wish)
    const because: Because = { kind: 'suggestion', model: wish.model, inBulk: true }
    return found ? changesForSuggestion(desk, found, wish, because, context) : []
  })
  return decide('Take suggestions', changes)
}

function changesForSuggestion(
  desk: Desk,
  found: FoundSentence,
  wish: TakeSuggestion,
  because: Because,
  context: Context,
): readonly Change[] {
  const { revision, sentence } = found
  const marked = spansIn(desk, revision.id, sentence)
  const isNew = (span: SuggestedSpan) =>
    !marked.some(old => old.kind === span.kind && overlaps(old, span))
  const isInside = (span: SuggestedSpan) =>
    span.start < span.end && span.start >= sentence.start && span.end <= sentence.end

  const spans = wish.spans
    .filter(span => isInside(span) && isNew(span))
    .map(span =>
      create('spans', {
        ...span,
        article: revision.article,
        revision: revision.id,
        quote: quoteOf(revision, span),
        reviewer: context.by,
        because,
      }),
    )
  const tag = wish.tag ? changesForTag(desk, found, { tag: wish.tag, because }, context) : []
  return [...tag, ...spans]
}
