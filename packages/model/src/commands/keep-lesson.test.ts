import { describe, expect, test } from 'vitest'
import type { LessonRow } from '../records/lesson.ts'
import { lessonsOf, rightnessOf } from '../selectors/lessons.ts'
import { aDesk, after, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { dropLesson, forgetLessons, keepLesson, LESSONS_KEPT } from './keep-lesson.ts'

const fresh = aDesk(['The ferry sailed.', 'It sank.'])
const said: Omit<LessonRow, 'id' | 'reviewer' | 'at'> = {
  model: 'model-7',
  features: 'AAAB',
  base: [0.7, 0.1, 0.1, 0.1],
  learned: 'claim',
  suggested: 'claim',
  hidden: false,
  tag: 'claim',
}
const keep = (start: number, lesson: Partial<typeof said> = {}, at = CONTEXT.at) =>
  [
    { revision: REVISION, start, lesson: { ...said, ...lesson } },
    { ...CONTEXT, at },
  ] as const

describe('a lesson', () => {
  test('is one for each sentence and reviewer', () => {
    const desk = after(fresh, keepLesson(fresh, ...keep(0)))
    expect(lessonsOf(desk, REVIEWER)).toMatchObject([{ tag: 'claim', suggested: 'claim' }])
    expect(lessonsOf(desk, 'somebody else')).toEqual([])
  })

  test('of a tag that changed keeps what was suggested before the first', () => {
    const once = after(fresh, keepLesson(fresh, ...keep(0)))
    const twice = after(
      once,
      keepLesson(once, ...keep(0, { tag: 'opinion', suggested: 'opinion', learned: 'opinion' })),
    )
    expect(lessonsOf(twice, REVIEWER)).toMatchObject([
      { tag: 'opinion', suggested: 'claim', learned: 'claim' },
    ])
  })

  test('goes with its tag', () => {
    const desk = after(fresh, keepLesson(fresh, ...keep(0)))
    const without = after(desk, dropLesson(desk, { revision: REVISION, start: 0 }, CONTEXT))
    expect(lessonsOf(without, REVIEWER)).toEqual([])
    expect(dropLesson(without, { revision: REVISION, start: 0 }, CONTEXT)).toMatchObject({
      ok: true,
      changes: [],
    })
  })

  test('is forgotten with all others at one wish', () => {
    let desk = fresh
    for (const start of [0, 18]) desk = after(desk, keepLesson(desk, ...keep(start)))
    expect(lessonsOf(after(desk, forgetLessons(desk, {}, CONTEXT)), REVIEWER)).toEqual([])
  })

  test('pushes out the oldest when there are too many', () => {
    const moment = (second: number) =>
      new Date(Date.parse(CONTEXT.at) + second * 1000).toISOString()
    const lessons = Array.from({ length: LESSONS_KEPT }, (_, at): LessonRow => ({
      ...said,
      id: `row-${at}`,
      reviewer: REVIEWER,
      at: moment(at),
    }))
    const full = { ...fresh, lessons: new Map(lessons.map(row => [row.id, row])) }
    const desk = after(full, keepLesson(full, ...keep(0, {}, moment(LESSONS_KEPT))))
    const left = lessonsOf(desk, REVIEWER)
    expect(left).toHaveLength(LESSONS_KEPT)
    expect(left[0]?.id).toBe('row-1')
  })
})

test('how right suggestions were is counted by tag, and apart for those that were hidden', () => {
  let desk = fresh
  const rows = [
    {},
    { tag: 'opinion' },
    { tag: 'opinion' },
    { tag: 'none' },
    { suggested: 'none', tag: 'none' },
    { suggested: undefined, tag: 'claim' },
    { hidden: true },
    { hidden: true, tag: 'opinion' },
  ] as const
  rows.forEach((row, start) => {
    const lesson: Partial<typeof said> = row
    desk = after(desk, keepLesson(desk, ...keep(start, lesson)))
  })
  expect(rightnessOf(lessonsOf(desk, REVIEWER))).toEqual({
    byTag: {
      claim: {
        suggested: 4,
        accepted: 1,
        corrected: [
          ['opinion', 2],
          ['none', 1],
        ],
      },
      opinion: { suggested: 0, accepted: 0, corrected: [] },
      attribution: { suggested: 0, accepted: 0, corrected: [] },
      none: { suggested: 1, accepted: 1, corrected: [] },
    },
    shown: { suggested: 5, accepted: 2 },
    hidden: { suggested: 2, accepted: 1 },
    keptBack: 1,
  })
})
