// What is dropped or pasted on the evidence form goes where it belongs: words to be read as a link or a
// citation, a file to be kept as the captured copy.
import { type AttachmentId, keepAttachment } from '@claimbench/model'
import { type ClipboardEvent, useEffect, useEffectEvent, useState } from 'react'
import { useDispatch } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { entryWords } from '../../words/evidence-entry.ts'
import { type Brought, broughtIn } from './brought-evidence.ts'

interface Bringing {
  /** The copy that the item has. */
  readonly copy: AttachmentId | undefined
  readonly onWords: (words: string) => void
  /** `file` is missing where an earlier copy is put back. */
  readonly onCopy: (copy: AttachmentId, file?: File) => void
  /** What opened the form, where it was opened by a drop. */
  readonly first: Promise<Brought> | undefined
}

export interface Bringer {
  readonly drop: (data: DataTransfer) => void
  /** Takes files that are pasted, such as the picture of a screen; words go into their field. */
  readonly paste: (event: ClipboardEvent) => void
  readonly attach: (file: File | undefined) => Promise<void>
  /** Puts the copy back that another one replaced; undefined when none was. */
  readonly putCopyBack: (() => void) | undefined
  /** What could not be taken, and why. */
  readonly said: string
}

/** The ways in which things come to a piece of evidence. */
export function useBrought({ copy, onWords, onCopy, first }: Bringing): Bringer {
  const dispatch = useDispatch()
  const attachments = useAttachments()
  const [said, setSaid] = useState('')
  const [before, setBefore] = useState<AttachmentId>()

  async function attach(file: File | undefined) {
    if (!file) return
    try {
      const row = await attachments.keep(file)
      const id = row.id as AttachmentId
      if (!dispatch(keepAttachment, row).ok) return
      setBefore(copy === id ? undefined : copy)
      onCopy(id, file)
    } catch (error) {
      setSaid(entryWords.notKept)
      reportError(error)
    }
  }

  async function take(brought: Brought | undefined) {
    if (!brought) return setSaid(entryWords.unread)
    const { text, copy: file, leftOut } = brought
    setSaid(leftOut.length > 0 ? entryWords.leftOut(leftOut) : '')
    if (text !== undefined) onWords(text)
    await attach(file)
  }

  const takeFirst = useEffectEvent(take)
  useEffect(() => {
    void first?.then(takeFirst, () => takeFirst(undefined))
  }, [first])

  const takeFrom = (data: DataTransfer) => void broughtIn(data).then(take, () => take(undefined))

  return {
    drop: takeFrom,
    paste(event) {
      if (event.clipboardData.files.length === 0) return
      event.preventDefault()
      takeFrom(event.clipboardData)
    },
    attach,
    putCopyBack:
      before &&
      (() => {
        onCopy(before)
        setBefore(undefined)
      }),
    said,
  }
}
