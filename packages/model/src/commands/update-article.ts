// A newer version of an article takes the place of the old one, and every mark comes along or goes
// to the tray. Nothing is lost, and nothing comes to stand on other words without a person.
import {
  equal,
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  update,
} from '../desk/patch.ts'
import { readsTheSame, type Span } from '@claimbench/text'
import type { RevisionText } from '../carry/carry-marks.ts'
import { sentencesOfDraft } from '../carry/carry-marks.ts'
import { goesThrough } from '../carry/goes-through.ts'
import { longestOverlap } from '../carry/longest-overlap.ts'
import { marksOf } from '../carry/marks-of.ts'
import { type DecidedOnWords, placeMarks, withoutClocks } from '../carry/place-marks.ts'
import type { Desk } from '../desk/desk.ts'
import type { ArticleId } from '../ids.ts'
import type { AmendmentCause, ChangedDetail, Outcome } from '../records/amendment.ts'
import type { ArticleDetails, ArticleRow } from '../records/article.ts'
import type { AttachmentRow } from '../records/attachment.ts'
import { type CutRow } from '../records/cut.ts'
import { type MarkKey, markKey } from '../records/mark.ts'
import type { RevisionRow } from '../records/revision.ts'
import { revisionsOf } from '../selectors/revisions.ts'

/** What a person, or the same words, decided about a mark. */
export interface DecidedMark {
  readonly key: MarkKey
  readonly outcome: Outcome
  /** Its words in the new text; needed for everything but `lost`, where it is a suggestion. */
  readonly now?: Span
}

export interface UpdateArticle {
  readonly article: ArticleId
  /** The id the record of the update is to have. */
  readonly amendment: string
  readonly cause: AmendmentCause
  readonly revision: RevisionText
  /** One decision for each mark of the revision that is replaced. */
  readonly carried: readonly DecidedMark[]
  /** The details that the new version states otherwise and that are to be taken over. */
  readonly details?: Partial<ArticleDetails>
  readonly disagreements?: ArticleRow['disagreements']
  /** The file the new version came from. */
  readonly original?: AttachmentRow
}

/**
 * Gives an article its next revision. Refused when nothing is new; when a mark has no decision
 * because it was made meanwhile; and when a mark that is said to be kept would stand on other words.
 * With the same text only the details change and every mark stays untouched.
 */
export function updateArticle(desk: Desk, wish: UpdateArticle, context: Context): Decision {
  const article = desk.articles.get(wish.article)
  const old = desk.revisions.get(article?.revision ?? '')
  if (!article || !old) return refuse('no-such-article')
  if (wish.revision.text.trim() === '') return refuse('empty-article')
  const details = detailChanges(article, wish)
  if (isSameText(old, wish.revision)) {
    return details.length === 0 ? refuse('nothing-new') : decide('Update details', details)
  }

  const marks = decidedMarks(desk, old, wish)
  if (!marks) return refuse('marks-changed')
  const problem = marks.map(mark => problemWith(old, wish.revision, mark)).find(Boolean)
  if (problem) return refuse(problem)

  const held = marks.filter(isHeldSpan)
  const boundaries = wish.revision.boundaries.filter(
    ({ at }) => !held.some(({ now }) => now && goesThrough(wish.revision.text, now, at)),
  )
  const fresh = { ...wish.revision, boundaries }
  const sentences = sentencesOfDraft(fresh, cutsAmong(marks, fresh))
  const across = held.find(({ now }) => now && !isInOne(sentences, now))
  if (across) return refuse('across-sentences')

  const { at, by } = context
  const number = Math.max(...revisionsOf(desk, article.id).map(row => row.number)) + 1
  return decide('Update article', [
    create('revisions', { ...fresh, article: article.id, number, madeAt: at }),
    update('articles', article, { revision: fresh.id }),
    ...details,
    ...placeMarks(
      { article: article.id, amendment: wish.amendment, old, fresh, sentences, at },
      marks,
    ),
    create('amendments', {
      id: wish.amendment,
      article: article.id,
      from: old.id,
      to: fresh.id,
      cause: wish.cause,
      carried: marks.map(({ mark, words, outcome, now }) => ({
        mark: withoutClocks(mark),
        outcome,
        was: words,
        ...(now && { now: { start: now.start, end: now.end } }),
      })),
      details: changedDetails(article, wish.details ?? {}),
      ...(wish.original && article.original && { originalBefore: article.original }),
      by,
      at,
    }),
  ])
}

