// Takes a part of a workspace into a database that may hold some of it already: a snapshot, or a
// part of a backup.
import type { HybridClock, Row, Table } from '@claimbench/model'
import { ALL_TABLES, WORKSPACE_TABLES } from '@claimbench/model'
import { storedRow } from '../database/commit.ts'
import type { Database } from '../database/database.ts'
import { readRow } from '../database/read-row.ts'
import { isIntact, sealText } from '../database/sealed.ts'
import { textOfPatch } from '../records/patch-text.ts'
import { isRemoved, mergeRows } from './merge-rows.ts'
import type { Part } from './part.ts'

/**
 * Merges a part into the database in one transaction. `article` is empty for the workspace's part.
 * What bears the id of a row or change of another article is left out: a part speaks for itself only.
 */
export async function mergePart(db: Database, article: string, part: Part): Promise<void> {
  const tables = new Set<Table>([...part.rows.keys(), ...tablesOf(part.tombstones)])
  const stores = [...tables].map(table => db.rows(table))
  await db.transaction(
    'rw',
    [...stores, db.tombstones, db.history, db.counts, db.meta],
    async () => {
      const removed = await mergeTombstones(db, article, part)
      for (const table of tables)
        await mergeTable(db, article, table, part.rows.get(table) ?? [], removed)
      await mergeHistory(db, part)
      await mergeCounts(db, article, part)
      await raiseClock(db, part)
    },
  )
}

/** A part and whose it is; '' for the workspace's. */
export interface PartOf {
  readonly article: string
  readonly part: Part
}

/** How many parts are merged in one transaction: each ends with waiting for the disk. */
const TOGETHER = 32

/** Gathers parts and merges them some at a time, each as `mergePart` does. */
export function partMerger(db: Database) {
  let waiting: PartOf[] = []
  async function flush(): Promise<void> {
    const parts = waiting
    waiting = []
    await db.transaction('rw', db.tables, async () => {
      for (const { article, part } of parts) await mergePart(db, article, part)
    })
  }
  return {
    /** Takes a part; it is in the database at the latest after `finish`. */
    async take(one: PartOf): Promise<void> {
      waiting.push(one)
      if (waiting.length >= TOGETHER) await flush()
    },
    finish: async () => (waiting.length > 0 ? flush() : undefined),
  }
}

async function mergeTombstones(
  db: Database,
  article: string,
  { tombstones }: Part,
): Promise<ReadonlyMap<string, HybridClock>> {
  const merged = new Map<string, HybridClock>()
  for (const [key, clock] of tombstones) {
    const slash = key.indexOf('/')
    const table = ALL_TABLES.find(name => name === key.slice(0, slash))
    const row = table && (await db.rows(table).get(key.slice(slash + 1)))
    const isOurs = table && (row ? (row.article ?? '') === article : isOf(article, table))
    if (!isOurs) continue
    const there = await db.tombstones.get(key)
    merged.set(key, clock > (there?.clock ?? '') ? clock : (there?.clock ?? clock))
  }
  await db.tombstones.bulkPut([...merged].map(([key, clock]) => ({ key, article, clock })))
  return merged
}

/** A change never changes: one that is here and whole is kept as it is. */
async function mergeHistory(db: Database, { history }: Part): Promise<void> {
  const stored = await db.history.bulkGet(history.map(patch => patch.id))
  const missing = history.filter((_, i) => !stored[i] || !isIntact(stored[i]))
  await db.history.bulkPut(
    missing.map(patch => ({
      id: patch.id,
      article: patch.article ?? '',
      clock: patch.clock,
      ...sealText(textOfPatch(patch)),
    })),
  )
}

async function mergeTable(
  db: Database,
  article: string,
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
    if (stored[i] && (stored[i].article ?? '') !== article) continue
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

function isOf(article: string, table: Table): boolean {
  return WORKSPACE_TABLES.some(name => name === table) === (article === '')
}
