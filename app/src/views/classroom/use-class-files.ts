import { useCallback, useEffect, useRef, useState } from 'react'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import type { ClassFileNews } from '../../training/class-file-news.ts'
import { type ClassMemory, classMemory } from '../../training/class-memory.ts'
import { takeClassFiles } from '../../training/take-class-files.ts'
import { keepWaiting, type WaitingFile, waitingFiles } from '../../training/waiting-files.ts'

/** The way of files into the class view. */
export interface ClassFiles {
  /** What was read already, for whoever opens a class. */
  readonly memory: ClassMemory
  /** How many files are being read; 0 at rest. */
  readonly reading: number
  /** What became of the files of the last turn. */
  readonly news: readonly ClassFileNews[]
  /** The files whose pack is not here yet. */
  readonly waiting: readonly WaitingFile[]
  readonly letGo: () => void
  readonly dismiss: () => void
  /** Takes files in and answers with the classes that got results. With `only` no other class does. */
  readonly take: (files: readonly File[], only?: string) => Promise<readonly string[]>
}

/** Takes files in and remembers what became of them. */
export function useClassFiles(): ClassFiles {
  const session = useSession()
  const attachments = useAttachments()
  const workbench = useWorkbench()
  const packs = useDesk(desk => desk.packs)
  const [memory] = useState(classMemory)
  const [reading, setReading] = useState(0)
  const [news, setNews] = useState<readonly ClassFileNews[]>([])
  const [waiting, setWaiting] = useState(() => waitingFiles(session))
  const isTaking = useRef(false)
  // While files are being chosen the worker starts and loads what reads packs: an empty one is none.
  useEffect(() => {
    workbench.readPack({ file: new Blob() }).catch(() => undefined)
  }, [workbench])
  const hold = useCallback(
    (files: readonly WaitingFile[]) => {
      keepWaiting(session, files)
      setWaiting(files)
    },
    [session],
  )
  const take = useCallback(
    async (files: readonly File[], only?: string) => {
      const held = waitingFiles(session)
      if (files.length + held.length === 0) return []
      isTaking.current = true
      setReading(files.length)
      try {
        const ports = { session, attachments, workbench, memory }
        const taken = await takeClassFiles(ports, files, only)
        // What came now may be the pack that others waited for, whichever class they belong to.
        const later = await takeClassFiles(
          ports,
          held.map(({ file }) => file),
        )
        setNews([...taken.news, ...later.news])
        hold(unlike([...later.waiting, ...taken.waiting]))
        return [...new Set([...taken.classes, ...later.classes])]
      } finally {
        isTaking.current = false
        setReading(0)
      }
    },
    [session, attachments, workbench, memory, hold],
  )
  // A pack may also come by another way: on the shelf, or from the maker of packs.
  useEffect(() => {
    if (packs.size > 0 && !isTaking.current && waitingFiles(session).length > 0) {
      take([]).catch((error: unknown) => reportError(error))
    }
  }, [packs, session, take])
  const dismiss = useCallback(() => setNews([]), [])
  const letGo = useCallback(() => hold([]), [hold])
  return { memory, reading, news, waiting, letGo, dismiss, take }
}

// The same file may be brought twice while it waits.
function unlike(files: readonly WaitingFile[]): readonly WaitingFile[] {
  const isSame = (a: File, b: File) =>
    a.name === b.name && a.size === b.size && a.lastModified === b.lastModified
  return files.filter(({ file }, i) => files.findIndex(one => isSame(one.file, file)) === i)
}
