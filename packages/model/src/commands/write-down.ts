// What people write besides verdicts: notes, the report's head, settings, their own name.
import type { Desk } from '../desk/desk.ts'
import {
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { ArticleId, ReviewerId } from '../ids.ts'
import type { AttachmentRow } from '../records/attachment.ts'
import { settleIdentity } from '../records/identity.ts'
import { noteId } from '../records/note.ts'
import type { SummaryFields } from '../records/summary.ts'
import { isEmptyRichText, type RichText } from '../rich-text.ts'
import type { SentenceReference } from './tag-sentence.ts'

export interface WriteNote extends SentenceReference {
  readonly body: RichText
}

/** Writes a reviewer's note on a sentence; an empty one removes it. */
export function writeNote(
  desk: Desk,
  { revision, start, body }: WriteNote,
  { by }: Context,
): Decision {
  const revisionRow = desk.revisions.get(revision)
  if (!revisionRow) return refuse('no-such-revision')
  const id = noteId(revision, start, by)
  const old = desk.notes.get(id)
  if (isEmptyRichText(body)) return decide('Remove note', old ? [remove('notes', old)] : [])
  if (old) return decide('Write note', [update('notes', old, { body })])
  const { article } = revisionRow
  return decide('Write note', [
    create('notes', { id, article, revision, start, reviewer: by, body }),
  ])
}

export interface WriteSummary {
  readonly article: ArticleId
  readonly fields: SummaryFields
}

/** Writes the head of an article's report, or a part of it. */
export function writeSummary(desk: Desk, { article, fields }: WriteSummary): Decision {
  if (!desk.articles.has(article)) return refuse('no-such-article')
  const old = desk.summaries.get(article)
  if (old) return decide('Write summary', [update('summaries', old, fields)])
  return decide('Write summary', [create('summaries', { ...fields, id: article, article })])
}

export interface SaveSetting {
  readonly setting: string
  readonly value: unknown
}

/** Stores a choice of the workspace. */
export function saveSetting(desk: Desk, { setting, value }: SaveSetting): Decision {
  const old = desk.settings.get(setting)
  if (old) return decide('Change setting', [update('settings', old, { value })])
  return decide('Change setting', [create('settings', { id: setting, value })])
}

export interface NameReviewer {
  readonly reviewer: ReviewerId
  readonly name: string
}

/** Gives a reviewer a name. */
export function nameReviewer(desk: Desk, { reviewer, name }: NameReviewer): Decision {
  const old = desk.reviewers.get(reviewer)
  if (old) return decide('Name reviewer', [update('reviewers', old, { name: name.trim() })])
  return decide('Name reviewer', [
    ...settleIdentity(desk, reviewer),
    create('reviewers', { id: reviewer, name: name.trim() }),
  ])
}

/** Notes that a file's bytes are kept; the same bytes are kept once. */
export function keepAttachment(desk: Desk, row: AttachmentRow): Decision {
  return decide('Attach file', desk.attachments.has(row.id) ? [] : [create('attachments', row)])
}
