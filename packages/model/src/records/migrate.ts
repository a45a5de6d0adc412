// Brings records of an older epoch to this one: the same for the database, a backup, a journal and a
// pack. Whoever reads records from outside calls this before the parsers.
import type { Change, Fields, Patch } from '../desk/patch.ts'
import { type Migration, MIGRATIONS } from './migrations.ts'

/**
 * A row as this epoch has it, from plain data of epoch `from`. What is no object is handed back as it
 * is: the parser that comes next says so.
 */
export function migrateRow(
  table: string,
  data: unknown,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const fields = migrateFields(table, data as Fields, from, migrations)
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** A patch as this epoch has it; it says itself of which epoch it is. */
export function migratePatch(patch: Patch, migrations: readonly Migration[] = MIGRATIONS): Patch {
  const epoch = migrations.at(-1)?.to ?? patch.epoch
  if (patch.epoch >= epoch) return patch
  const changes = patch.changes.map((change): Change => {
    const { table, id, before, after } = change
    const side = (fields: Fields) => migrateFields(table, fields, patch.epoch, migrations)
    return {
      table,
      id,
      ...(before && { before: side(before) }),
      ...(after && { after: side(after) }),
    }
  })
  return { ...patch, epoch, changes }
}

/** The tables whose rows have changed since an epoch. */
export function tablesChangedSince(
  epoch: number,
  migrations: readonly Migration[] = MIGRATIONS,
): ReadonlySet<string> {
  return new Set(migrations.flatMap(({ to, tables }) => (to > epoch ? Object.keys(tables) : [])))
}

function migrateFields(
  table: string,
  fields: Fields,
  from: number,
  migrations: readonly Migration[],
): Fields {
  return migrations.reduce(
    (fields, { to, tables }) => (to > from ? (tables[table]?.(fields) ?? fields) : fields),
    fields,
  )
}
