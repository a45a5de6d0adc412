// Splitting and merging. No tag, span, claim or verdict is lost or moved to other words.
import type { TextOffset } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { ReviewerId } from '../ids.ts'
import { cutId } from '../records/cut.ts'
import type { RevisionRow } from '../records/revision.ts'
import { tagId, type TagRow } from '../records/tag.ts'
import { type Sentence, sentencesOf } from '../selectors/sentences.ts'
import { spansIn } from '../selectors/spans.ts'
import { findSentence, type SentenceReference } from './tag-sentence.ts'

export interface SplitSentence extends SentenceReference {
  /** Where the second half begins; space before it is skipped. */
  readonly at: TextOffset
}

/**
 * Cuts one sentence in two. The tag stays with the first half; the second is open, with the tag as
 * a ghost. Refused where a span would be cut through: it must be shortened first.
 */
export function splitSentence(desk: Desk, wish: SplitSentence, context: Context): Decision {
  const found = findSentence(desk, wish)
  if (!found) return refuse('no-such-sentence')
  const { revision, sentence } = found
  const at = skipSpace(revision.text, wish.at)
  if (at <= sentence.start || at >= sentence.end) return refuse('outside-sentence')
  const inTheWay = spansIn(desk, revision.id, sentence).find(
    span => span.start < at && at < span.end,
  )
  if (inTheWay) return refuse('span-in-the-way', { quote: inTheWay.quote, kind: inTheWay.kind })

  const ghosts = tagsAt(desk, revision, sentence.start)
    .filter(row => row.standing === 'given')
    .filter(row => !desk.tags.has(tagId(revision.id, at, row.reviewer)))
    .map(row =>
      create('tags', {
        ...row,
        id: tagId(revision.id, at, row.reviewer),
        start: at,
        standing: 'ghost',
      }),
    )
  return decide('Split sentence', [cutAt(desk, revision, at, true, context.by), ...ghosts])
}

/**
 * Joins a sentence with the next one of its block. Equal tags stay; where they differ the sentence
 * is open, with both as ghosts. Every span and claim stays on its words.
 */
export function mergeWithNext(desk: Desk, wish: SentenceReference, context: Context): Decision {
  const found = findSentence(desk, wish)
  if (!found) return refuse('no-such-sentence')
  const { revision, sentence } = found
  const next = sentencesOf(desk, revision.id)[sentence.index + 1]
  if (!next) return refuse('last-sentence')
  if (next.block !== sentence.block) return refuse('end-of-block')

  return decide('Merge sentences', [
    cutAt(desk, revision, next.start, false, context.by),
    ...reviewersOf(desk, revision).flatMap(reviewer =>
      joinTags(desk, revision, sentence, next, reviewer),
    ),
  ])
}

function joinTags(
  desk: Desk,
  revision: RevisionRow,
  first: Sentence,
  second: Sentence,
  reviewer: ReviewerId,
): readonly Change[] {
  const head = desk.tags.get(tagId(revision.id, first.start, reviewer))
  const tail = desk.tags.get(tagId(revision.id, second.start, reviewer))
  // A ghost that a split left behind agrees with the tag it came from: merging back restores it.
  const agree = head?.standing === 'given' && tail !== undefined && tail.tag === head.tag
  if (agree) {
    const flags = {
      hasClaim: head.hasClaim || tail.hasClaim,
      hasOpinion: head.hasOpinion || tail.hasOpinion,
    }
    return [update('tags', head, flags), remove('tags', tail)]
  }
  return [head, tail]
    .filter(row => row?.standing === 'given')
    .flatMap(row => (row ? [update('tags', row, { standing: 'ghost' })] : []))
}

function cutAt(
  desk: Desk,
  revision: RevisionRow,
  at: TextOffset,
  present: boolean,
  by: ReviewerId,
): Change {
  const old = desk.cuts.get(cutId(revision.id, at))
  if (old) return update('cuts', old, { present, by })
  return create('cuts', {
    id: cutId(revision.id, at),
    article: revision.article,
    revision: revision.id,
    at,
    present,
    by,
  })
}

function tagsAt(desk: Desk, revision: RevisionRow, start: TextOffset): readonly TagRow[] {
  return [...desk.tags.values()].filter(row => row.revision === revision.id && row.start === start)
}

function reviewersOf(desk: Desk, revision: RevisionRow): readonly ReviewerId[] {
  const rows = [...desk.tags.values()].filter(row => row.revision === revision.id)
  return [...new Set(rows.map(row => row.reviewer))]
}

function skipSpace(text: string, at: TextOffset): TextOffset {
  let place = at
  while (place < text.length && text[place]?.trim() === '') place++
  return place
}
