// Changes that are saved nowhere, as a file that can be restored like a backup.
import type { Patch } from '@claimbench/model'
import { backupFrames } from './backup-frames.ts'

/** A file of changes. `madeAt` is an ISO 8601 moment. */
export function fileOfChanges(patches: readonly Patch[], madeAt: string): Blob {
  const frames = backupFrames({ database: '', madeAt, articles: 0, attachments: 0 })
  const bytes = [frames.first(), ...frames.unsaved(patches), frames.last()]
  return new Blob(bytes, { type: 'application/octet-stream' })
}
