// Reads a captured copy for the reader: how far it is, how it is stopped, and what came of it.
import type { AttachmentId } from '@claimbench/model'
import { type CopyText, pictureTypeOf } from '@claimbench/text/copy'
import { useEffect, useRef, useState } from 'react'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import type { KeptCopy } from '../../workers/read-kept-copy.ts'

/** What is there of a copy to be shown. */
export type CopyReading =
  | { readonly kind: 'reading'; readonly done?: number; readonly total?: number }
  | { readonly kind: 'stopped' | 'broken' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'picture'; readonly address: string }
  | { readonly kind: 'words'; readonly copy: CopyText; readonly kept: KeptCopy }

interface ReadCopy {
  readonly reading: CopyReading
  readonly stop: () => void
}

/** Reads the copy of this id, once. It is stopped when the reader goes away. */
export function useCopyText(id: AttachmentId, name: string): ReadCopy {
  const workbench = useWorkbench()
  const attachments = useAttachments()
  const [reading, setReading] = useState<CopyReading>({ kind: 'reading' })
  const controller = useRef<AbortController>(undefined)

  useEffect(() => {
    const abort = new AbortController()
    controller.current = abort
    let isGone = false
    let address: string | undefined

    async function read(): Promise<CopyReading> {
      const bytes = await attachments.open(id)
      if (!bytes) return { kind: 'refused', code: 'missing' }
      const type = pictureTypeOf(new Uint8Array(await bytes.slice(0, 32).arrayBuffer()))
      abort.signal.throwIfAborted()
      if (type) {
        address = URL.createObjectURL(bytes.slice(0, bytes.size, type))
        return { kind: 'picture', address }
      }
      const kept = { copy: bytes, name, id }
      const answer = await workbench.readKeptCopy(kept, abort.signal, progress => {
        if (!isGone) setReading({ kind: 'reading', ...progress })
      })
      return answer.ok
        ? { kind: 'words', copy: answer.copy, kept }
        : { kind: 'refused', code: answer.code }
    }

    void read()
      // Ended by its own signal, or by that of other work that was stopped: the worker is one.
      .catch((): CopyReading => ({ kind: abort.signal.aborted ? 'stopped' : 'broken' }))
      .then(next => {
        if (!isGone) setReading(next)
      })
    return () => {
      isGone = true
      if (address !== undefined) URL.revokeObjectURL(address)
      abort.abort()
    }
  }, [attachments, workbench, id, name])

  return { reading, stop: () => controller.current?.abort() }
}
