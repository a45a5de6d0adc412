// What the suggester was taught, and how often it was right.
import type { Desk, RowsById } from '../desk/desk.ts'
import type { ReviewerId } from '../ids.ts'
import type { LessonRow } from '../records/lesson.ts'
import { type Tag, TAGS } from '../records/tag.ts'

const remembered = new WeakMap<RowsById<'lessons'>, Map<ReviewerId, readonly LessonRow[]>>()

/** The lessons of a reviewer, the oldest first; the same list until one changes. */
export function lessonsOf(desk: Desk, reviewer: ReviewerId): readonly LessonRow[] {
  const known = remembered.get(desk.lessons) ?? new Map<ReviewerId, readonly LessonRow[]>()
  remembered.set(desk.lessons, known)
  const found =
    known.get(reviewer) ??
    [...desk.lessons.values()]
      .filter(row => row.reviewer === reviewer)
      .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
  known.set(reviewer, found)
  return found
}

/** How suggestions of one tag fared. */
export interface Fared {
  readonly suggested: number
  /** How often the reviewer said the same. */
  readonly accepted: number
  /** What the reviewer said instead, the most frequent first. */
  readonly corrected: readonly (readonly [tag: Tag, times: number])[]
}

/** How right suggestions were for one reviewer. */
export interface Rightness {
  /** Of the suggestions that were shown. */
  readonly byTag: Readonly<Record<Tag, Fared>>
  readonly shown: { readonly suggested: number; readonly accepted: number }
  /** Of those that were kept from the reviewer. */
  readonly hidden: { readonly suggested: number; readonly accepted: number }
  /** Sentences for which nothing was suggested. */
  readonly keptBack: number
}

/** Counts how often what was suggested is what the reviewer said. */
export function rightnessOf(lessons: readonly LessonRow[]): Rightness {
  const shown = lessons.filter(row => !row.hidden)
  const count = (rows: readonly LessonRow[]) => ({
    suggested: rows.filter(row => row.suggested !== undefined).length,
    accepted: rows.filter(row => row.suggested === row.tag).length,
  })
  const fared = (tag: Tag): Fared => {
    const rows = shown.filter(row => row.suggested === tag)
    const corrected = TAGS.filter(other => other !== tag)
      .map(other => [other, rows.filter(row => row.tag === other).length] as const)
      .filter(([, times]) => times > 0)
      .sort((a, b) => b[1] - a[1])
    return { ...count(rows), corrected }
  }
  return {
    byTag: {
      claim: fared('claim'),
      opinion: fared('opinion'),
      attribution: fared('attribution'),
      none: fared('none'),
    },
    shown: count(shown),
    hidden: count(lessons.filter(row => row.hidden)),
    keptBack: shown.filter(row => row.suggested === undefined).length,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
