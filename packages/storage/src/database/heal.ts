// What was found damaged while loading goes into quarantine as it was found, and what the history
// held is written back.
import type { Row, Table } from '@claimbench/model'
import { checkIdentity, storedRow } from './commit.ts'
import type { Database } from './database.ts'
import type { DamagedRow, Rows } from './load.ts'

/** Puts damage right in the database. `now` in milliseconds since 1970. */
export async function healDamage(
  db: Database,
  database: string,
  {
    rows,
    damaged,
  }: { readonly rows: Partial<Rows<Table>>; readonly damaged: readonly DamagedRow[] },
  now: number,
  article?: string,
): Promise<void> {
  if (damaged.length === 0) return
  const tables = [...new Set(damaged.map(row => row.table))]
  await db.transaction('rw', [...tables, 'quarantine', 'meta'], async () => {
    await checkIdentity(db, database)
    for (const row of damaged) {
      await db.quarantine.add(quarantined(row, now, article))
      const whole = row.table === 'history' ? undefined : wholeRow(rows[row.table], row.id)
      if (whole && row.table !== 'history')
        await db.rows(row.table).put(storedRow(row.table, whole))
      else await db.table(row.table).delete(row.id)
    }
  })
}

function wholeRow(rows: readonly Row[] | undefined, id: string): Row | undefined {
  return rows?.find(row => row.id === id)
}

function quarantined(
  { table, id, damage, found, isRebuilt }: DamagedRow,
  now: number,
  article?: string,
) {
  return {
    table,
    id,
    ...(article !== undefined && { article }),
    reason: `${damage.code} ${damage.path}${isRebuilt ? ' (rebuilt)' : ''}`,
    at: new Date(now).toISOString(),
    found,
  }
}
