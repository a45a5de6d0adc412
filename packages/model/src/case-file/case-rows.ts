// Which records travel with one article: all of its own, and of the workspace's those that it names.
// In a packet for a second opinion nothing travels that tells of a verdict, or whose it is.
import type { Desk } from '../desk/desk.ts'
import type { ArticleId, ReviewerId } from '../ids.ts'
import type { Row } from '../records/row.ts'
import { ARTICLE_TABLES, articleOfRow, type Table, type Tables } from '../records/tables.ts'
import { isBlind } from '../selectors/second-opinions.ts'

/** Rows by table; a table without rows may be missing. */
export type RowsByTable = { readonly [T in Table]?: readonly Tables[T][] }

export interface CaseRows {
  /** Rows that belong to the article. */
  readonly article: RowsByTable
  /** Rows of the workspace that those name: sources, files, names, and the rating profiles. */
  readonly workspace: RowsByTable
}

/**
 * What travels with an article, and the names of all who are in its rows or among `others`. Empty where
 * there is no such article.
 */
export function caseRows(
  desk: Desk,
  article: ArticleId,
  others: Iterable<ReviewerId> = [],
): CaseRows {
  const own = rowsOfArticle(desk, article, ARTICLE_TABLES)
  const named = stringsIn(own, new Set(others))
  return {
    article: own,
    workspace: {
      ...namedRows(desk, named),
      reviewers: [...desk.reviewers.values()].filter(({ id }) => named.has(id)),
    },
  }
}

/** The tables of a packet for a second opinion: what is to be judged, and what it can be judged by. */
const BLIND_TABLES = [
  'articles',
  'revisions',
  'cuts',
  'spans',
  'claims',
  'evidence',
  'originLinks',
  'hops',
  'searches',
  'replies',
  'secondOpinions',
] as const satisfies readonly Table[]

/** Whether rows of a table may stand in a packet for a second opinion. */
export function isInBlindPacket(table: Table): boolean {
  return BLIND_TABLES.some(name => name === table)
}

/**
 * What travels for a second opinion; undefined when none is asked for. Who did what is taken out: such a
 * field is empty, and the fuller one wins when the packet comes back, as its clock is the same.
 */
export function blindCaseRows(
  desk: Desk,
  article: ArticleId,
  by: ReviewerId,
): CaseRows | undefined {
  const asked = [...desk.secondOpinions.values()].filter(
    row => row.article === article && isBlind(desk, row.claim),
  )
  if (asked.length === 0) return undefined
  const people = peopleOn(desk, by)
  const own = rowsOfArticle(desk, article, BLIND_TABLES)
  const blind = Object.fromEntries(
    Object.entries(own).map(([table, rows]) => [
      table,
      rows.map(row => withoutPeople(row, people)),
    ]),
  )
  const open = new Set(asked.map(({ id }) => id))
  const secondOpinions = ((blind['secondOpinions'] ?? []) as Tables['secondOpinions'][]).filter(
    ({ id }) => open.has(id),
  )
  const rows: RowsByTable = { ...blind, secondOpinions }
  const workspace = namedRows(desk, stringsIn(rows))
  return { article: rows, workspace }
}

/** Sources, files and rating profiles; every profile, so that none of them tells anything. */
function namedRows(desk: Desk, named: ReadonlySet<string>): RowsByTable {
  return {
    sources: [...desk.sources.values()].filter(({ id }) => named.has(id)),
    attachments: [...desk.attachments.values()].filter(({ id }) => named.has(id)),
    profiles: [...desk.profiles.values()],
  }
}

function rowsOfArticle(desk: Desk, article: ArticleId, tables: readonly Table[]): RowsByTable {
  const rows = tables.map(table => [
    table,
    [...desk[table].values()].filter(row => articleOfRow(table, row) === article),
  ])
  // Each list came out of the table of its name.
  return Object.fromEntries(rows) as RowsByTable
}

/** The ids and names of everybody who left a trace. */
function peopleOn(desk: Desk, by: ReviewerId): ReadonlySet<string> {
  const people = new Set<string>([by])
  for (const { id, name } of desk.reviewers.values()) people.add(id).add(name.trim())
  for (const { reviewer } of desk.verdicts.values()) people.add(reviewer)
  for (const { askedBy, askedByName } of desk.secondOpinions.values())
    people.add(askedBy).add(askedByName)
  people.delete('')
  return people
}

function withoutPeople<R extends Row>(row: R, people: ReadonlySet<string>): R {
  const fields = Object.entries(row).map(([field, value]) => [
    field,
    typeof value === 'string' && people.has(value.trim()) ? '' : value,
  ])
  // The same fields; a text may be empty.
  return Object.fromEntries(fields) as R
}

function stringsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) stringsIn(part, found)
  return found
}
