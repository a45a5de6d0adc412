import type { ClassRow } from '@claimbench/model'
import { useEffect, useState } from 'react'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import type { ClassMemory } from '../../training/class-memory.ts'
import { type OpenedClass, openedClass } from '../../training/open-class.ts'

/** How far the opening of a class has come. */
export type OpeningClass =
  | { readonly state: 'opening'; readonly done: number; readonly of: number }
  | { readonly state: 'failed' }
  | { readonly state: 'open'; readonly class: OpenedClass }

/** Reads a class's files; again when files are added or taken out, or when its key comes. */
export function useOpenClass(row: ClassRow, memory: ClassMemory): OpeningClass {
  const session = useSession()
  const attachments = useAttachments()
  const workbench = useWorkbench()
  const pack = useDesk(desk => desk.packs.get(row.content))
  const [opening, setOpening] = useState<OpeningClass>({ state: 'opening', done: 0, of: 0 })
  useEffect(() => {
    let isStale = false
    const { desk } = session.store.getState()
    // What is open stays in view until what is new is read.
    openedClass({ desk, attachments, workbench, memory }, row, (done, of) => {
      if (isStale) return
      setOpening(now => (now.state === 'open' ? now : { state: 'opening', done, of }))
    })
      .then(opened => {
        if (isStale) return
        setOpening(opened.ok ? { state: 'open', class: opened.class } : { state: 'failed' })
      })
      .catch((error: unknown) => {
        if (!isStale) setOpening({ state: 'failed' })
        reportError(error)
      })
    return () => {
      isStale = true
    }
    // A key or a pack that came meanwhile opens the class anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [session, attachments, workbench, memory, row, pack])
  return opening
}
