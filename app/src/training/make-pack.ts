// From articles of the library to a pack: the reviewer's own work becomes the key.
import type { Desk, ExerciseTask, ReviewerId } from '@claimbench/model'
import {
  isPackName,
  type Level,
  type Lesson,
  lessonFromDesk,
  type LessonRefusal,
  type Pack,
} from '@claimbench/model/training'
import { askedOfArticle } from './scorable-tasks.ts'

/** An article of a pack, as its maker describes it. */
export interface ChosenArticle {
  readonly article: string
  readonly title: string
  readonly level?: Level
  readonly genre?: string
  readonly trains?: string
  /** Source documents by file name. */
  readonly sheets: ReadonlyMap<string, string>
}

export interface MakePack {
  readonly facts: Pick<Pack, 'title' | 'madeAt' | 'madeBy' | 'madeWith' | 'licence' | 'tasks'>
  readonly chosen: readonly ChosenArticle[]
  readonly reviewer: ReviewerId
  readonly load: (article: string) => Promise<Desk | undefined>
}

export type MadePack =
  | { readonly ok: true; readonly pack: Pack }
  | {
      readonly ok: false
      readonly title: string
      readonly refusal: LessonRefusal | { readonly code: 'gone' }
    }

/** Makes a pack of articles with the reviewer's work as their keys; the first that cannot be says why. */
export async function makePack({ facts, chosen, reviewer, load }: MakePack): Promise<MadePack> {
  const lessons: Lesson[] = []
  const names = new Set<string>()
  for (const { article, title, sheets, ...about } of chosen) {
    const desk = await load(article)
    if (!desk) return { ok: false, title, refusal: { code: 'gone' } }
    const id = packName(title, names)
    names.add(id)
    const lesson = lessonFromDesk(desk, article, reviewer, { id, ...about }, sheets)
    if (!lesson.ok) return { ok: false, title, refusal: lesson.error }
    lessons.push(lesson.value)
  }
  const tasksOf = tasksOfLessons(facts.tasks ?? [], lessons)
  return {
    ok: true,
    pack: {
      ...facts,
      ...(tasksOf.size > 0 && { tasksOf }),
      articles: lessons.map(({ packed }) => packed),
      keys: new Map(lessons.map(({ packed, key }) => [packed.article.id, key])),
    },
  }
}

// An article is asked no more than its own key can score.
function tasksOfLessons(
  tasks: readonly ExerciseTask[],
  lessons: readonly Lesson[],
): ReadonlyMap<string, readonly ExerciseTask[]> {
  return new Map(
    lessons.flatMap(({ packed, key }) => {
      const own = askedOfArticle(tasks, key, packed.sheets.size > 0)
      return own.length < tasks.length && own.length > 0 ? [[packed.article.id, own] as const] : []
    }),
  )
}

/** A name for an article or a document that is safe in every file system, and not taken yet. */
export function packName(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60)
  const base = isPackName(plain) ? plain : 'article'
  let name = base
  for (let i = 2; taken.has(name); i++) name = `${base}-${i}`
  return name
}
