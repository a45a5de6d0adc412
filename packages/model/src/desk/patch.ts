// The one notion of change: undo, history, the journal, other tabs and merging all speak it.
import type { HybridClock } from '../hybrid-clock.ts'
import type { ArticleId, DeviceId, Instant, PatchId, ReviewerId } from '../ids.ts'
import type { RowOf, Table } from '../records/tables.ts'

/** Some fields of a row. A field that is there with `undefined` is absent from the row. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * What happens to one row. Made: no `before`, `after` holds the whole row. Removed: no `after`,
 * `before` holds the whole row. Changed: both hold the same fields, only those that change.
 */
export interface Change {
  readonly table: Table
  readonly id: string
  readonly before?: Fields
  readonly after?: Fields
}

/** A gesture of a person, complete: applied, undone and saved as one. */
export interface Patch {
  readonly id: PatchId
  readonly device: DeviceId
  readonly clock: HybridClock
  readonly epoch: number
  /** What was done, in plain English: "Tag sentence". */
  readonly name: string
  readonly at: Instant
  readonly by: ReviewerId
  /** The article in whose history it stands; missing for changes of the workspace alone. */
  readonly article?: ArticleId
  readonly changes: readonly Change[]
  /** Patches in a row with one key and little time between count as one step of undo. */
  readonly gesture?: string
  /** The patches this one takes back. */
  readonly undoes?: readonly PatchId[]
  /** The patches this one brings back. */
  readonly redoes?: readonly PatchId[]
}

/** Why a wish cannot be granted: a code, for which the views have the words, and what it is about. */
export interface Refusal {
  readonly code: string
  readonly about?: Readonly<Record<string, string | number>>
}

/** A rule's answer: what to change, under which name, or why not. */
export type Decision =
  | { readonly ok: true; readonly name: string; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Who wishes, and when: the part of every wish that the session fills in. */
export interface Context {
  readonly by: ReviewerId
  readonly at: Instant
}

/** Grants a wish. */
export function decide(name: string, changes: readonly Change[]): Decision {
  return { ok: true, name, changes }
}

/** Declines a wish, changing nothing. */
export function refuse(code: string, about?: Refusal['about']): Decision {
  return { ok: false, refusal: about ? { code, about } : { code } }
}

/** The change that makes a row. */
export function create<T extends Table>(table: T, row: RowOf<T>): Change {
  return { table, id: row.id, after: withoutClocks(row) }
}

/** The change that removes a row. */
export function remove<T extends Table>(table: T, row: RowOf<T>): Change {
  return { table, id: row.id, before: withoutClocks(row) }
}

/** The change that gives `row` the values of `fields`; names only the fields that differ. */
export function update<T extends Table>(
  table: T,
  row: RowOf<T>,
  fields: Partial<RowOf<T>>,
): Change {
  const old = row as unknown as Fields
  const changed = Object.entries(fields).filter(([field, value]) => !equal(old[field], value))
  return {
    table,
    id: row.id,
    before: Object.fromEntries(changed.map(([field]) => [field, old[field]])),
    after: Object.fromEntries(changed),
  }
}

/** Whether a change would leave everything as it is. */
export function isIdle(change: Change): boolean {
  return (
    change.before !== undefined &&
    change.after !== undefined &&
    Object.keys(change.after).length === 0
  )
}

/** The changes that take `changes` back, in the order in which they must happen. */
export function invert(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map(({ table, id, before, after }) => ({
    table,
    id,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  }))
}

/** Whether two values of plain JSON are the same; an absent field equals `undefined`. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = a as Fields
  const right = b as Fields
  const fields = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...fields].every(field => equal(left[field], right[field]))
}

function withoutClocks(row: object): Fields {
  return Object.fromEntries(
    Object.entries(row).filter(([field, value]) => field !== 'clocks' && value !== undefined),
  )
}
