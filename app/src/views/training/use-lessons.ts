import type { AttemptRow } from '@claimbench/model'
import { useEffect, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { loadLesson, type OpenLesson } from '../../training/load-lesson.ts'

/** What an attempt was at: the hash of what was asked, and the article's id. */
type Asked = Pick<AttemptRow, 'content' | 'exercise'>

/** The name under which `useLessons` keeps what an attempt was at. */
export function lessonName({ content, exercise }: Asked): string {
  // A hash and an id: neither holds a slash.
  return `${content}/${exercise}`
}

/**
 * The articles of attempts with their keys, by `lessonName`; undefined while they are read. What is not
 * here, or has changed since, is left out.
 */
export function useLessons(
  attempts: readonly Asked[],
): ReadonlyMap<string, OpenLesson> | undefined {
  const session = useSession()
  const workbench = useWorkbench()
  const attachments = useAttachments()
  const [lessons, setLessons] = useState<ReadonlyMap<string, OpenLesson>>()
  const names = [...new Set(attempts.map(lessonName))].sort().join('\n')
  useEffect(() => {
    let isStale = false
    const { desk } = session.store.getState()
    const sources = { desk, workbench, attachments }
    const found = names
      .split('\n')
      .filter(Boolean)
      .map(async (name): Promise<readonly (readonly [string, OpenLesson])[]> => {
        const [content = '', exercise = ''] = name.split('/')
        const loaded = await loadLesson(sources, { content, exercise, withKey: true })
        return loaded.ok ? [[name, loaded.lesson]] : []
      })
    Promise.all(found)
      .then(all => {
        if (!isStale) setLessons(new Map(all.flat()))
      })
      .catch((error: unknown) => {
        if (!isStale) setLessons(new Map())
        reportError(error)
      })
    return () => {
      isStale = true
    }
  }, [session, workbench, attachments, names])
  return lessons
}
