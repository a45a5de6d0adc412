// Two reviewers of one article: the work of a colleague is brought in, and the tags they agree on
// are written to the article.
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
import type { Instant, ReviewerId, RevisionId } from '../ids.ts'
import { type AgreedTagRow, agreedTagId } from '../records/agreed-tag.ts'
import { type Tag, tagId } from '../records/tag.ts'
import { sentenceFrom, sentencesOf } from '../selectors/sentences.ts'
import { tagsInside } from '../selectors/tags.ts'
import { changesForTag, findSentence, type SentenceReference } from './tag-sentence.ts'

export interface BringTags {
  readonly revision: RevisionId
  /** Whose work it is, by the name they gave. */
  readonly reviewer: { readonly id: ReviewerId; readonly name: string }
  readonly tags: readonly { readonly start: TextOffset; readonly tag: Tag; readonly at: Instant }[]
}

/**
 * Puts the tags of a colleague beside one's own. Refused where a tag belongs to no sentence of this
 * text: then it was made on another one. Tags of theirs that are here already are replaced.
 */
export function bringTags(
  desk: Desk,
  { revision: id, reviewer, tags }: BringTags,
  { by }: Context,
): Decision {
  const revision = desk.revisions.get(id)
  if (!revision) return refuse('no-such-revision')
  if (reviewer.id === by) return refuse('own-work')
  if (tags.length === 0) return refuse('nothing-to-bring')
  const sentences = sentencesOf(desk, id)
  if (!tags.every(({ start }) => sentenceFrom(sentences, start))) return refuse('another-text')
  const named = desk.reviewers.get(reviewer.id)
  return decide('Bring a colleague’s tags', [
    ...(named ? [] : [create('reviewers', reviewer)]),
    ...tags.map(({ start, tag, at }): Change => {
      const row = {
        id: tagId(id, start, reviewer.id),
        article: revision.article,
        revision: id,
        start,
        reviewer: reviewer.id,
        tag,
        standing: 'given' as const,
        hasClaim: tag === 'claim',
        hasOpinion: tag === 'opinion',
        because: { kind: 'reviewer' as const },
        at,
      }
      const old = desk.tags.get(row.id)
      return old ? update('tags', old, row) : create('tags', row)
    }),
  ])
}

export interface AgreeOnTag extends SentenceReference {
  readonly tag: Tag
  readonly reason: string
}

/**
 * Writes the agreed tag of a sentence to the article: as a record of its own that keeps what each
 * had said, and as the tag of whoever writes it down, which is what reports show.
 */
export function agreeOnTag(desk: Desk, wish: AgreeOnTag, context: Context): Decision {
  const { tag, reason } = wish
  const found = findSentence(desk, wish)
  if (!found) return refuse('no-such-sentence')
  const id = agreedTagId(wish.revision, wish.start)
  const old = desk.agreedTags.get(id)
  const fields = { tag, reason, by: context.by, at: context.at }
  return decide('Agree on tag', [
    old
      ? update('agreedTags', old, fields)
      : create('agreedTags', {
          ...fields,
          id,
          article: found.revision.article,
          revision: wish.revision,
          start: wish.start,
          given: givenOn(desk, wish),
        }),
    ...changesForTag(desk, found, { tag, because: { kind: 'reviewer' } }, context),
  ])
}

/** Leaves a sentence open again: everybody's own tag stands as it did before. */
export function reopenAgreedTag(
  desk: Desk,
  { revision, start }: SentenceReference,
  { by }: Context,
): Decision {
  const row = desk.agreedTags.get(agreedTagId(revision, start))
  if (!row) return refuse('not-agreed')
  const mine = desk.tags.get(tagId(revision, start, by))
  const before = row.given.find(({ reviewer }) => reviewer === by)
  return decide('Leave tag open', [
    remove('agreedTags', row),
    ...(mine && before ? [update('tags', mine, { tag: before.tag, ...flagsOf(before.tag) })] : []),
    ...(mine && !before ? [remove('tags', mine)] : []),
  ])
}

function flagsOf(tag: Tag) {
  return { hasClaim: tag === 'claim', hasOpinion: tag === 'opinion' }
}

function givenOn(desk: Desk, { revision, start }: SentenceReference): AgreedTagRow['given'] {
  return tagsInside(desk, revision, { start, end: start + 1 })
    .filter(row => row.standing === 'given')
    .map(({ reviewer, tag }) => ({ reviewer, tag }))
    .sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1))
}
