// What a reviewer's tags teach the suggester.
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  remove,
  update,
} from '../desk/patch.ts'
import type { LessonRow } from '../records/lesson.ts'
import { tagId } from '../records/tag.ts'
import { lessonsOf } from '../selectors/lessons.ts'
import type { SentenceReference } from './tag-sentence.ts'

/** The most lessons of one reviewer that are kept; beyond them the oldest go. */
export const LESSONS_KEPT = 500

export interface KeepLesson extends SentenceReference {
  readonly lesson: Omit<LessonRow, 'id' | 'reviewer' | 'at' | 'clocks'>
}

/**
 * Keeps what a tag teaches. A tag that is changed changes its lesson, but not what was suggested
 * before the first: that the suggester knew nothing of.
 */
export function keepLesson(
  desk: Desk,
  { revision, start, lesson }: KeepLesson,
  { by, at }: Context,
): Decision {
  const id = tagId(revision, start, by)
  const old = desk.lessons.get(id)
  if (old) return decide('Keep lesson', [update('lessons', old, { tag: lesson.tag, at })])
  const own = lessonsOf(desk, by)
  const tooMany = own.slice(0, Math.max(0, own.length + 1 - LESSONS_KEPT))
  return decide('Keep lesson', [
    ...tooMany.map(row => remove('lessons', row)),
    create('lessons', { ...lesson, id, reviewer: by, at }),
  ])
}

/** Drops the lesson of a tag that was taken back. */
export function dropLesson(
  desk: Desk,
  { revision, start }: SentenceReference,
  { by }: Context,
): Decision {
  const row = desk.lessons.get(tagId(revision, start, by))
  return decide('Drop lesson', row ? [remove('lessons', row)] : [])
}

/** Forgets everything that was learnt from the reviewer. */
export function forgetLessons(desk: Desk, _wish: object, { by }: Context): Decision {
  const changes: readonly Change[] = lessonsOf(desk, by).map(row => remove('lessons', row))
  return decide('Forget what was learnt', changes)
}
