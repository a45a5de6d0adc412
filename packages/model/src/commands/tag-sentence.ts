import type { TextOffset } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  isIdle,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { RevisionId } from '../ids.ts'
import type { RevisionRow } from '../records/revision.ts'
import { type Because, type CheckWorthiness, type Tag, tagId, type TagRow } from '../records/tag.ts'
import { type Sentence, sentenceFrom, sentencesOf } from '../selectors/sentences.ts'
import { tagOf, tagsInside } from '../selectors/tags.ts'

/** Names a sentence: the revision, and the offset where it begins. */
export interface SentenceReference {
  readonly revision: RevisionId
  readonly start: TextOffset
}

export interface TagSentence extends SentenceReference {
  readonly tag: Tag
}

const BY_REVIEWER: Because = { kind: 'reviewer' }

/** Says what a sentence is. A tag that is there already is replaced; ghosts on it go. */
export function tagSentence(desk: Desk, wish: TagSentence, context: Context): Decision {
  const found = findSentence(desk, wish)
  if (!found) return refuse('no-such-sentence')
  return decide(
    'Tag sentence',
    changesForTag(desk, found, { tag: wish.tag, because: BY_REVIEWER }, context),
  )
}

/** Leaves a sentence open again. */
export function clearTag(desk: Desk, wish: SentenceReference, { by }: Context): Decision {
  const found = findSentence(desk, wish)
  if (!found) return refuse('no-such-sentence')
  const mine = tagsInside(desk, wish.revision, found.sentence).filter(row => row.reviewer === by)
  if (mine.length === 0) return refuse('not-tagged')
  return decide(
    'Clear tag',
    mine.map(row => remove('tags', row)),
  )
}

export interface SetFlag extends SentenceReference {
  readonly flag: 'hasClaim' | 'hasOpinion'
  readonly value: boolean
}

/** Notes that a tagged sentence also holds a claim or an opinion. Its own tag's flag stays. */
export function setFlag(
  desk: Desk,
  { flag, value, ...sentence }: SetFlag,
  { by }: Context,
): Decision {
  const row = tagOf(desk, sentence.revision, sentence, by)
  if (!row) return refuse('tag-first')
  if (!value && row.tag === (flag === 'hasClaim' ? 'claim' : 'opinion'))
    return refuse('flag-of-tag')
  return decide('Set flag', [update('tags', row, { [flag]: value })])
}

export interface SetCheckWorthiness extends SentenceReference {
  readonly value: CheckWorthiness | undefined
}

/** Says how check-worthy a tagged sentence is; undefined takes it back. */
export function setCheckWorthiness(
  desk: Desk,
  { value, ...sentence }: SetCheckWorthiness,
  { by }: Context,
): Decision {
  const row = tagOf(desk, sentence.revision, sentence, by)
  if (!row) return refuse('tag-first')
  return decide('Set check-worthiness', [update('tags', row, { checkWorthiness: value })])
}

/** A sentence on the desk, with the revision it belongs to. */
export interface FoundSentence {
  readonly revision: RevisionRow
  readonly sentence: Sentence
}

/** Looks a sentence up; undefined when none begins there. */
export function findSentence(
  desk: Desk,
  { revision: id, start }: SentenceReference,
): FoundSentence | undefined {
  const revision = desk.revisions.get(id)
  const sentence = sentenceFrom(sentencesOf(desk, id), start)
  return revision && sentence && { revision, sentence }
}

/** The changes that give a sentence a tag, for every rule that does. */
export function changesForTag(
  desk: Desk,
  { revision, sentence }: FoundSentence,
  { tag, because }: { readonly tag: Tag; readonly because: Because },
  { by, at }: Context,
): readonly Change[] {
  const mine = tagsInside(desk, revision.id, sentence).filter(row => row.reviewer === by)
  const id = tagId(revision.id, sentence.start, by)
  const old = mine.find(row => row.id === id)
  const row: TagRow = {
    id,
    article: revision.article,
    revision: revision.id,
    start: sentence.start,
    reviewer: by,
    tag,
    standing: 'given',
    hasClaim: tag === 'claim' || (old?.hasClaim === true && old.tag !== 'claim'),
    hasOpinion: tag === 'opinion' || (old?.hasOpinion === true && old.tag !== 'opinion'),
    because,
    at,
  }
  const given = old ? update('tags', old, row) : create('tags', row)
  const ghosts = mine.filter(ghost => ghost !== old).map(ghost => remove('tags', ghost))
  return [given, ...ghosts].filter(change => !isIdle(change))
}
