// What a person chose where two sides were written apart becomes a change like any other, made after
// the file was taken in: so it stands against both, in the history too.
import {
  bothSides,
  type Change,
  create,
  type Desk,
  type Decision,
  deskFrom,
  EPOCH,
  equal,
  type Patch,
  remove,
  type RowOf,
  settleSides,
  type Table,
  tick,
  update,
  uuidV7,
} from '@claimbench/model'
import type { Canary } from '../canary.ts'
import type { Database } from '../database/database.ts'
import { loadArticle, loadWorkspace } from '../database/load.ts'
import { commitInBatches } from '../recovery/catch-up.ts'
import type { Surroundings } from '../surroundings.ts'
import type { LongWork } from './format.ts'

/** What is to stand. */
export interface Choice {
  /** Empty for what belongs to no article. */
  readonly article: string
  readonly table: Table
  readonly id: string
  /** Missing: the whole row. */
  readonly field?: string
  /** The value of the field, or the row; undefined where it is to be absent. */
  readonly value: unknown
}

export interface Chooser {
  /** Who chose. */
  readonly by: string
  readonly choices: readonly Choice[]
}

/** What can be asked of a restore. */
export interface Restoring extends LongWork {
  readonly chooser?: Chooser
}

/** Makes the choices in a database that has taken both sides in. */
export async function makeChoices(
  db: Database,
  canary: Canary,
  { now, random }: Surroundings,
  { by, choices }: Chooser,
): Promise<void> {
  const at = new Date(now()).toISOString()
  let clock = await lastClock(db)
  const patches: Patch[] = []
  for (const article of new Set(choices.map(choice => choice.article))) {
    const own = choices.filter(choice => choice.article === article)
    const { desk, history } = await deskFor(db, article)
    const changes = own.flatMap(choice => changesFor(desk, history, choice, { by, at }))
    if (changes.length === 0) continue
    clock = tick(clock, now(), canary.device)
    patches.push({
      id: uuidV7(now(), random(10)),
      device: canary.device,
      clock,
      epoch: EPOCH,
      name: 'Choose between two sides',
      at,
      by,
      ...(article && { article }),
      changes,
    })
  }
  await commitInBatches(
    db,
    canary.database,
    patches.map(patch => ({ patch })),
  )
}

/** Makes articles anew that had been deleted here, so that their deletion cannot come after them again. */
export async function bringBack(
  db: Database,
  canary: Canary,
  { now, random }: Surroundings,
  articles: readonly string[],
  by: string,
): Promise<void> {
  let clock = await lastClock(db)
  for (const article of articles) {
    const loaded = await loadArticle(db, article)
    const row = loaded?.rows.articles[0]
    if (!row) continue
    clock = tick(clock, now(), canary.device)
    const patch: Patch = {
      id: uuidV7(now(), random(10)),
      device: canary.device,
      clock,
      epoch: EPOCH,
      name: 'Bring a deleted article back',
      at: new Date(now()).toISOString(),
      by,
      article,
      changes: [create('articles', row)],
    }
    await commitInBatches(db, canary.database, [{ patch }])
  }
}

async function lastClock(db: Database): Promise<string | undefined> {
  const row = await db.meta.get('clock')
  return typeof row?.value === 'string' ? row.value : undefined
}

async function deskFor(db: Database, article: string) {
  const workspace = await loadWorkspace(db)
  const loaded = article ? await loadArticle(db, article) : undefined
  const desk = deskFrom({ ...workspace.rows, ...loaded?.rows })
  return { desk, history: article ? (loaded?.history ?? []) : workspace.history }
}

function changesFor(
  desk: Desk,
  history: readonly Patch[],
  { table, id, field, value }: Choice,
  context: { readonly by: string; readonly at: string },
): readonly Change[] {
  // The value came out of a row of this very table.
  const row = desk[table].get(id) as RowOf<Table> | undefined
  if (field === undefined) {
    if (value === undefined) return row ? [remove(table, row)] : []
    return row ? [] : [create(table, value as RowOf<Table>)]
  }
  if (!row) return []
  const sides = bothSides(desk, history).find(({ place }) => place === `${table}/${id}/${field}`)
  const kept = sides?.sides.find(side => equal(side.value, value))
  if (sides && kept) {
    const settled: Decision = settleSides(desk, { sides, kept: kept.patch }, context)
    if (settled.ok) return settled.changes
  }
  return [update(table, row, { [field]: value } as Partial<RowOf<Table>>)]
}
