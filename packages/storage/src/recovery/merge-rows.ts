// Two states of one row become one: each field takes the value that was written last. Merging is
// commutative, associative and idempotent, so copies may be merged in any order, any number of times.
import { clockOfField, type Fields, type HybridClock, type Row } from '@claimbench/model'

/** The row that both states lead to. */
export function mergeRows<R extends Row>(a: R, b: R): R {
  const left = a as unknown as Fields
  const right = b as unknown as Fields
  const made = later(a.clocks?.['*'], b.clocks?.['*'])
  const row: Record<string, unknown> = {}
  const clocks: Record<string, HybridClock> = made === undefined ? {} : { '*': made }

  for (const field of fieldsOf(a, b)) {
    const written = [clockOfField(a.clocks, field), clockOfField(b.clocks, field)] as const
    const value = isLater(written, left[field], right[field]) ? left[field] : right[field]
    const clock = later(...written)
    if (value !== undefined) row[field] = value
    if (clock !== undefined && clock !== made) clocks[field] = clock
  }
  // The fields of both rows, which are of one type, and nothing else.
  return { ...row, id: a.id, ...(Object.keys(clocks).length > 0 && { clocks }) } as R
}

/** Whether a row was removed after everything that was written in it. */
export function isRemoved(row: Row, removedAt: HybridClock | undefined): boolean {
  if (removedAt === undefined) return false
  return Object.values(row.clocks ?? {}).every(clock => clock <= removedAt)
}

function fieldsOf(a: Row, b: Row): readonly string[] {
  const named = [a, b].flatMap(row => [...Object.keys(row), ...Object.keys(row.clocks ?? {})])
  return [...new Set(named)]
    .filter(field => field !== 'id' && field !== 'clocks' && field !== '*')
    .sort()
}

/** Whether `a` was written last. Where the clocks tell nothing, the texts decide: both ways alike. */
function isLater(
  [atA, atB]: readonly [HybridClock | undefined, HybridClock | undefined],
  a: unknown,
  b: unknown,
): boolean {
  if (atA !== atB) return (atA ?? '') > (atB ?? '')
  return (JSON.stringify(a) ?? '') > (JSON.stringify(b) ?? '')
}

function later(a: HybridClock | undefined, b: HybridClock | undefined): HybridClock | undefined {
  return (a ?? '') >= (b ?? '') ? a : b
}
