// Who is said to say it, as the marks of the article tell.
import { overlaps, type Span } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import type { ClaimId, ReviewerId, RevisionId } from '../ids.ts'
import type { SourceType, SpanRow } from '../records/span.ts'
import { type Sentence, sentenceAt, sentencesOf } from './sentences.ts'
import { fragmentsOf, spansIn } from './spans.ts'

/** A mark that says who: a source, or a cue that stands without one. */
export interface SourceMark extends SpanRow {
  readonly sourceType: SourceType
}

/**
 * The sources marked in a stretch of a revision, in the order of the text. Where several people
 * marked the same words, `reviewer`'s mark stands for all, else the oldest.
 */
export function sourcesMarkedIn(
  desk: Desk,
  revision: RevisionId,
  stretch: Span,
  reviewer: ReviewerId | undefined,
): readonly SourceMark[] {
  const marks = spansIn(desk, revision, stretch).filter(isSourceMark)
  const rank = (mark: SourceMark) => (mark.reviewer === reviewer ? 0 : 1)
  const kept: SourceMark[] = []
  for (const mark of marks.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))) {
    const isMarkedTwice = kept.some(
      other => other.reviewer !== mark.reviewer && overlaps(other, mark),
    )
    if (!isMarkedTwice) kept.push(mark)
  }
  return kept.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}

/** The sentences of the current text that a claim was cut from, in the order of the text. */
export function sentencesOfClaim(
  desk: Desk,
  claim: ClaimId,
): readonly (Sentence & { readonly revision: RevisionId })[] {
  const article = desk.articles.get(desk.claims.get(claim)?.article ?? '')
  const found = new Map<number, Sentence & { readonly revision: RevisionId }>()
  for (const { revision, start } of fragmentsOf(desk, claim)) {
    if (revision !== article?.revision) continue
    const sentence = sentenceAt(sentencesOf(desk, revision), start)
    if (sentence) found.set(sentence.start, { ...sentence, revision })
  }
  return [...found.values()]
}

function isSourceMark(span: SpanRow): span is SourceMark {
  return (span.kind === 'source' || span.kind === 'cue') && span.sourceType !== undefined
}
