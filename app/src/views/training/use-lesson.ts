import { useEffect, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { type LoadedLesson, loadLesson, type WantedLesson } from '../../training/load-lesson.ts'

/** An exercise with its key, if it may be brought; undefined until it is here. */
export function useLesson({ content, exercise, withKey }: WantedLesson): LoadedLesson | undefined {
  const session = useSession()
  const workbench = useWorkbench()
  const attachments = useAttachments()
  const [loaded, setLoaded] = useState<LoadedLesson>()
  useEffect(() => {
    let isStale = false
    const { desk } = session.store.getState()
    void loadLesson({ desk, workbench, attachments }, { content, exercise, withKey }).then(
      lesson => {
        if (!isStale) setLoaded(lesson)
      },
    )
    return () => {
      isStale = true
    }
  }, [session, workbench, attachments, content, exercise, withKey])
  return loaded
}
