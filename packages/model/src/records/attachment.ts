import * as v from 'valibot'
import type { AttachmentId, Instant } from '../ids.ts'
import { type EntriesOf, instant, type Row, rowEntries, text } from './row.ts'

/** A file kept with the work. The bytes lie outside the records, under their SHA-256. */
export interface AttachmentRow extends Row {
  readonly id: AttachmentId
  /** The name it had on the person's disk. */
  readonly name: string
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
  readonly addedAt: Instant
}

export const attachmentEntries: EntriesOf<AttachmentRow> = {
  ...rowEntries,
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  name: text,
  mediaType: text,
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  addedAt: instant,
}
