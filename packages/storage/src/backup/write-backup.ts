// Writes the whole workspace as a stream of bytes, holding one article at a time.
import type { Database } from '../database/database.ts'
import { hashOf } from '../disk/local-disk.ts'
import { partTexts } from '../snapshots.ts'
import { backupFrames } from './backup-frames.ts'
import type { LongWork } from './format.ts'

export interface BackupSource {
  readonly db: Database
  readonly database: string
  readonly readAttachment: (id: string) => Promise<Blob | undefined>
  /** Puts an article's damaged rows right, or the workspace's (''). */
  readonly mend: (article: string) => Promise<unknown>
  /** An ISO 8601 moment. */
  readonly madeAt: string
}

/** How many bytes are gathered before they are handed on as a blob, which need not be in memory. */
const GATHERED = 8 * 1024 * 1024

/**
 * The bytes of a backup. Attachments whose bytes are gone or damaged are left out; rows that are
 * damaged are put right first. Throws the signal's reason when stopped.
 */
export async function* backupBytes(
  { db, database, readAttachment, mend, madeAt }: BackupSource,
  { signal, onProgress }: LongWork = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const articles = await db.rows('articles').toCollection().primaryKeys()
  const ids = await db.rows('attachments').toCollection().primaryKeys()
  const attachments = await wholeAttachments(ids, readAttachment, signal)
  const total = articles.length + attachments.length + 1
  const frames = backupFrames({
    database,
    madeAt,
    articles: articles.length,
    attachments: attachments.length,
  })
  let done = 0
  const step = () => {
    signal?.throwIfAborted()
    onProgress?.({ done: done++, total })
  }

  yield frames.first()
  for (const article of [...articles, '']) {
    step()
    yield* frames.part(article, await wholeTexts(db, article, mend))
  }
  for (const { id, bytes } of attachments) {
    step()
    yield* frames.attachment(id, bytes)
  }
  yield frames.last()
  onProgress?.({ done: total, total })
}

async function wholeTexts(
  db: Database,
  article: string,
  mend: BackupSource['mend'],
): Promise<readonly string[]> {
  try {
    return await partTexts(db, article)
  } catch {
    await mend(article)
    return partTexts(db, article)
  }
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
export async function wholeAttachments(
  ids: readonly string[],
  readAttachment: BackupSource['readAttachment'],
  signal?: AbortSignal,
): Promise<readonly { id: string; bytes: Blob }[]> {
  const whole: { id: string; bytes: Blob }[] = []
  for (const id of ids) {
    signal?.throwIfAborted()
    const bytes = await readAttachment(id)
    if (bytes && (await hashOf(bytes)) === id) whole.push({ id, bytes })
  }
  return whole
}
