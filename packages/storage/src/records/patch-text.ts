// Patches as text. JSON has no `undefined`, but a patch needs it: a field that is there with
// `undefined` is one that the change takes away. So each side of a change names such fields beside.
import {
  type Change,
  type Damage,
  EPOCH,
  fail,
  type Fields,
  isClock,
  migratePatch,
  ok,
  type Patch,
  type Result,
} from '@claimbench/model'
import { ALL_TABLES } from '@claimbench/model'
import * as v from 'valibot'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const fields = v.optional(v.record(v.string(), v.unknown()))
const names = v.optional(v.array(v.string()))

const changeSchema = v.object({
  table: v.picklist(ALL_TABLES),
  id,
  before: fields,
  beforeWithout: names,
  after: fields,
  afterWithout: names,
})

const patchSchema = v.object({
  id,
  device: id,
  clock: v.pipe(v.string(), v.check(isClock, 'not a clock')),
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.pipe(v.string(), v.maxLength(200)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  by: v.string(),
  article: v.optional(id),
  changes: v.array(changeSchema),
  gesture: v.optional(v.string()),
  undoes: v.optional(v.array(id)),
  redoes: v.optional(v.array(id)),
})

type ChangeText = v.InferOutput<typeof changeSchema>

/** A patch as plain JSON, `undefined` fields named. */
export function jsonOfPatch(patch: Patch): unknown {
  return { ...patch, changes: patch.changes.map(jsonOfChange) }
}

/** A patch as text. */
export function textOfPatch(patch: Patch): string {
  return JSON.stringify(jsonOfPatch(patch))
}

/** Reads a patch from plain JSON that comes from outside, and brings an older one to this epoch. */
export function parsePatch(data: unknown): Result<Patch, Damage> {
  const read = v.safeParse(patchSchema, data)
  if (read.success) {
    const { id, epoch, changes } = read.output
    if (epoch > EPOCH)
      return fail({ code: 'newer-version', path: `history/${id}`, found: String(epoch) })
    return ok(migratePatch({ ...read.output, changes: changes.map(changeOfJson) }))
  }
  const issue = read.issues[0]
  const path = ['history', v.getDotPath(issue)].filter(Boolean).join('/')
  return fail({ code: 'malformed', path, found: issue.received.slice(0, 100) })
}

/** Reads JSON text; damage when it is none. */
export function parseJson(text: string, path: string): Result<unknown, Damage> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail({ code: 'malformed', path, found: text.slice(0, 100) })
  }
}

function jsonOfChange({ table, id, before, after }: Change): ChangeText {
  return {
    table,
    id,
    ...(before && { before: { ...before }, ...absent('beforeWithout', before) }),
    ...(after && { after: { ...after }, ...absent('afterWithout', after) }),
  }
}

function absent<Name extends string>(name: Name, fields: Fields): { [N in Name]?: string[] } {
  const missing = Object.keys(fields).filter(field => fields[field] === undefined)
  // One computed key is all the type says.
  return (missing.length > 0 ? { [name]: missing } : {}) as { [N in Name]?: string[] }
}

function changeOfJson(change: ChangeText): Change {
  const { table, id, before, beforeWithout, after, afterWithout } = change
  return {
    table,
    id,
    ...(before && { before: withAbsent(before, beforeWithout) }),
    ...(after && { after: withAbsent(after, afterWithout) }),
  }
}

function withAbsent(fields: Fields, absent: readonly string[] = []): Fields {
  if (absent.length === 0) return fields
  return { ...fields, ...Object.fromEntries(absent.map(field => [field, undefined])) }
}
