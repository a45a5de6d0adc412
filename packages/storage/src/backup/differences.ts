// How two states of an article, or of what belongs to none, differ: what one would bring to the other,
// and where both were written apart. It says beforehand what `mergeRows` and `isRemoved` will do.
import {
  clockOfField,
  equal,
  type Fields,
  type HybridClock,
  type Patch,
  type Row,
  type Table,
} from '@claimbench/model'
import { isRemoved } from '../recovery/merge-rows.ts'

/** One state: here, or in a file. */
export interface PartState {
  readonly rows: ReadonlyMap<Table, readonly Row[]>
  readonly tombstones: ReadonlyMap<string, HybridClock>
  readonly writes: Writes
}

/** What one of the two holds, and who wrote it there; unknown where no history tells. */
export interface Side {
  readonly value: unknown
  readonly by?: string
  readonly at?: string
}

/** A field that was written on both sides, neither having seen the other; or a whole row of which one
 * side removed what the other changed. */
export interface WrittenApart {
  readonly table: Table
  readonly id: string
  /** Missing: the whole row; a side whose value is undefined has removed it. */
  readonly field?: string
  readonly here: Side
  readonly there: Side
  /** The later writing, which stands unless somebody chooses. */
  readonly stands: 'here' | 'there'
}

export interface Differences {
  /** Fields and rows that would change here. */
  readonly incoming: number
  /** Of these the rows that are not here yet, by their table. */
  readonly made: MadeRows
  readonly apart: readonly WrittenApart[]
}

/** How many rows of which table. */
export type MadeRows = { readonly [T in Table]?: number }

/** Fields that say when or by what means, not what. */
const SILENT = new Set(['id', 'clocks', 'at', 'because'])

/** Compares two states. `there` is the file. */
export function differencesOf(here: PartState, there: PartState): Differences {
  const found: Found = { incoming: 0, made: {}, apart: [] }
  const tables = new Set<Table>([...here.rows.keys(), ...there.rows.keys()])
  for (const table of tables) {
    const ours = byId(here.rows.get(table))
    const theirs = byId(there.rows.get(table))
    for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
      const [own, other] = [ours.get(id), theirs.get(id)]
      if (own && other) compareFields(found, table, [own, here], [other, there])
      else if (own) compareRemoval(found, table, own, { of: here, from: there, isHere: true })
      else if (other) compareRemoval(found, table, other, { of: there, from: here, isHere: false })
    }
  }
  return found
}

interface Found {
  incoming: number
  readonly made: { [T in Table]?: number }
  readonly apart: WrittenApart[]
}

function compareFields(
  found: Found,
  table: Table,
  [own, here]: readonly [Row, PartState],
  [other, there]: readonly [Row, PartState],
): void {
  const left = own as unknown as Fields
  const right = other as unknown as Fields
  for (const field of new Set([...Object.keys(own), ...Object.keys(other)])) {
    if (SILENT.has(field) || equal(left[field], right[field])) continue
    const place = `${table}/${own.id}`
    const ours = here.writes.of(place, clockOfField(own.clocks, field))
    const theirs = there.writes.of(place, clockOfField(other.clocks, field))
    const stands = isLater(ours, theirs, left[field], right[field]) ? 'here' : 'there'
    const [winner, loser] = stands === 'here' ? [here, theirs] : [there, ours]
    const lost = stands === 'here' ? right[field] : left[field]
    if (stands === 'there') found.incoming++
    // One writing, of which a packet for a second opinion tells less.
    if (ours.clock !== undefined && ours.clock === theirs.clock) continue
    if (winner.writes.hasSeen(place, field, loser, lost)) continue
    const sides = { here: sideOf(left[field], ours), there: sideOf(right[field], theirs) }
    found.apart.push({ table, id: own.id, field, ...sides, stands })
  }
}

interface Removal {
  /** The state that has the row. */
  readonly of: PartState
  /** The state that has it not. */
  readonly from: PartState
  readonly isHere: boolean
}

