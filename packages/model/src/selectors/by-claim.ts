// Rows are asked for claim by claim, over and over, while their table stays the same.
import type { ClaimId } from '../ids.ts'

interface OfClaim {
  readonly claim?: ClaimId
}

const remembered = new WeakMap<object, ReadonlyMap<ClaimId, readonly OfClaim[]>>()

/** The rows of a table that belong to a claim, in the table's order. */
export function rowsOfClaim<R extends OfClaim>(
  rows: ReadonlyMap<string, R>,
  claim: ClaimId,
): readonly R[] {
  let groups = remembered.get(rows)
  if (!groups) {
    groups = groupedByClaim(rows)
    remembered.set(rows, groups)
  }
  // What is remembered for a table was made of that table's rows.
  return (groups.get(claim) ?? []) as readonly R[]
}

function groupedByClaim<R extends OfClaim>(
  rows: ReadonlyMap<string, R>,
): ReadonlyMap<ClaimId, readonly R[]> {
  const groups = new Map<ClaimId, R[]>()
  for (const row of rows.values()) {
    if (row.claim === undefined) continue
    const group = groups.get(row.claim)
    if (group) group.push(row)
    else groups.set(row.claim, [row])
  }
  return groups
}
