// What the class view has read already, as long as it is open: the same files are not read twice.
import type { AttachmentId } from '@claimbench/model'
import type { ResultFile } from '@claimbench/model/training'
import { type LessonSources, type LoadedLesson, loadLesson } from './load-lesson.ts'

export interface ClassMemory {
  /** Verified results by the hash of their file. */
  readonly verified: Map<AttachmentId, ResultFile>
  /** An exercise with its key, if there is one. */
  readonly lesson: (
    sources: LessonSources,
    content: string,
    exercise: string,
  ) => Promise<LoadedLesson>
}

/** A memory without anything in it. */
export function classMemory(): ClassMemory {
  const lessons = new Map<string, Promise<LoadedLesson>>()
  return {
    verified: new Map(),
    lesson(sources, content, exercise) {
      // A pack that comes, or its key, makes it another lesson.
      const pack = sources.desk.packs.get(content)
      const name = [content, exercise, pack?.file, pack?.keyFile].join('/')
      const known = lessons.get(name)
      if (known) return known
      const loading = loadLesson(sources, { content, exercise, withKey: true })
      lessons.set(name, loading)
      // What failed may go well the next time.
      loading
        .then(loaded => {
          if (!loaded.ok) lessons.delete(name)
        })
        .catch(() => lessons.delete(name))
      return loading
    },
  }
}
