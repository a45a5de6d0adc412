// Writes the whole workspace as a stream of bytes, holding one article at a time.
import { EPOCH } from '@claimbench/model'
import type { Database } from '../database/database.ts'
import { hashOf, partsOf } from '../disk/local-disk.ts'
import { bytesOfFrame, type FrameKind } from '../journal/frame.ts'
import { partTexts } from '../snapshots.ts'
import { type BackupHead, FIRST_LINE, type LongWork, VERSION } from './format.ts'

export interface BackupSource {
  readonly db: Database
  readonly database: string
  readonly readAttachment: (id: string) => Promise<Blob | undefined>
  /** An ISO 8601 moment. */
  readonly madeAt: string
}

/** How many bytes are gathered before they are handed on as a blob, which need not be in memory. */
const GATHERED = 8 * 1024 * 1024

const encoder = new TextEncoder()

/**
 * The bytes of a backup. Attachments whose bytes are gone or damaged are left out. Throws the
 * signal's reason when stopped, and a `FaultError` when a row is damaged: load its article first,
 * which puts it right.
 */
export async function* backupBytes(
  { db, database, readAttachment, madeAt }: BackupSource,
  { signal, onProgress }: LongWork = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const articles = await db.rows('articles').toCollection().primaryKeys()
  const attachments = await wholeAttachments(db, readAttachment, signal)
  const total = articles.length + attachments.length + 1
  let done = 0
  let sequence = 0
  const frame = (kind: FrameKind, payload: Uint8Array) =>
    bytesOfFrame({ kind, generation: VERSION, sequence: sequence++, payload })
  const record = (text: string) => frame('record', encoder.encode(text))
  const step = () => {
    signal?.throwIfAborted()
    onProgress?.({ done: done++, total })
  }

  yield encoder.encode(FIRST_LINE)
  const head: BackupHead = {
    version: VERSION,
    epoch: EPOCH,
    database,
    madeAt,
    articles: articles.length,
    attachments: attachments.length,
  }
  yield frame('head', encoder.encode(JSON.stringify(head)))
  for (const article of [...articles, '']) {
    step()
    yield record(JSON.stringify({ part: article }))
    for (const text of await partTexts(db, article)) yield record(text)
  }
  for (const { id, bytes } of attachments) {
    step()
    yield record(JSON.stringify({ attachment: id, size: bytes.size }))
    for await (const part of partsOf(bytes)) yield frame('bytes', part)
  }
  yield frame('end', new Uint8Array())
  onProgress?.({ done: total, total })
}

/** Gathers bytes into one blob. */
export async function blobOf(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const blobs: Blob[] = []
  let gathered: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const part of bytes) {
    gathered.push(part)
    size += part.length
    if (size < GATHERED) continue
    blobs.push(new Blob(gathered))
    gathered = []
    size = 0
  }
  return new Blob([...blobs, ...gathered], { type: 'application/octet-stream' })
}

/** The attachments whose bytes are here and still what they were. */
async function wholeAttachments(
  db: Database,
  readAttachment: BackupSource['readAttachment'],
  signal: AbortSignal | undefined,
): Promise<{ id: string; bytes: Blob }[]> {
  const whole: { id: string; bytes: Blob }[] = []
  for (const id of await db.rows('attachments').toCollection().primaryKeys()) {
    signal?.throwIfAborted()
    const bytes = await readAttachment(id)
    if (bytes && (await hashOf(bytes)) === id) whole.push({ id, bytes })
  }
  return whole
}
