// Every attribution of an article, and how far each is known: what its chains begin with.
import type { Desk } from '../desk/desk.ts'
import type { ArticleId, ClaimId, ReviewerId } from '../ids.ts'
import { sentenceAt, sentencesOf } from './sentences.ts'
import { type SourceMark, sourcesMarkedIn } from './marked-sources.ts'
import { claimsIn } from './spans.ts'

/** How far whoever is said to say it is known, as one word. */
export const TRACES = ['named', 'resolved', 'unnamed', 'vague'] as const
export type Trace = (typeof TRACES)[number]

/** A source as it is marked in the article's own text. */
export interface Attribution {
  readonly mark: SourceMark
  readonly trace: Trace
  /** Where its sentence begins, and its number. */
  readonly sentence: number
  readonly number: number | undefined
  /** The claims cut from the sentence. */
  readonly claims: readonly ClaimId[]
}

/** The attributions of an article's current text, in its order; furniture has none. */
export function attributionsOf(
  desk: Desk,
  article: ArticleId,
  reviewer: ReviewerId,
): readonly Attribution[] {
  const revision = desk.revisions.get(desk.articles.get(article)?.revision ?? '')
  if (!revision) return []
  const sentences = sentencesOf(desk, revision.id)
  const whole = { start: 0, end: revision.text.length }
  return sourcesMarkedIn(desk, revision.id, whole, reviewer).flatMap(mark => {
    const sentence = sentenceAt(sentences, mark.start)
    if (!sentence || sentence.isFurniture) return []
    return [
      {
        mark,
        trace: traceOf(mark),
        sentence: sentence.start,
        number: sentence.number,
        claims: claimsIn(desk, revision.id, sentence).map(({ id }) => id),
      },
    ]
  })
}

/** How many attributions there are of each kind. */
export function countTraces(
  attributions: readonly Pick<Attribution, 'trace'>[],
): Readonly<Record<Trace, number>> {
  const counts = { named: 0, resolved: 0, unnamed: 0, vague: 0 }
  for (const { trace } of attributions) counts[trace]++
  return counts
}

/** How far a marked source is known: its kind, or that a person found out who it is. */
export function traceOf({
  sourceType,
  resolvedTo,
}: {
  readonly sourceType: SourceMark['sourceType']
  readonly resolvedTo?: string | undefined
}): Trace {
  return sourceType !== 'named' && resolvedTo?.trim() ? 'resolved' : sourceType
}
