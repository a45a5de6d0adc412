// The records in hand: those of the open article and of the workspace, as plain maps by id.
import type { HybridClock } from '../hybrid-clock.ts'
import { laterClock } from '../hybrid-clock.ts'
import type { FieldClocks, Row } from '../records/row.ts'
import { ALL_TABLES, type RowOf, type Table, type Tables } from '../records/tables.ts'
import type { Change, Fields, Patch } from './patch.ts'

/** One table of a desk: rows by id. */
export type RowsById<T extends Table> = ReadonlyMap<string, RowOf<T>>

/** A desk is a value: `apply` answers with another one and shares the tables it did not touch. */
export type Desk = { readonly [T in Table]: RowsById<T> } & {
  /** When removed rows were removed, by `table/id`. */
  readonly tombstones: ReadonlyMap<string, HybridClock>
}

/** A desk with nothing on it. */
export const EMPTY_DESK: Desk = deskFrom({})

/** A desk that holds these rows. */
export function deskFrom(
  rows: { readonly [T in Table]?: Iterable<Tables[T]> },
  tombstones: Iterable<readonly [string, HybridClock]> = [],
): Desk {
  const tables = ALL_TABLES.map(table => [
    table,
    new Map(Array.from<Row, [string, Row]>(rows[table] ?? [], row => [row.id, row])),
  ])
  // Every table is there, each with its own rows: what the loop says, the type cannot.
  return { ...Object.fromEntries(tables), tombstones: new Map(tombstones) } as Desk
}

/**
 * The desk after a patch. Each field takes the value with the later clock, so applying patches
 * twice, or late, ends the same as applying them once, in time.
 */
export function apply(desk: Desk, patch: Pick<Patch, 'clock' | 'changes'>): Desk {
  const next: Record<string, Map<string, unknown>> = {}
  const tableOf = (name: Table | 'tombstones') =>
    (next[name] ??= new Map<string, unknown>(desk[name]))

  for (const change of patch.changes) {
    const rows = tableOf(change.table)
    const key = tombstoneKey(change.table, change.id)
    const old = rows.get(change.id) as Row | undefined
    const gone = (next['tombstones'] ?? desk.tombstones).get(key) as HybridClock | undefined
    const row = changedRow(old, gone, change, patch.clock)

    if (row) rows.set(change.id, row)
    else rows.delete(change.id)
    if (change.after === undefined) tableOf('tombstones').set(key, laterClock(gone, patch.clock))
  }
  return { ...desk, ...next } as Desk
}

/** The key of a removed row in `tombstones`. */
export function tombstoneKey(table: Table, id: string): string {
  return `${table}/${id}`
}

/** The moment a field was last written. */
export function clockOfField(
  clocks: FieldClocks | undefined,
  field: string,
): HybridClock | undefined {
  return clocks?.[field] ?? clocks?.['*']
}

function changedRow(
  old: Row | undefined,
  gone: HybridClock | undefined,
  change: Change,
  clock: HybridClock,
): Row | undefined {
  if (change.after === undefined) return old && lastWritten(old) > clock ? old : undefined
  const isWhole = change.before === undefined
  if (!old) {
    const isLate = gone !== undefined && gone > clock
    return isWhole && !isLate ? makeRow(change.id, change.after, clock) : undefined
  }
  return isWhole ? replaceRow(old, change.after, clock) : mergeFields(old, change.after, clock)
}

function makeRow(id: string, fields: Fields, clock: HybridClock): Row {
  return { ...fields, id, clocks: { '*': clock } }
}

// Two devices can make the same row (a tag of one sentence): the later one is the row, but for
// fields that were written after it.
function replaceRow(old: Row, fields: Fields, clock: HybridClock): Row {
  if (clock <= (old.clocks?.['*'] ?? '')) return old
  const newer = Object.entries(old.clocks ?? {}).filter(([, written]) => written > clock)
  const kept = old as unknown as Fields
  const row: Record<string, unknown> = { ...fields }
  for (const [field] of newer) {
    if (kept[field] === undefined) delete row[field]
    else row[field] = kept[field]
  }
  return { ...row, id: old.id, clocks: { '*': clock, ...Object.fromEntries(newer) } }
}

function mergeFields(old: Row, fields: Fields, clock: HybridClock): Row {
  const clocks: Record<string, HybridClock> = { ...old.clocks }
  const row: Record<string, unknown> = { ...old }
  for (const [field, value] of Object.entries(fields)) {
    const written = clockOfField(clocks, field)
    if (written !== undefined && written > clock) continue
    if (value === undefined) delete row[field]
    else row[field] = value
    // A row that the same patch made needs no second clock: applied again, it stays the same.
    if (written !== clock) clocks[field] = clock
  }
  return { ...row, id: old.id, clocks }
}

function lastWritten(row: Row): HybridClock {
  return Object.values(row.clocks ?? {}).reduce(
    (latest, clock) => (clock > latest ? clock : latest),
    '',
  )
}
