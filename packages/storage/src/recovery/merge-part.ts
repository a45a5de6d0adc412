// Takes a part of a workspace into a database that may hold some of it already: a snapshot, or a
// part of a backup.
import type { HybridClock, Row, Table } from '@claimbench/model'
import { ALL_TABLES, WORKSPACE_TABLES } from '@claimbench/model'
import { storedRow } from '../database/commit.ts'
import type { Database } from '../database/database.ts'
import { readRow } from '../database/read-row.ts'
import { sealText } from '../database/sealed.ts'
import { textOfPatch } from '../records/patch-text.ts'
import { isRemoved, mergeRows } from './merge-rows.ts'
import type { Part } from './part.ts'

/** Merges a part into the database in one transaction. `article` is empty for the workspace's part. */
export async function mergePart(db: Database, article: string, part: Part): Promise<void> {
  const tables = new Set<Table>([...part.rows.keys(), ...tablesOf(part.tombstones)])
  const stores = [...tables].map(table => db.rows(table))
  await db.transaction(
    'rw',
    [...stores, db.tombstones, db.history, db.counts, db.meta],
    async () => {
      const removed = await mergeTombstones(db, article, part)
      for (const table of tables) await mergeTable(db, table, part.rows.get(table) ?? [], removed)
      await db.history.bulkPut(
        part.history.map(patch => ({
          id: patch.id,
          article: patch.article ?? '',
          clock: patch.clock,
          ...sealText(textOfPatch(patch)),
        })),
      )
      await mergeCounts(db, article, part)
      await raiseClock(db, part)
    },
  )
}

async function mergeTombstones(
  db: Database,
  article: string,
  { tombstones }: Part,
): Promise<ReadonlyMap<string, HybridClock>> {
  const old = await db.tombstones.bulkGet(tombstones.map(([key]) => key))
  const merged = tombstones.map(([key, clock], i) => {
    const there = old[i]?.clock ?? ''
    const of = isOfWorkspace(key) ? '' : article
    return { key, article: of, clock: clock > there ? clock : there }
  })
  await db.tombstones.bulkPut(merged)
  return new Map(merged.map(({ key, clock }) => [key, clock]))
}

async function mergeTable(
  db: Database,
  table: Table,
  rows: readonly Row[],
  removed: ReadonlyMap<string, HybridClock>,
): Promise<void> {
  const byId = new Map(rows.map(row => [row.id, row]))
  const prefix = `${table}/`
  const gone = [...removed.keys()].filter(key => key.startsWith(prefix))
  const ids = [...new Set([...byId.keys(), ...gone.map(key => key.slice(prefix.length))])]
  const stones = await db.tombstones.bulkGet(ids.map(id => prefix + id))
  const stored = await db.rows(table).bulkGet(ids)

  const kept: Row[] = []
  const dead: string[] = []
  for (const [i, id] of ids.entries()) {
    const there = stored[i] && readRow(table, stored[i])
    const old: Row | undefined = there?.ok ? there.value : undefined
    const other = byId.get(id)
    const merged = old && other ? mergeRows(old, other) : (old ?? other)
    if (!merged) continue
    if (isRemoved(merged, stones[i]?.clock)) dead.push(id)
    else kept.push(merged)
  }
  await db.rows(table).bulkPut(kept.map(row => storedRow(table, row)))
  await db.rows(table).bulkDelete(dead)
}

async function mergeCounts(db: Database, article: string, { counts }: Part): Promise<void> {
  if (!counts) return
  const old = await db.counts.get(article)
  if (!old || old.updatedAt < counts.updatedAt) await db.counts.put({ article, ...counts })
}

/** The next change made here must be later than everything that came in. */
async function raiseClock(db: Database, part: Part): Promise<void> {
  const clocks = [...part.rows.values()].flatMap(rows =>
    rows.flatMap(row => Object.values(row.clocks ?? {})),
  )
  let last = ''
  for (const clock of clocks) if (clock > last) last = clock
  for (const { clock } of part.history) if (clock > last) last = clock
  const old = await db.meta.get('clock')
  if (last > String(old?.value ?? '')) await db.meta.put({ key: 'clock', value: last })
}

function tablesOf(tombstones: Part['tombstones']): readonly Table[] {
  return ALL_TABLES.filter(table => tombstones.some(([key]) => key.startsWith(`${table}/`)))
}

function isOfWorkspace(key: string): boolean {
  return WORKSPACE_TABLES.some(table => key.startsWith(`${table}/`))
}
