// Second copies of articles beside the database, written anew when enough has changed, so that the
// journal's files can be used again.
import { ARTICLE_TABLES, EPOCH, WORKSPACE_TABLES } from '@claimbench/model'
import * as v from 'valibot'
import type { Database } from './database/database.ts'
import { storedOf } from './database/load.ts'
import type { Disk } from './disk/disk.ts'
import { parseJson } from './records/patch-text.ts'
import { partMerger } from './recovery/merge-part.ts'
import { type Part, readPart, textsOfPart } from './recovery/part.ts'

/** Where the database keeps the generation of an article's newest snapshot, or the workspace's (''). */
export function generationKey(article: string): string {
  return `snapshot:${article}`
}

const headSchema = v.object({
  database: v.string(),
  article: v.string(),
  /** Snapshots of the first epoch do not say it. */
  epoch: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
})

/** The texts of an article's part, or of the workspace's (''). Throws on damaged rows. */
export async function partTexts(db: Database, article: string): Promise<string[]> {
  const tables = article ? ARTICLE_TABLES : WORKSPACE_TABLES
  const [stored, counts] = await db.transaction(
    'r',
    [...tables.map(table => db.rows(table)), db.tombstones, db.history, db.counts],
    () => Promise.all([storedOf(db, tables, article), db.counts.get(article)]),
  )
  return textsOfPart(stored, counts)
}

/** How many snapshots are written at once: more of them would keep the journal waiting. */
const AT_ONCE = 4

/** Writes the snapshots of articles, or of the workspace (''). Those before one that fails are written. */
export async function writeSnapshots(
  db: Database,
  disk: Disk,
  database: string,
  articles: Iterable<string>,
): Promise<void> {
  const due = [...articles]
  for (let at = 0; at < due.length; at += AT_ONCE) {
    const some = due.slice(at, at + AT_ONCE)
    const generations = await Promise.all(
      some.map(async article => {
        const texts = await partTexts(db, article)
        const head = JSON.stringify({ database, article, epoch: EPOCH })
        const value = await disk.writeSnapshot(article, [head, ...texts])
        return { key: generationKey(article), value }
      }),
    )
    // Behind the files: a generation that is not noted yet only says less than there is.
    await db.meta.bulkPut(generations)
  }
}

/** What taking in the snapshots came to. */
export interface TakenIn {
  readonly articles: number
  /** Rows and files that could not be read. */
  readonly damaged: number
}

/** Merges every snapshot of this database into `db`. Those of other databases are left alone. */
export async function takeInSnapshots(
  db: Database,
  disk: Disk,
  database: string,
): Promise<TakenIn> {
  let articles = 0
  let damaged = 0
  const merger = partMerger(db)
  for (const name of await disk.snapshots()) {
    const { copies, damaged: torn } = await disk.readSnapshot(name)
    damaged += torn
    const copy = copies.find(({ parts: [head] }) => ownerOf(head)?.database === database)
    const head = ownerOf(copy?.parts[0])
    if (!copy || !head) continue
    const read = readPart(copy.parts.slice(1), head.epoch)
    damaged += read.damaged.length
    await merger.take({ article: head.article, part: read.part })
    if (head.article) articles++
  }
  await merger.finish()
  return { articles, damaged }
}

/** An article's newest whole snapshot, or the workspace's (''). */
export async function snapshotOf(
  disk: Disk,
  database: string,
  article: string,
): Promise<Part | undefined> {
  const { copies } = await disk.readSnapshotOf(article)
  const copy = copies.find(({ parts: [head] }) => ownerOf(head)?.database === database)
  const head = ownerOf(copy?.parts[0])
  return copy && head && readPart(copy.parts.slice(1), head.epoch).part
}

/** The database to which the snapshots on the disk belong; undefined when there are none. */
export async function snapshotOwner(disk: Disk): Promise<string | undefined> {
  for (const name of await disk.snapshots()) {
    const { copies } = await disk.readSnapshot(name)
    const owner = ownerOf(copies[0]?.parts[0])
    if (owner) return owner.database
  }
  return undefined
}

/** Whose snapshot it is that begins with this text. */
export function ownerOf(head: string | undefined): v.InferOutput<typeof headSchema> | undefined {
  const json = head === undefined ? undefined : parseJson(head, 'head')
  const read = json?.ok ? v.safeParse(headSchema, json.value) : undefined
  return read?.success ? read.output : undefined
}
