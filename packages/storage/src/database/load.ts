// Takes records out of the database: those of one article, or of the workspace. A row that cannot
// be read is rebuilt from the history where that holds it; either way it is told.
import {
  apply,
  ARTICLE_TABLES,
  type Damage,
  type Desk,
  EMPTY_DESK,
  type HybridClock,
  parseRow,
  type Patch,
  type Row,
  type Table,
  type Tables,
  WORKSPACE_TABLES,
} from '@claimbench/model'
import type { Database } from './database.ts'
import type { StoredPatch, StoredRow } from './stored.ts'
import { readPatch, readRow } from './read-row.ts'

export type ArticleTable = (typeof ARTICLE_TABLES)[number]
export type WorkspaceTable = (typeof WORKSPACE_TABLES)[number]

/** Rows of some tables. */
export type Rows<T extends Table> = { readonly [Name in T]: readonly Tables[Name][] }

/** A row or patch that could not be read. */
export interface DamagedRow {
  readonly table: Table | 'history'
  readonly id: string
  readonly damage: Damage
  /** The text as it was found. */
  readonly found: string
  /** True when the history held the same row, so that nothing is missing. */
  readonly isRebuilt: boolean
}

/** What goes onto a desk: `deskFrom({ ...workspace.rows, ...article.rows }, tombstones of both)`. */
export interface Loaded<T extends Table> {
  readonly rows: Rows<T>
  readonly tombstones: readonly (readonly [string, HybridClock])[]
  /** In the order in which the changes were made. */
  readonly history: readonly Patch[]
  readonly damaged: readonly DamagedRow[]
}

export type LoadedArticle = Loaded<ArticleTable>
export type LoadedWorkspace = Loaded<WorkspaceTable>

/** The records of one article; undefined when there is no such article. */
export async function loadArticle(db: Database, id: string): Promise<LoadedArticle | undefined> {
  const stored = await storedOf(db, ARTICLE_TABLES, id)
  const loaded = read(ARTICLE_TABLES, stored)
  return loaded.rows.articles.length === 0 && loaded.damaged.length === 0 ? undefined : loaded
}

/** The records that belong to no article. */
export async function loadWorkspace(db: Database): Promise<LoadedWorkspace> {
  return read(WORKSPACE_TABLES, await storedOf(db, WORKSPACE_TABLES, ''))
}

/** Whether a row that was damaged is among what was loaded. */
export function isThere(
  { table, id }: Pick<DamagedRow, 'table' | 'id'>,
  { rows, history }: LoadedArticle | LoadedWorkspace,
): boolean {
  if (table === 'history') return history.some(patch => patch.id === id)
  const lists: { readonly [T in Table]?: readonly Row[] } = rows
  return lists[table]?.some(row => row.id === id) ?? false
}

/** What lies in the database of an article, or of the workspace (''), as one moment saw it. */
export interface StoredPart {
  readonly rows: ReadonlyMap<Table, readonly StoredRow[]>
  readonly tombstones: readonly { readonly key: string; readonly clock: string }[]
  readonly history: readonly StoredPatch[]
}

/** Reads an article's part of the database, or the workspace's (''), unopened. */
export async function storedOf(
  db: Database,
  tables: readonly Table[],
  article: string,
): Promise<StoredPart> {
  const stores = [...tables.map(table => db.rows(table)), db.tombstones, db.history]
  return db.transaction('r', stores, async () => {
    const rows = await Promise.all(
      tables.map(async table => {
        const store = db.rows(table)
        const found = article ? store.where('article').equals(article) : store.toCollection()
        return [table, await found.toArray()] as const
      }),
    )
    const tombstones = await db.tombstones.where('article').equals(article).toArray()
    const history = await db.history
      .where('[article+clock]')
      .between([article, ''], [article, '\uffff'])
      .toArray()
    return { rows: new Map(rows), tombstones, history }
  })
}

function read<T extends Table>(tables: readonly T[], stored: StoredPart): Loaded<T> {
  const history: Patch[] = []
  const lost: Omit<DamagedRow, 'isRebuilt'>[] = []
  for (const row of stored.history) {
    const patch = readPatch(row)
    if (patch.ok) history.push(patch.value)
    else lost.push({ table: 'history', id: row.id, damage: patch.error, found: row.json })
  }

  const rows: Partial<Record<Table, Row[]>> = {}
  for (const table of tables) {
    const whole: Row[] = (rows[table] = [])
    for (const row of stored.rows.get(table) ?? []) {
      const parsed = readRow(table, row)
      if (parsed.ok) whole.push(parsed.value)
      else lost.push({ table, id: row.id, damage: parsed.error, found: row.json })
    }
  }

  let replayed: Desk | undefined
  const damaged = lost.map(row => {
    if (row.table === 'history') return { ...row, isRebuilt: false }
    replayed ??= history.reduce(apply, EMPTY_DESK)
    const found = replayed[row.table].get(row.id)
    // A history can hold what no row may: it comes from files too.
    const rebuilt = found && parseRow(row.table, found)
    if (rebuilt?.ok) rows[row.table]?.push(rebuilt.value)
    return { ...row, isRebuilt: rebuilt?.ok ?? false }
  })
  return {
    // Every table has its list, and `readRow` parsed each row as one of its table.
    rows: rows as unknown as Rows<T>,
    tombstones: stored.tombstones.map(({ key, clock }) => [key, clock] as const),
    history,
    damaged,
  }
}
