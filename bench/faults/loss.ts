import type { Found } from './page/writer.ts'

/** How many acknowledged changes are not there, as row or as history. */
export function lossOf(acknowledged: ReadonlySet<number>, found: Found): number {
  const rows = new Set(found.rows)
  const history = new Set(found.history)
  return [...acknowledged].filter(n => !rows.has(n) || !history.has(n)).length
}

/** A number that was not used yet: a change that was not acknowledged may be there all the same. */
export function nextAfter(acknowledged: ReadonlySet<number>, found: Found): number {
  let last = 0
  for (const n of [...acknowledged, ...found.rows, ...found.history]) if (n > last) last = n
  return last + 1
}
