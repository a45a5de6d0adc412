// Who did what with an article, when, and on which version of it: read from the history, which is the
// list of the changes themselves.
import type { Desk } from '../desk/desk.ts'
import { GESTURE_PAUSE } from '../desk/history.ts'
import { type Change, equal, type Fields, type Patch } from '../desk/patch.ts'
import type { ArticleId, Instant, PatchId, ReviewerId } from '../ids.ts'
import { ARTICLE_TABLES, type Table } from '../records/tables.ts'
import { isBlind } from '../selectors/second-opinions.ts'
import { subjectOf, subjectOfGone } from '../selectors/subject.ts'

/** What a change is about. */
export const AUDIT_KINDS = [
  'article',
  'tags',
  'words',
  'claims',
  'evidence',
  'verdicts',
  'report',
  'notes',
  'other',
] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

const KIND_OF: Partial<Readonly<Record<Table, AuditKind>>> = {
  articles: 'article',
  revisions: 'article',
  amendments: 'article',
  cuts: 'article',
  lostMarks: 'article',
  tags: 'tags',
  agreedTags: 'tags',
  spans: 'words',
  claims: 'claims',
  evidence: 'evidence',
  originLinks: 'evidence',
  hops: 'evidence',
  searches: 'evidence',
  sources: 'evidence',
  attachments: 'evidence',
  replies: 'evidence',
  verdicts: 'verdicts',
  pastVerdicts: 'verdicts',
  signOffs: 'verdicts',
  steps: 'verdicts',
  waivers: 'verdicts',
  secondOpinions: 'verdicts',
  summaries: 'report',
  publications: 'report',
  editions: 'report',
  corrections: 'report',
  notes: 'notes',
  keyNotes: 'notes',
}

