// A part of a workspace: one article with its history, or what belongs to no article. Snapshots and
// backups hold parts as lists of JSON texts, each about a megabyte at most, so that no text is large
// because an article is.
import {
  ALL_TABLES,
  type ArticleCounts,
  type Damage,
  type HybridClock,
  isClock,
  migrateRow,
  parseRow,
  type Patch,
  type Row,
  type Table,
} from '@claimbench/model'
import * as v from 'valibot'
import type { StoredCounts } from '../database/stored.ts'
import type { StoredPart } from '../database/load.ts'
import { isIntact, type Sealed } from '../database/sealed.ts'
import { FaultError } from '../fault.ts'
import { parseJson, parsePatch } from '../records/patch-text.ts'

export interface Part {
  readonly rows: ReadonlyMap<Table, readonly Row[]>
  readonly tombstones: readonly (readonly [string, HybridClock])[]
  readonly history: readonly Patch[]
  readonly counts?: { readonly counts: ArticleCounts; readonly updatedAt: string }
}

/** A part that was read, and what in it could not be. */
export interface ReadPart {
  readonly part: Part
  readonly damaged: readonly Damage[]
}

/** How long a text of a part may get, in UTF-16 units, before another one is begun. */
const TEXT_LENGTH = 1_000_000

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const countsSchema = v.object({
  counts: v.object({ sentences: whole, tagged: whole, claims: whole, signedOff: whole }),
  updatedAt: v.pipe(v.string(), v.isoTimestamp()),
})
const textSchema = v.union([
  v.object({ table: v.picklist(ALL_TABLES), rows: v.array(v.unknown()) }),
  v.object({ history: v.array(v.unknown()) }),
  v.object({
    tombstones: v.array(v.tuple([v.string(), v.pipe(v.string(), v.check(isClock, 'not a clock'))])),
  }),
  countsSchema,
])

/**
 * The texts of a part as it lies in the database. Throws when a checksum does not hold: what is
 * damaged must not replace a whole copy.
 */
export function textsOfPart(stored: StoredPart, counts: StoredCounts | undefined): string[] {
  const texts: string[] = []
  for (const [table, rows] of stored.rows)
    for (const list of lists(rows)) texts.push(`{"table":"${table}","rows":[${list}]}`)
  for (const list of lists(stored.history)) texts.push(`{"history":[${list}]}`)
  if (stored.tombstones.length > 0)
    texts.push(
      JSON.stringify({ tombstones: stored.tombstones.map(({ key, clock }) => [key, clock]) }),
    )
  if (counts) texts.push(JSON.stringify({ counts: counts.counts, updatedAt: counts.updatedAt }))
  return texts
}

/** Reads a part that was written in `epoch`. What cannot be read is left out and told. */
export function readPart(texts: readonly string[], epoch: number): ReadPart {
  const rows = new Map<Table, Row[]>()
  const tombstones: [string, string][] = []
  const history: Patch[] = []
  const damaged: Damage[] = []
  let counts: Part['counts']

  for (const [i, text] of texts.entries()) {
    const json = parseJson(text, `${i}`)
    const read = json.ok ? v.safeParse(textSchema, json.value) : undefined
    if (!json.ok || !read?.success) {
      damaged.push(
        json.ok ? { code: 'malformed', path: `${i}`, found: text.slice(0, 100) } : json.error,
      )
      continue
    }
    const value = read.output
    if ('table' in value) {
      const list = rows.get(value.table) ?? []
      rows.set(value.table, list)
      for (const data of value.rows) {
        const row = parseRow(value.table, migrateRow(value.table, data, epoch))
        if (row.ok) list.push(row.value)
        else damaged.push(row.error)
      }
    } else if ('history' in value) {
      for (const data of value.history) {
        const patch = parsePatch(data)
        if (patch.ok) history.push(patch.value)
        else damaged.push(patch.error)
      }
    } else if ('tombstones' in value) {
      for (const tombstone of value.tombstones) tombstones.push(tombstone)
    } else counts = value
  }
  return { part: { rows, tombstones, history, ...(counts && { counts }) }, damaged }
}

/** Comma-separated JSON, cut into pieces of about `TEXT_LENGTH`. */
function* lists(rows: readonly Sealed[]): Generator<string> {
  let list: string[] = []
  let length = 0
  for (const row of rows) {
    if (!isIntact(row)) throw new FaultError('failed', 'A row does not match its checksum')
    list.push(row.json)
    length += row.json.length
    if (length < TEXT_LENGTH) continue
    yield list.join(',')
    list = []
    length = 0
  }
  if (list.length > 0) yield list.join(',')
}
