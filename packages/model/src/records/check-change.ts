// A change from outside, looked at before it is made: its fields must be such as their rows may hold.
import type { Change, Fields } from '../desk/patch.ts'
import { type Damage, fail, ok, type Result, shownFound } from '../result.ts'
import { parseField, parseRow, type Table } from './tables.ts'

/**
 * The change as it came, or what is wrong with it. A row that is made or removed must be whole and bear
 * the change's id; of one that is changed, every field named must be one that its table allows.
 */
export function checkChange(change: Change): Result<Change, Damage> {
  const { table, id, before, after } = change
  if (before === undefined && after === undefined) return damage(`${table}/${id}`, 'nothing')
  for (const side of [before, after]) {
    if (side === undefined) continue
    const isWhole = before === undefined || after === undefined
    const wrong = isWhole ? wrongRow(table, id, side) : wrongFields(table, id, side)
    if (wrong) return fail(wrong)
  }
  return ok(change)
}

function wrongRow(table: Table, id: string, fields: Fields): Damage | undefined {
  if (fields['id'] !== undefined && fields['id'] !== id)
    return damage(`${table}/${id}/id`, fields['id']).error
  const row = parseRow(table, { ...fields, id })
  return row.ok ? undefined : row.error
}

function wrongFields(table: Table, id: string, fields: Fields): Damage | undefined {
  for (const [field, value] of Object.entries(fields)) {
    const path = `${table}/${id}/${field}`
    if (field === 'id' || field === 'clocks') return damage(path, value).error
    if (!parseField(table, field, value)) return damage(path, value).error
  }
  return undefined
}

function damage(path: string, found: unknown) {
  return fail<Damage>({ code: 'malformed', path, found: shownFound(found) })
}
