// Where two people wrote the same field apart. A merge keeps the later writing in the row; the
// other one is still in the history, and is found here, so that nobody's words go unseen.
import type { HybridClock } from '../hybrid-clock.ts'
import { type Desk } from '../desk/desk.ts'
import { type Change, equal, type Patch } from '../desk/patch.ts'
import type { Instant, PatchId, ReviewerId } from '../ids.ts'
import { settlementId } from '../records/settlement.ts'
import type { Table } from '../records/tables.ts'

/** What one side wrote. */
export interface Side {
  readonly patch: PatchId
  readonly value: unknown
  readonly by: ReviewerId
  readonly at: Instant
  readonly clock: HybridClock
}

/** A field of a row that was written apart; the sides in the order of their clocks. */
export interface BothSides {
  /** `table/id/field`. */
  readonly place: string
  readonly table: Table
  readonly id: string
  readonly field: string
  readonly sides: readonly Side[]
}

/** Fields that say when or where, not what. */
const SILENT = new Set(['at', 'revision'])
/** Tables whose rows are one person's own, or are never changed. */
const OWN: ReadonlySet<Table> = new Set<Table>([
  'tags',
  'cuts',
  'notes',
  'verdicts',
  'pastVerdicts',
  'settlements',
  'settings',
  'reviewers',
])

interface Write extends Side {
  readonly before: unknown
}

/**
 * The fields that were written apart and that nobody has settled, in the order of their places. It
 * depends on which patches there are, never on their order.
 */
export function bothSides(desk: Desk, patches: readonly Patch[]): readonly BothSides[] {
  const found: BothSides[] = []
  for (const [place, { change, field, writes }] of writesByPlace(patches)) {
    const settled = desk.settlements.get(settlementId(place))
    // What was seen and not kept is past. What was kept stands against what came later, unless it
    // had to be written again: then that writing stands for it.
    const sides = headsOf(writes).filter(head => {
      if (!settled?.seen.includes(head.patch)) return true
      const isAgain = ({ clock, value }: Write) => clock > head.clock && equal(value, head.value)
      return head.patch === settled.kept && !writes.some(isAgain)
    })
    if (sides.length < 2) continue
    if (!desk[change.table].has(change.id)) continue
    found.push({ place, table: change.table, id: change.id, field, sides })
  }
  return found.sort((a, b) => (a.place < b.place ? -1 : 1))
}

function writesByPlace(patches: readonly Patch[]) {
  const places = new Map<
    string,
    { readonly change: Change; readonly field: string; readonly writes: Write[] }
  >()
  const inOrder = [...new Map(patches.map(patch => [patch.id, patch])).values()].sort((a, b) =>
    a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : a.id < b.id ? -1 : 1,
  )
  for (const { id, by, at, clock, changes } of inOrder) {
    for (const change of changes) {
      // Rows that are made or removed whole were never written apart: their ids are their own.
      if (OWN.has(change.table) || !change.before || !change.after) continue
      for (const field of Object.keys(change.after)) {
        if (SILENT.has(field)) continue
        const place = `${change.table}/${change.id}/${field}`
        const known = places.get(place) ?? { change, field, writes: [] }
        places.set(place, known)
        const value = change.after[field]
        known.writes.push({ patch: id, by, at, clock, value, before: change.before[field] })
      }
    }
  }
  return places
}

/**
 * The writings that no later one has seen: a writing has seen the latest one before it that left
 * what it found. One head is one line of work; several with different values are sides.
 */
function headsOf(writes: readonly Write[]): readonly Side[] {
  const isSeen = new Set<Write>()
  writes.forEach((write, i) => {
    const found = writes.slice(0, i).findLast(before => equal(before.value, write.before))
    if (found) isSeen.add(found)
  })
  const heads = writes.filter(write => !isSeen.has(write))
  const distinct = heads.filter(
    (head, i) => heads.findLastIndex(other => equal(other.value, head.value)) === i,
  )
  return distinct.map(({ before: _before, ...side }) => side)
}
