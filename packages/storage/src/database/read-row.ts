// Reads what lies in the database: checksum first, then the row's own parser.
import {
  type Damage,
  fail,
  parseRow,
  type Patch,
  type Result,
  type RowOf,
  type Table,
} from '@claimbench/model'
import { parseJson, parsePatch } from '../records/patch-text.ts'
import type { StoredPatch, StoredRow } from './stored.ts'
import { isIntact } from './sealed.ts'

/** A row of a table as it was written, or what is wrong with it. */
export function readRow<T extends Table>(table: T, stored: StoredRow): Result<RowOf<T>, Damage> {
  const path = `${table}/${stored.id}`
  if (!isIntact(stored)) return fail({ code: 'checksum', path, found: shown(stored.json) })
  const json = parseJson(stored.json, path)
  if (!json.ok) return json
  const row = parseRow(table, json.value)
  return row.ok ? row : fail({ ...row.error, path: `${path}: ${row.error.path}` })
}

/** A patch of the history as it was written, or what is wrong with it. */
export function readPatch(stored: StoredPatch): Result<Patch, Damage> {
  const path = `history/${stored.id}`
  if (!isIntact(stored)) return fail({ code: 'checksum', path, found: shown(stored.json) })
  const json = parseJson(stored.json, path)
  if (!json.ok) return json
  return parsePatch(json.value)
}

function shown(json: unknown): string {
  return String(json).slice(0, 100)
}
