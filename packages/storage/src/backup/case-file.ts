// One article with all its work as a file: what a backup holds of it, and of the workspace what it names.
import {
  blindCaseRows,
  caseRows,
  countArticle,
  type Desk,
  deskFrom,
  isInBlindPacket,
  type Patch,
  type RowsByTable,
  type Table,
} from '@claimbench/model'
import type { StoredCounts, StoredPatch, StoredRow } from '../database/stored.ts'
import { storedRow } from '../database/commit.ts'
import type { LoadedArticle, LoadedWorkspace } from '../database/load.ts'
import { sealText } from '../database/sealed.ts'
import { textOfPatch } from '../records/patch-text.ts'
import { textsOfPart } from '../recovery/part.ts'
import { backupFrames } from './backup-frames.ts'
import type { LongWork } from './format.ts'
import { wholeAttachments } from './write-backup.ts'

/** What is handed over, and by whom. */
export interface CaseWish {
  readonly article: string
  /** Whether it is a packet for a second opinion, which holds no verdict. */
  readonly isBlind: boolean
  /** Who hands it over. */
  readonly by: string
}

export interface CaseSource {
  readonly article: LoadedArticle
  readonly workspace: LoadedWorkspace
  readonly database: string
  readonly readAttachment: (id: string) => Promise<Blob | undefined>
  /** An ISO 8601 moment. */
  readonly madeAt: string
}

/** The bytes of a case file; undefined when no second opinion is asked for that it could be for. */
export function caseFileBytes(
  source: CaseSource,
  wish: CaseWish,
  work: LongWork = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> | undefined {
  const { article, workspace } = source
  const desk = deskFrom({ ...workspace.rows, ...article.rows })
  const rows = wish.isBlind
    ? blindCaseRows(desk, wish.article, wish.by)
    : caseRows(
        desk,
        wish.article,
        article.history.map(patch => patch.by),
      )
  return rows && write(source, wish, { desk, ...rows }, work)
}

interface Chosen {
  readonly desk: Desk
  readonly article: RowsByTable
  readonly workspace: RowsByTable
}

async function* write(
  { article, database, readAttachment, madeAt }: CaseSource,
  { article: id, isBlind, by }: CaseWish,
  rows: Chosen,
  { signal, onProgress }: LongWork,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ids = (rows.workspace.attachments ?? []).map(({ id }) => id)
  const attachments = await wholeAttachments(ids, readAttachment, signal)
  const total = attachments.length + 1
  const name = isBlind ? undefined : rows.desk.reviewers.get(by)?.name
  const frames = backupFrames({
    database: isBlind ? '' : database,
    madeAt,
    articles: 1,
    attachments: attachments.length,
    kind: isBlind ? 'blind' : 'case',
    ...(name && { from: name }),
  })
  yield frames.first()
  const tombstones = article.tombstones.filter(([key]) => !isBlind || isBlindKey(key))
  // The history tells every verdict: in a packet for a second opinion it has no place.
  const history = isBlind ? [] : article.history
  yield* frames.part(id, partOf(id, rows.article, tombstones, history, countsOf(rows, id, madeAt)))
  yield* frames.part('', partOf('', rows.workspace, [], [], undefined))
  for (const [done, attachment] of attachments.entries()) {
    signal?.throwIfAborted()
    onProgress?.({ done, total })
    yield* frames.attachment(attachment.id, attachment.bytes)
  }
  yield frames.last()
  onProgress?.({ done: total, total })
}

function isBlindKey(key: string): boolean {
  // Keys are written as `table/id`.
  return isInBlindPacket(key.slice(0, key.indexOf('/')) as Table)
}

/** Counts as nobody in particular would see them. */
function countsOf({ article }: Chosen, id: string, updatedAt: string): StoredCounts {
  // Each list holds rows of its table.
  const desk = deskFrom(article as Parameters<typeof deskFrom>[0])
  return { article: id, counts: countArticle(desk, id, ''), updatedAt }
}

function partOf(
  article: string,
  rows: RowsByTable,
  tombstones: readonly (readonly [string, string])[],
  history: readonly Patch[],
  counts: StoredCounts | undefined,
): string[] {
  const stored = new Map<Table, readonly StoredRow[]>()
  for (const [table, list] of Object.entries(rows) as [Table, readonly { id: string }[]][])
    if (list.length > 0)
      stored.set(
        table,
        list.map(row => storedRow(table, row)),
      )
  return textsOfPart(
    {
      rows: stored,
      tombstones: tombstones.map(([key, clock]) => ({ key, article, clock })),
      history: history.map((patch): StoredPatch => ({
        id: patch.id,
        article,
        clock: patch.clock,
        ...sealText(textOfPatch(patch)),
      })),
    },
    counts,
  )
}
