// Marks on a version that has been replaced: another device made them before it heard of the update.
import { marksOf, type MarkOnWords } from '../carry/marks-of.ts'
import type { Desk } from '../desk/desk.ts'
import type { ArticleId } from '../ids.ts'
import type { RevisionRow } from '../records/revision.ts'
import { revisionsOf } from './revisions.ts'

/** The marks that were left on one version. */
export interface LateMarks {
  readonly revision: RevisionRow
  readonly marks: readonly MarkOnWords[]
}

/** The marks of an article that stand on another version than the current one, the oldest first. */
export function lateMarksOf(desk: Desk, article: ArticleId): readonly LateMarks[] {
  const late = new Set(lateRows(desk, article).map(row => row.revision))
  return revisionsOf(desk, article)
    .filter(({ id }) => late.has(id))
    .map(revision => ({ revision, marks: marksOf(desk, revision.id) }))
}

/** How many there are. Cheaper than the list: nothing is cut into sentences. */
export function countLateMarks(desk: Desk, article: ArticleId): number {
  return lateRows(desk, article).length
}

function lateRows(
  desk: Desk,
  article: ArticleId,
): readonly { readonly revision: RevisionRow['id'] }[] {
  const current = desk.articles.get(article)?.revision
  const replaced = new Set<string>()
  for (const row of desk.revisions.values()) {
    if (row.article === article && row.id !== current) replaced.add(row.id)
  }
  if (replaced.size === 0) return []
  return [desk.tags, desk.spans, desk.notes, desk.cuts].flatMap(rows =>
    Array.from<{ readonly revision: string }>(rows.values()).filter(row =>
      replaced.has(row.revision),
    ),
  )
}