function compareRemoval(found: Found, table: Table, row: Row, { of, from, isHere }: Removal): void {
  const place = `${table}/${row.id}`
  const removedAt = from.tombstones.get(place)
  if (removedAt === undefined) {
    // Made on one side and unknown to the other.
    if (isHere) return
    found.incoming++
    found.made[table] = (found.made[table] ?? 0) + 1
    return
  }
  const written = of.writes.of(place, lastWrite(row))
  const removed = from.writes.of(place, removedAt)
  const staysRemoved = isRemoved(row, removedAt)
  const stands = staysRemoved === isHere ? 'there' : 'here'
  if (stands === 'there') found.incoming++
  const hasSeen = staysRemoved
    ? from.writes.knows(written) || removedAsIs(removed, table, row)
    : of.writes.knows(removed)
  if (hasSeen) return
  const [kept, gone] = [sideOf(row, written), sideOf(undefined, removed)]
  const sides = isHere ? { here: kept, there: gone } : { here: gone, there: kept }
  found.apart.push({ table, id: row.id, ...sides, stands })
}

/** Whether a removal took away the row as it is on the other side. */
function removedAsIs({ patch }: Write, table: Table, { clocks: _clocks, ...fields }: Row): boolean {
  const change = patch?.changes.find(change => change.table === table && change.id === fields.id)
  return change?.before !== undefined && equal(change.before, fields)
}

/** One writing of a field, as far as a history tells of it. */
interface Write {
  readonly clock: HybridClock | undefined
  readonly patch?: Patch
}

/** What histories tell about who wrote what. */
export class Writes {
  readonly #byPlace = new Map<string, Patch[]>()
  readonly #ids = new Set<string>()

  /** Takes a history in. */
  add(history: readonly Patch[]): this {
    for (const patch of history) {
      if (this.#ids.has(patch.id)) continue
      this.#ids.add(patch.id)
      for (const { table, id } of patch.changes) {
        const place = `${table}/${id}`
        const list = this.#byPlace.get(place) ?? []
        list.push(patch)
        this.#byPlace.set(place, list)
      }
    }
    return this
  }

  /** The writing of a row (`table/id`) at a moment. */
  of(place: string, clock: HybridClock | undefined): Write {
    const patch = this.#byPlace.get(place)?.find(patch => patch.clock === clock)
    return { clock, ...(patch && { patch }) }
  }

  /** Whether this history holds a writing. */
  knows({ patch }: Write): boolean {
    return patch !== undefined && this.#ids.has(patch.id)
  }

  /** Whether whoever wrote here later had seen a writing that left `value`. */
  hasSeen(place: string, field: string, write: Write, value: unknown): boolean {
    if (this.knows(write)) return true
    const patches = this.#byPlace.get(place) ?? []
    return patches.some(
      ({ clock, changes }) =>
        clock > (write.clock ?? '') &&
        changes.some(({ table, id, before }) => {
          if (`${table}/${id}` !== place || !before) return false
          return field in before && equal(before[field], value)
        }),
    )
  }
}

function byId(rows: readonly Row[] = []): ReadonlyMap<string, Row> {
  return new Map(rows.map(row => [row.id, row]))
}

function lastWrite({ clocks }: Row): HybridClock | undefined {
  let last: HybridClock | undefined
  for (const clock of Object.values(clocks ?? {})) if (clock > (last ?? '')) last = clock
  return last
}

/** As `mergeRows` decides. */
function isLater(a: Write, b: Write, valueA: unknown, valueB: unknown): boolean {
  if (a.clock !== b.clock) return (a.clock ?? '') > (b.clock ?? '')
  return (JSON.stringify(valueA) ?? '') > (JSON.stringify(valueB) ?? '')
}

function sideOf(value: unknown, { patch }: Write): Side {
  return { value, ...(patch && { by: patch.by, at: patch.at }) }
}
