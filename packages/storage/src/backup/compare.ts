// What a file would bring, told before it is taken in.
import {
  ALL_TABLES,
  type Damage,
  type Desk,
  deskFrom,
  type HybridClock,
  ok,
  type Patch,
  type Result,
  type ReviewerRow,
  type Row,
  subjectOf,
  type Table,
  WORKSPACE_TABLES,
} from '@claimbench/model'
import { Database, type Databases } from '../database/database.ts'
import {
  loadArticle,
  type LoadedArticle,
  loadWorkspace,
  type LoadedWorkspace,
} from '../database/load.ts'
import { openUnblocked } from '../open-database.ts'
import type { Part } from '../recovery/part.ts'
import {
  type Differences,
  differencesOf,
  type MadeRows,
  Writes,
  type WrittenApart,
} from './differences.ts'
import type { LongWork } from './format.ts'
import { type BackupContents, readBackup } from './read-backup.ts'

/** Something that was written apart, with words by which a person knows it. */
export interface Apart extends WrittenApart {
  readonly subject: string
}

/** One article in a file, or ('') what belongs to no article, beside what is here. */
export interface ArticleComparison {
  readonly id: string
  /** As the file has it; empty for what belongs to no article. */
  readonly title: string
  /** True when it is not here at all. */
  readonly isNew: boolean
  /** Changes that only the file has. */
  readonly onlyInBackup: number
  /** Changes that only this workspace has. */
  readonly onlyHere: number
  /** Fields and rows that would change here. */
  readonly incoming: number
  /** Of these the rows that are not here yet, by their table. */
  readonly made: MadeRows
  /** What was written on both sides: the later writing stands unless somebody chooses. */
  readonly apart: readonly Apart[]
}

/** A whole file and what it would bring. */
export interface Comparison {
  readonly contents: BackupContents
  /** Articles in the order of the file; what belongs to none last. */
  readonly parts: readonly ArticleComparison[]
  /** Changes in the file that were saved nowhere, and that would be made. */
  readonly unsaved: number
  /** The names that people gave, by reviewer, as the file has them. */
  readonly names: ReadonlyMap<string, string>
}

type LoadedHere = LoadedArticle | LoadedWorkspace

/** Where the workspace lies that a file is compared with. */
export interface ComparedWith {
  /** The name of the records' database; see `Storage.databaseName`. */
  readonly name: string
  readonly databases: Databases
}

/**
 * What a file (decrypted, if it was encrypted) would bring, article by article; looks at every byte of it and
 * touches nothing. Works beside the storage, in a worker: a file of others may keep its reader busy.
 */
export async function compareBackup(
  file: Blob,
  { name, databases }: ComparedWith,
  work: LongWork = {},
): Promise<Result<Comparison, Damage>> {
  const db = new Database(name, databases)
  try {
    await openUnblocked(db)
    return await compareOver(file, db, work)
  } finally {
    db.close()
  }
}

async function compareOver(
  file: Blob,
  db: Database,
  work: LongWork,
): Promise<Result<Comparison, Damage>> {
  const compared: Omit<ArticleComparison, 'title'>[] = []
  // Rows of the workspace are often written from inside an article, and stand in its history.
  const fromArticles = { here: new Writes(), there: new Writes() }
  const names = new Map<string, string>()
  let unsaved = 0
  const read = await readBackup(
    file,
    {
      async part(article, part) {
        for (const row of (part.rows.get('reviewers') ?? []) as readonly ReviewerRow[])
          names.set(row.id, row.name)
        const here = article ? await loadArticle(db, article) : await loadWorkspace(db)
        const own = here?.history ?? []
        const { onlyHere, onlyInBackup } = countApart(own, part.history)
        const isNew = article !== '' && here === undefined
        const isSame = part.history.length > 0 && onlyHere + onlyInBackup === 0
        const compare = !isNew && !(isSame && article !== '')
        const differences = compare ? differ(part, here, fromArticles) : wholly(part, isNew)
        if (!isSame) {
          fromArticles.here.add(own.filter(isOfWorkspace))
          fromArticles.there.add(part.history.filter(isOfWorkspace))
        }
        compared.push({
          id: article,
          isNew,
          onlyInBackup,
          onlyHere,
          incoming: differences.incoming,
          made: differences.made,
          apart: withSubjects(differences.apart, part, here),
        })
      },
      async unsaved(patches) {
        unsaved += patches.length
      },
    },
    work,
  )
  if (!read.ok) return read
  const titles = new Map(read.value.titles.map(({ id, title }) => [id, title]))
  const parts = compared.map(one => ({ ...one, title: titles.get(one.id) ?? '' }))
  return ok({ contents: read.value, parts, unsaved, names })
}

function countApart(here: readonly Patch[], there: readonly Patch[]) {
  const ids = new Set(there.map(patch => patch.id))
  const both = here.filter(patch => ids.has(patch.id)).length
  return { onlyHere: here.length - both, onlyInBackup: ids.size - both }
}

/** A part that is here as it is, or not at all. */
function wholly({ rows }: Part, isNew: boolean): Differences {
  const count = [...rows.values()].reduce((sum, list) => sum + list.length, 0)
  return { incoming: isNew ? count : 0, made: {}, apart: [] }
}

function differ(
  part: Part,
  here: LoadedHere | undefined,
  fromArticles: { readonly here: Writes; readonly there: Writes },
): Differences {
  const isWorkspace = here !== undefined && 'settings' in here.rows
  const writesHere = isWorkspace ? fromArticles.here : new Writes()
  const writesThere = isWorkspace ? fromArticles.there : new Writes()
  return differencesOf(
    {
      rows: rowsOf(here),
      tombstones: new Map(here?.tombstones),
      writes: writesHere.add(here?.history ?? []),
    },
    {
      rows: part.rows,
      tombstones: new Map<string, HybridClock>(part.tombstones),
      writes: writesThere.add(part.history),
    },
  )
}

function withSubjects(
  apart: readonly WrittenApart[],
  part: Part,
  here: LoadedHere | undefined,
): readonly Apart[] {
  if (apart.length === 0) return []
  const desks = [deskOf(rowsOf(here)), deskOf(part.rows)]
  const subject = ({ table, id }: WrittenApart) =>
    desks.map(desk => subjectOf(desk, table, id)).find(words => words !== '') ?? ''
  return apart.map(one => ({ ...one, subject: subject(one) }))
}

function rowsOf(loaded: LoadedHere | undefined): ReadonlyMap<Table, readonly Row[]> {
  if (!loaded) return new Map()
  const rows: Readonly<Record<string, readonly Row[] | undefined>> = loaded.rows
  return new Map(ALL_TABLES.flatMap(table => (rows[table] ? [[table, rows[table]] as const] : [])))
}

function deskOf(rows: ReadonlyMap<Table, readonly Row[]>): Desk {
  // Each list holds rows of its table: they were parsed as such.
  return deskFrom(Object.fromEntries(rows) as Parameters<typeof deskFrom>[0])
}

function isOfWorkspace({ changes }: Patch): boolean {
  return changes.some(({ table }) => WORKSPACE_TABLES.some(name => name === table))
}
