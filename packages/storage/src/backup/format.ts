// A backup is one file: a line that says what it is, then frames (see journal/frame.ts) numbered
// from 0, in this order:
//
//   head    JSON, what is in the file
//   record  {"part": "article id"}, then the texts of that part as records; one part per article,
//           the workspace's own ("") last
//   record  {"attachment": "sha-256", "size": bytes}, then its bytes in frames of at most 1 MiB
//   record  {"changes": "unsaved"}, then the texts of a part that holds history alone: changes that
//           were saved nowhere, to be made when the file is restored
//   end     empty: without it the file was cut short
//
// A case file begins with a line of its own and holds one article's part, then those rows of the workspace
// that it names, then the attachments.
//
// A later version may change everything but the first line, the frames and `version` in the head.
import * as v from 'valibot'

/** The first bytes of every backup. */
export const FIRST_LINE = 'claimbench backup\n'

/** The first bytes of every case file: a backup of one article and what belongs to it. */
export const CASE_LINE = 'claimbench case file\n'

/** The first bytes of every backup or case file under a passphrase. */
export const ENCRYPTED_LINE = 'claimbench encrypted backup\n'

/** The version of the format, which is not the epoch of the records in it. */
export const VERSION = 1

/** The largest payload of a frame, in bytes: what is larger was not written by us. */
export const LARGEST_FRAME = 128 * 1024 * 1024

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))

const epoch = v.pipe(whole, v.minValue(1))

/** The part of the head that all versions share. */
export const versionSchema = v.object({ version: whole, epoch })

export const headSchema = v.object({
  ...versionSchema.entries,
  /** The workspace it was made from. */
  database: v.string(),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  articles: whole,
  attachments: whole,
  /** Of a case file: all the work, or a packet for a second opinion, which holds no verdict. */
  kind: v.optional(v.picklist(['case', 'blind'])),
  /** Who handed a case file over, as they call themselves. */
  from: v.optional(v.string()),
})

export type BackupHead = v.InferOutput<typeof headSchema>

/** `epoch`: where the part is older than the rest of the file. */
export const partSchema = v.object({ part: v.string(), epoch: v.optional(epoch) })

export const changesSchema = v.object({ changes: v.literal('unsaved') })

export const attachmentSchema = v.object({
  attachment: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  size: whole,
})

/** What the person may be shown while a backup is written or read. Both count bytes or articles. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** What can be asked of a backup that is written. */
export interface Writing extends LongWork {
  /** Encrypts the file; without the passphrase nobody can read it again. */
  readonly passphrase?: string
}

export interface LongWork {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}
