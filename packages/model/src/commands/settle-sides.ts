import type { Desk } from '../desk/desk.ts'
import { type Context, create, decide, type Decision, refuse, update } from '../desk/patch.ts'
import type { PatchId } from '../ids.ts'
import type { Row } from '../records/row.ts'
import { articleOfRow, type RowOf, type Table } from '../records/tables.ts'
import { settlementId } from '../records/settlement.ts'
import type { BothSides } from '../selectors/both-sides.ts'

export interface SettleSides {
  /** As `bothSides` gave it. */
  readonly sides: BothSides
  /** The patch of the side that is to stand. */
  readonly kept: PatchId
}

/** Lets one side of a field stand. The other stays in the history. */
export function settleSides(
  desk: Desk,
  { sides, kept }: SettleSides,
  { by, at }: Context,
): Decision {
  const { table, id, field, place } = sides
  const row: Row | undefined = desk[table].get(id)
  const article = row && articleOfRow(table, row)
  const side = sides.sides.find(({ patch }) => patch === kept)
  if (!row || article === undefined || !side) return refuse('no-such-row')
  const settled = desk.settlements.get(settlementId(place))
  const seen = [...new Set([...(settled?.seen ?? []), ...sides.sides.map(side => side.patch)])]
  return decide('Settle what was written apart', [
    // The field and its value were taken from changes of this very row.
    update(table, row as RowOf<Table>, { [field]: side.value }),
    settled
      ? update('settlements', settled, { seen, kept, by, at })
      : create('settlements', { id: settlementId(place), article, seen, kept, by, at }),
  ])
}