/** Whether two versions hold the same words, blocks and links. */
export function isSameText(
  old: Pick<RevisionRow, 'text' | 'blocks' | 'links'>,
  fresh: Pick<RevisionRow, 'text' | 'blocks' | 'links'>,
): boolean {
  return old.text === fresh.text && equal(old.blocks, fresh.blocks) && equal(old.links, fresh.links)
}

function decidedMarks(
  desk: Desk,
  old: RevisionRow,
  { carried }: UpdateArticle,
): readonly DecidedOnWords[] | undefined {
  const decisions = new Map(carried.map(decision => [decision.key, decision]))
  const marks = marksOf(desk, old.id)
  if (decisions.size !== carried.length || marks.length !== carried.length) return undefined
  const decided = marks.flatMap(one => {
    const decision = decisions.get(markKey(one.mark))
    if (!decision) return []
    const { outcome, now } = decision
    return [{ ...one, outcome, ...(now && { now }) }]
  })
  return decided.length === marks.length ? decided : undefined
}

function problemWith(
  old: RevisionRow,
  { text }: RevisionText,
  { mark, words, outcome, now }: DecidedOnWords,
): string | undefined {
  if (outcome === 'lost' && now === undefined) return undefined
  if (!now || now.start < 0 || now.end > text.length || now.start > now.end) return 'outside-text'
  if (mark.table === 'cuts') return undefined
  const reads = text.slice(now.start, now.end)
  if (reads.trim() === '') return 'no-words'
  const isSame = readsTheSame(old.text.slice(words.start, words.end), reads)
  return outcome === 'kept' && !isSame ? 'not-the-same-words' : undefined
}

function isHeldSpan({ mark, outcome, now }: DecidedOnWords): boolean {
  return (
    mark.table === 'spans' && now !== undefined && (outcome === 'kept' || outcome === 'changed')
  )
}

function cutsAmong(
  marks: readonly DecidedOnWords[],
  fresh: Pick<RevisionRow, 'id'>,
): readonly CutRow[] {
  return marks.flatMap(({ mark, outcome, now }) =>
    mark.table === 'cuts' && now && outcome !== 'lost'
      ? [{ ...mark.row, id: `${mark.row.id}`, revision: fresh.id, at: now.start }]
      : [],
  )
}

function isInOne(stretches: readonly Span[], span: Span): boolean {
  const stretch = longestOverlap(stretches, span)
  return stretch !== undefined && stretch.start <= span.start && span.end <= stretch.end
}

function detailChanges(article: ArticleRow, wish: UpdateArticle): readonly Change[] {
  const { original } = wish
  const fields = {
    ...wish.details,
    ...(wish.disagreements && { disagreements: wish.disagreements }),
    ...(original && { original: original.id }),
  }
  const changed = update('articles', article, fields)
  if (Object.keys(changed.after ?? {}).length === 0) return []
  return [
    changed,
    ...(original && article.original !== original.id ? [create('attachments', original)] : []),
  ]
}

function changedDetails(
  article: ArticleRow,
  details: Partial<ArticleDetails>,
): readonly ChangedDetail[] {
  const fields = Object.keys(details) as (keyof ArticleDetails)[]
  return fields.flatMap(field => {
    const [before, after] = [wordsOf(article[field]), wordsOf(details[field])]
    if (before === after) return []
    return [{ field, ...(before && { before }), ...(after && { after }) }]
  })
}

function wordsOf(value: ArticleDetails[keyof ArticleDetails]): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ')
}