/** One field before and after; absent where the row was made or removed, or the field was not there. */
export interface AuditedField {
  readonly table: Table
  readonly id: string
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** One thing that somebody did. Typing without a pause is one thing. */
export interface AuditEntry {
  /** Of the last change that belongs to it. */
  readonly id: PatchId
  readonly at: Instant
  readonly by: ReviewerId
  /** What was done, in plain English; empty where it is hidden. */
  readonly name: string
  readonly kind: AuditKind
  /** The number of the version it was done on; undefined before there was one. */
  readonly version?: number
  /** What it was done to, in a few words; may be empty. */
  readonly subject: string
  readonly fields: readonly AuditedField[]
  /** Whether it took something back or brought it back. */
  readonly direction?: 'undoes' | 'redoes'
  /** Whether it was taken back later. */
  readonly isUndone: boolean
  /** Set while two verdicts wait to be revealed to each other: then nothing of it is told. */
  readonly isHidden: boolean
}

/**
 * What the history of an article tells, oldest first, as `reviewer` may see it. `patches` may come in any
 * order; the desk holds the article and the names.
 */
export function auditOf(
  desk: Desk,
  article: ArticleId,
  patches: readonly Patch[],
  reviewer: ReviewerId,
): readonly AuditEntry[] {
  const inOrder = patches.toSorted((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0))
  const undone = undoneAmong(inOrder)
  const hidden = hiddenFrom(desk, reviewer)
  const versions = new Map([...desk.revisions.values()].map(({ id, number }) => [id, number]))
  const entries: AuditEntry[] = []
  let version: number | undefined
  let last: Patch | undefined
  for (const patch of inOrder) {
    const main = mainChange(patch)
    if (!main) continue
    version = versionAfter(patch, article, versions) ?? version
    const entry = entryOf(desk, patch, main, {
      version: versionNamed(main, versions) ?? version,
      isUndone: undone.has(patch.id),
      isHidden: patch.changes.some(change => hidden(change)),
    })
    const before = entries.at(-1)
    if (before && isOneGesture(last, patch) && before.isUndone === entry.isUndone)
      entries[entries.length - 1] = joined(before, entry)
    else entries.push(entry)
    last = patch
  }
  return entries
}

function entryOf(
  desk: Desk,
  { id, at, by, name, changes, undoes, redoes }: Patch,
  main: Change,
  about: { version: number | undefined; isUndone: boolean; isHidden: boolean },
): AuditEntry {
  const { version, isUndone, isHidden } = about
  const direction = undoes ? 'undoes' : redoes ? 'redoes' : undefined
  return {
    id,
    at,
    by,
    name: isHidden ? '' : name,
    kind: KIND_OF[main.table] ?? 'other',
    ...(version !== undefined && { version }),
    subject: isHidden
      ? ''
      : subjectOf(desk, main.table, main.id) || subjectOfGone(desk, main.after ?? main.before),
    fields: isHidden ? [] : changes.flatMap(fieldsOf),
    ...(direction && { direction }),
    isUndone,
    isHidden,
  }
}

/** What a patch is about: the first change to the article's own records, else the first one. */
function mainChange({ changes }: Patch): Change | undefined {
  const isOwn = ({ table }: Change) =>
    ARTICLE_TABLES.some(name => name === table) && table !== 'settlements'
  return changes.find(isOwn) ?? changes[0]
}

/** Whether a change tells of a verdict that a reviewer must not see yet. */
function hiddenFrom(desk: Desk, reviewer: ReviewerId): (change: Change) => boolean {
  const blind = new Set([...desk.secondOpinions.keys()].filter(claim => isBlind(desk, claim)))
  const tables = new Set<Table>(['verdicts', 'pastVerdicts', 'signOffs'])
  return ({ table, id, before, after }) => {
    if (blind.size === 0 || !tables.has(table)) return false
    const row = desk[table].get(id)
    const fields = { ...before, ...after, ...row } as Fields
    const claim = fields['claim'] ?? id.slice(0, Math.max(0, id.lastIndexOf(':')))
    const isOwn = fields['reviewer'] === reviewer || id.endsWith(`:${reviewer}`)
    return typeof claim === 'string' && blind.has(claim) && !isOwn
  }
}

function undoneAmong(patches: readonly Patch[]): ReadonlySet<PatchId> {
  const undone = new Set<PatchId>()
  for (const { undoes, redoes } of patches) {
    for (const id of undoes ?? []) undone.add(id)
    for (const id of redoes ?? []) undone.delete(id)
  }
  return undone
}

/** The version that is current once a patch is made; undefined when it says nothing of it. */
function versionAfter(
  { changes }: Patch,
  article: ArticleId,
  versions: ReadonlyMap<string, number>,
): number | undefined {
  const change = changes.find(({ table, id }) => table === 'articles' && id === article)
  const revision = change?.after?.['revision']
  return typeof revision === 'string' ? versions.get(revision) : undefined
}

function versionNamed(
  { before, after }: Change,
  versions: ReadonlyMap<string, number>,
): number | undefined {
  const revision = after?.['revision'] ?? before?.['revision']
  return typeof revision === 'string' ? versions.get(revision) : undefined
}

function isOneGesture(before: Patch | undefined, after: Patch): boolean {
  if (!before?.gesture || before.gesture !== after.gesture || before.by !== after.by) return false
  return Date.parse(after.at) - Date.parse(before.at) <= GESTURE_PAUSE
}

/** Two entries of one gesture: what the first found, and what the second left. */
function joined(first: AuditEntry, second: AuditEntry): AuditEntry {
  const key = ({ table, id, field }: AuditedField) => `${table}/${id}/${field}`
  const fields = new Map(first.fields.map(field => [key(field), field]))
  for (const { before, ...field } of second.fields) {
    const found = fields.get(key({ ...field }))
    const start = found ? found.before : before
    fields.set(key({ ...field }), { ...field, ...(start !== undefined && { before: start }) })
  }
  return { ...second, fields: [...fields.values()] }
}

/** Fields that tell nothing to a person who reads a history. */
const SILENT = new Set(['id', 'article', 'clocks', 'at', 'madeAt', 'addedAt', 'segmenterVersion'])
/** What is too long to be told as a field, and stands elsewhere to be read. */
const ELSEWHERE: ReadonlySet<Table> = new Set<Table>(['revisions', 'amendments', 'editions'])

function fieldsOf({ table, id, before, after }: Change): readonly AuditedField[] {
  if (ELSEWHERE.has(table)) return []
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...names].flatMap((field): readonly AuditedField[] => {
    const [was, is] = [before?.[field], after?.[field]]
    if (SILENT.has(field) || equal(was, is)) return []
    return [
      {
        table,
        id,
        field,
        ...(was !== undefined && { before: was }),
        ...(is !== undefined && { after: is }),
      },
    ]
  })
}
