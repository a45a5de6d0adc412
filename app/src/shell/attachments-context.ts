// Files kept with the work: their bytes go to the disk, and come from there.
import type { AttachmentId, AttachmentRow } from '@claimbench/model'
import { createContext, useContext } from 'react'

export interface Attachments {
  /** Keeps a file's bytes on this machine. Its row is ready for `keepAttachment`. */
  readonly keep: (file: File) => Promise<AttachmentRow>
  /** The bytes of a kept file; undefined when they are not here. */
  readonly open: (id: AttachmentId) => Promise<Blob | undefined>
}

export const AttachmentsContext = createContext<Attachments | undefined>(undefined)

/** The kept files. Throws outside of the app. */
export function useAttachments(): Attachments {
  const attachments = useContext(AttachmentsContext)
  if (!attachments) throw new Error('A view that needs kept files stands outside of the app')
  return attachments
}
