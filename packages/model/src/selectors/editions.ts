// A published version as it stood: its records, frozen, and the desk they make.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { type Desk, deskFrom } from '../desk/desk.ts'
import type { ArticleId, ReviewerId } from '../ids.ts'
import { profileId } from '../records/profile.ts'
import type { EditionRow } from '../records/publication.ts'
import type { Row } from '../records/row.ts'
import { ALL_TABLES, ARTICLE_TABLES, parseRow, type Table } from '../records/tables.ts'
import type { SettingRow } from '../records/setting.ts'
import { correctionsOf, publicationsOf, voidedIn } from './publications.ts'
import { digestOfRevision } from './revision-digest.ts'

/** What a version holds: its rows by table, and whose tags it prints. */
export interface EditionContent {
  readonly reviewer: ReviewerId
  /** `digestOfRevision` of the text it is about; missing in what was published before it was kept. */
  readonly revision?: string
  readonly rows: { readonly [T in Table]?: readonly Row[] }
}

/** Tables that are no part of what readers see, or never change. */
const NOT_FROZEN: readonly Table[] = [
  'revisions',
  'notes',
  'steps',
  'pastVerdicts',
  'publications',
  'editions',
  'corrections',
  'settlements',
]
const FROZEN = ARTICLE_TABLES.filter(table => !NOT_FROZEN.includes(table))
const SHARED = ['sources', 'attachments', 'profiles', 'reviewers'] as const
/** Settings by which a report is made: who publishes, how it looks, which standards it was held to. */
const FROZEN_SETTINGS: readonly string[] = ['organisation', 'report-template', 'standards']

/** The records of an article as they stand now, with what they use of the workspace. */
export function editionContent(
  desk: Desk,
  article: ArticleId,
  reviewer: ReviewerId,
): EditionContent {
  const own = FROZEN.map(table => [
    table,
    [...desk[table].values()].filter(
      row => (table === 'articles' ? row.id : ofArticle(row)) === article,
    ),
  ])
  const used = usedBy(desk, article)
  const shared = SHARED.map(table => [
    table,
    [...desk[table].values()].filter(row => used.has(row.id)),
  ])
  const settings = FROZEN_SETTINGS.flatMap(id => desk.settings.get(id) ?? [])
  const rows: Record<string, readonly Row[]> = Object.fromEntries([
    ...own,
    ...shared,
    ['settings', settings],
  ])
  for (const table of Object.keys(rows)) {
    rows[table] = (rows[table] ?? [])
      .map(({ clocks: _clocks, ...row }) => row)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const revision = digestOfRevision(desk, desk.articles.get(article)?.revision)
  return { reviewer, ...(revision !== undefined && { revision }), rows }
}

/** The ids of sources, files, profiles and people that an article's records speak of. */
export function usedBy(desk: Desk, article: ArticleId): ReadonlySet<string> {
  const used = new Set<string>()
  for (const table of ARTICLE_TABLES) {
    for (const row of desk[table].values()) {
      if ((table === 'articles' ? row.id : ofArticle(row)) === article) collectTexts(row, used)
    }
  }
  for (const verdict of desk.verdicts.values()) {
    if (verdict.article === article) used.add(profileId(verdict.profile))
  }
  return used
}

// Whatever field names a row of the workspace holds its id as a text of its own: looking at every
// short text finds those of fields that come later, too.
function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length <= 200) into.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collectTexts(inner, into)
  }
}

function ofArticle(row: Row): string | undefined {
  // Rows of article tables name their article; `articles` itself is asked for by id.
  return (row as Row & { readonly article?: string }).article
}

const contentSchema = v.object({
  reviewer: v.string(),
  revision: v.optional(v.string()),
  rows: v.record(v.picklist(ALL_TABLES), v.optional(v.array(v.unknown()))),
})

const read = new WeakMap<EditionRow, EditionContent | null>()

/** The content of a version; undefined when it is not what was published any more. */
export function contentOfEdition(edition: EditionRow): EditionContent | undefined {
  let content = read.get(edition)
  if (content === undefined) {
    content = parseEdition(edition) ?? null
    read.set(edition, content)
  }
  return content ?? undefined
}

function parseEdition({ content, digest }: EditionRow): EditionContent | undefined {
  if (bytesToHex(sha256(utf8ToBytes(content))) !== digest) return undefined
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return undefined
  }
  const parsed = v.safeParse(contentSchema, json)
  if (!parsed.success) return undefined
  const rows: { [table: string]: readonly Row[] } = {}
  for (const [table, list] of Object.entries(parsed.output.rows)) {
    // The schema lets no other keys through.
    const whole = (list ?? []).map(row => parseRow(table as Table, row))
    if (!whole.every(row => row.ok)) return undefined
    rows[table] = whole.map(row => row.value)
  }
  const { reviewer, revision } = parsed.output
  return { reviewer, ...(revision !== undefined && { revision }), rows }
}

const desks = new WeakMap<EditionRow, { readonly from: readonly unknown[]; readonly desk: Desk }>()

/**
 * The desk as a published version froze it, with the versions and corrections up to it; claims
 * withdrawn from it since are void. Undefined when the version is not here or is damaged.
 */
export function deskOfEdition(desk: Desk, id: string): Desk | undefined {
  const edition = desk.editions.get(id)
  const publication = desk.publications.get(id)
  const content = edition && contentOfEdition(edition)
  if (!edition || !publication || !content) return undefined
  const from = [desk.corrections, desk.publications, desk.settings, desk.revisions]
  const known = desks.get(edition)
  if (known && known.from.every((table, i) => table === from[i])) return known.desk

  const { article } = publication
  const versions = publicationsOf(desk, article)
  const upToIt = versions.slice(0, versions.indexOf(publication) + 1)
  const until = new Set(upToIt.map(one => one.id))
  const voided = voidedIn(desk, publication)
  const claims = (content.rows.claims ?? []).map(row =>
    voided.has(row.id) ? { ...row, status: 'void' } : row,
  )
  const frozen = deskFrom({
    // Each list was parsed as rows of its table.
    ...(content.rows as Parameters<typeof deskFrom>[0]),
    claims: claims as unknown as Iterable<
      Desk['claims'] extends ReadonlyMap<string, infer R> ? R : never
    >,
    corrections: correctionsOf(desk, article).filter(({ publication: of }) => until.has(of)),
    publications: upToIt,
  })
  const made: Desk = {
    ...frozen,
    revisions: desk.revisions,
    settings: settingsOf(desk, content),
  }
  // Other words under the same id are not what was published.
  const text = made.articles.get(article)?.revision
  if (content.revision !== undefined && content.revision !== digestOfRevision(desk, text)) {
    return undefined
  }
  desks.set(edition, { from, desk: made })
  return made
}

// What a version did not freeze, such as one published before settings were kept, is as it is now.
function settingsOf(desk: Desk, { rows }: EditionContent): Desk['settings'] {
  if (!rows.settings) return desk.settings
  const others = [...desk.settings].filter(([id]) => !FROZEN_SETTINGS.includes(id))
  return new Map([...others, ...rows.settings.map(row => [row.id, row as SettingRow] as const)])
}
