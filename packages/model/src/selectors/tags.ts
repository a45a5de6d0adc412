// What a reviewer has said of the sentences, and how far they have come.
import type { Span } from '@claimbench/text'
import type { Desk, RowsById } from '../desk/desk.ts'
import type { ReviewerId, RevisionId } from '../ids.ts'
import { type TagRow, tagId } from '../records/tag.ts'
import { type Sentence, sentenceFrom, sentencesOf } from './sentences.ts'

/** The tag a reviewer gave a sentence; undefined while it is open. */
export function tagOf(
  desk: Desk,
  revision: RevisionId,
  sentence: Pick<Span, 'start'>,
  reviewer: ReviewerId,
): TagRow | undefined {
  const row = desk.tags.get(tagId(revision, sentence.start, reviewer))
  return row?.standing === 'given' ? row : undefined
}

/**
 * The proposals left on an open sentence, in reading order: tags that a split or merge set aside,
 * and tags whose sentence no longer begins where it did.
 */
export function ghostTagsOf(
  desk: Desk,
  revision: RevisionId,
  sentence: Span,
  reviewer: ReviewerId,
): readonly TagRow[] {
  if (tagOf(desk, revision, sentence, reviewer)) return []
  return strayTagsOf(desk, revision).filter(
    row => row.reviewer === reviewer && row.start >= sentence.start && row.start < sentence.end,
  )
}

/** Every row of tags that lies in a stretch of the text, given or ghost, in reading order. */
export function tagsInside(desk: Desk, revision: RevisionId, stretch: Span): readonly TagRow[] {
  return [...desk.tags.values()]
    .filter(
      row => row.revision === revision && row.start >= stretch.start && row.start < stretch.end,
    )
    .sort((a, b) => a.start - b.start)
}

const remembered = new WeakMap<
  RowsById<'tags'>,
  { readonly sentences: readonly Sentence[]; readonly strays: readonly TagRow[] }
>()

// Asked once for each open sentence at every change, so it is worked out once for each change.
function strayTagsOf(desk: Desk, revision: RevisionId): readonly TagRow[] {
  const sentences = sentencesOf(desk, revision)
  const known = remembered.get(desk.tags)
  if (known?.sentences === sentences) return known.strays

  const strays = [...desk.tags.values()]
    .filter(row => row.revision === revision)
    .filter(row => row.standing === 'ghost' || !sentenceFrom(sentences, row.start))
    .sort((a, b) => a.start - b.start)
  remembered.set(desk.tags, { sentences, strays })
  return strays
}

/** How far a reviewer has come with the article itself; the site's furniture does not count. */
export interface Progress {
  readonly tagged: number
  readonly total: number
}

/** Counts the tagged sentences of a revision. */
export function progressOf(desk: Desk, revision: RevisionId, reviewer: ReviewerId): Progress {
  let tagged = 0
  let total = 0
  for (const sentence of sentencesOf(desk, revision)) {
    if (sentence.isFurniture) continue
    total++
    if (tagOf(desk, revision, sentence, reviewer)) tagged++
  }
  return { tagged, total }
}

/**
 * The next open sentence of the article after the one with index `after` (-1: from the top), going
 * round at the end; undefined when none is open.
 */
export function nextOpenSentence(
  desk: Desk,
  revision: RevisionId,
  reviewer: ReviewerId,
  after: number,
): Sentence | undefined {
  const sentences = sentencesOf(desk, revision)
  for (let step = 1; step <= sentences.length; step++) {
    const sentence = sentences[(after + step + sentences.length) % sentences.length]
    if (!sentence || sentence.isFurniture) continue
    if (!tagOf(desk, revision, sentence, reviewer)) return sentence
  }
  return undefined
}
