import type { Storage } from '@claimbench/storage'
import type { Attachments } from './attachments-context.ts'

/** Kept files, in the storage. `now` answers in milliseconds since 1970. */
export function attachmentsOver(storage: Storage, now: () => number): Attachments {
  return {
    async keep(file) {
      const { id, size } = await storage.putAttachment(file)
      const mediaType = file.type || 'application/octet-stream'
      return { id, size, name: file.name, mediaType, addedAt: new Date(now()).toISOString() }
    },
    open: id => storage.readAttachment(id),
  }
}
