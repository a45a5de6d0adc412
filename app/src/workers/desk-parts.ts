// A desk on its way to a worker: first all of it, then the rows that changed, in parts that are small
// enough for the page to answer a key between two of them.
import { ALL_TABLES, type Desk, type Row, type Table } from '@claimbench/model'

/** Rows of one table, by id, and the ids of those that went. */
export interface DeskPart {
  readonly table: Table
  readonly rows: readonly Row[]
  readonly gone: readonly string[]
}

/** So many rows are cloned in about a millisecond. */
const ROWS_OF_A_PART = 100

/** What leads from one desk to another. Tombstones stay behind: nobody reads them there. */
export function partsBetween(before: Desk, after: Desk): readonly DeskPart[] {
  return ALL_TABLES.flatMap(table => partsOfTable(table, before[table], after[table]))
}

/** The desk with a part of another. Tables that the part does not speak of are shared. */
export function withPart(desk: Desk, { table, rows, gone }: DeskPart): Desk {
  const next = new Map<string, Row>(desk[table])
  for (const id of gone) next.delete(id)
  for (const row of rows) next.set(row.id, row)
  return { ...desk, [table]: next }
}

function partsOfTable(
  table: Table,
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): readonly DeskPart[] {
  if (before === after) return []
  const gone = [...before.keys()].filter(id => !after.has(id))
  // Rows keep their order: one that came back to another place takes the whole table with it.
  const isInOrder = keepsOrder([...before.keys()], [...after.keys()], gone)
  const rows = [...after.values()].filter(row => !isInOrder || before.get(row.id) !== row)
  const first = isInOrder ? gone : [...before.keys()]
  if (rows.length === 0) return first.length > 0 ? [{ table, rows, gone: first }] : []
  return Array.from({ length: Math.ceil(rows.length / ROWS_OF_A_PART) }, (_, i) => ({
    table,
    rows: rows.slice(i * ROWS_OF_A_PART, (i + 1) * ROWS_OF_A_PART),
    gone: i === 0 ? first : [],
  }))
}

function keepsOrder(
  before: readonly string[],
  after: readonly string[],
  gone: readonly string[],
): boolean {
  const left = new Set(gone)
  return before.filter(id => !left.has(id)).every((id, i) => id === after[i])
}
