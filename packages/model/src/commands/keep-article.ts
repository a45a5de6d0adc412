import { isWebAddress, parseWebAddress } from '../address.ts'
import type { Desk } from '../desk/desk.ts'
import { type Context, create, decide, type Decision, refuse, update } from '../desk/patch.ts'
import type { ArticleId, RevisionId } from '../ids.ts'
import type { ArticleDetails, ArticleRow } from '../records/article.ts'
import type { AttachmentRow } from '../records/attachment.ts'
import { settleIdentity } from '../records/identity.ts'
import type { RevisionRow } from '../records/revision.ts'

export interface AddArticle {
  readonly id: ArticleId
  readonly revision: Pick<
    RevisionRow,
    'text' | 'blocks' | 'links' | 'boundaries' | 'segmenterVersion'
  > & { readonly id: RevisionId }
  readonly details: ArticleDetails
  readonly disagreements: ArticleRow['disagreements']
  /** The file of the bytes it came from; its row is made with the article. */
  readonly original?: AttachmentRow
  readonly sample?: string
}

/** Puts an article into the library with its first revision. */
export function addArticle(desk: Desk, wish: AddArticle, { by, at }: Context): Decision {
  if (wish.revision.text.trim() === '') return refuse('empty-article')
  const { original } = wish
  return decide('Add article', [
    ...settleIdentity(desk, by),
    ...(original && !desk.attachments.has(original.id) ? [create('attachments', original)] : []),
    create('articles', {
      ...addressed(wish.details),
      id: wish.id,
      revision: wish.revision.id,
      disagreements: wish.disagreements,
      ...(original && { original: original.id }),
      ...(wish.sample && { sample: wish.sample }),
      addedAt: at,
      addedBy: by,
    }),
    create('revisions', { ...wish.revision, article: wish.id, number: 1, madeAt: at }),
  ])
}

/** A copy that was found at no address of the web keeps where it was, as text. */
function addressed(details: ArticleDetails): ArticleDetails {
  const { address, ...rest } = details
  if (address === undefined || isWebAddress(address)) return details
  return { ...rest, foundAt: address }
}

export interface EditDetails {
  readonly article: ArticleId
  readonly fields: Partial<ArticleDetails>
}

/** Corrects what is known about an article. A title cannot be empty; an address must be http(s). */
export function editDetails(desk: Desk, { article, fields }: EditDetails): Decision {
  const row = desk.articles.get(article)
  if (!row) return refuse('no-such-article')
  if (fields.title !== undefined && fields.title.trim() === '') return refuse('no-title')
  const typed = fields.address
  if (!typed) return decide('Edit details', [update('articles', row, fields)])

  const address = parseWebAddress(typed)
  if (!address.ok) return refuse(`address-${address.error}`, { field: 'address' })
  return decide('Edit details', [update('articles', row, { ...fields, address: address.value })])
}

/** Says whether tags are suggested in an article; they are, until somebody says otherwise. */
export function switchSuggestions(
  desk: Desk,
  { article, on }: { readonly article: ArticleId; readonly on: boolean },
): Decision {
  const row = desk.articles.get(article)
  if (!row) return refuse('no-such-article')
  const suggestionsOff = on ? undefined : true
  return decide('Switch suggestions', [update('articles', row, { suggestionsOff })])
}

/** Puts an article into the bin, from which it can be taken back. */
export function binArticle(
  desk: Desk,
  { article }: { readonly article: ArticleId },
  { at }: Context,
): Decision {
  const row = desk.articles.get(article)
  if (!row) return refuse('no-such-article')
  return decide('Move to bin', [update('articles', row, { binnedAt: at })])
}

/** How many days an article stays in the bin. */
export const BIN_DAYS = 30

/**
 * In how many days an article in the bin is deleted, from 0 to `BIN_DAYS`; undefined when it is not in
 * the bin. `now` in milliseconds since 1970.
 */
export function daysInBin({ binnedAt }: ArticleRow, now: number): number | undefined {
  if (binnedAt === undefined) return undefined
  const passed = (now - Date.parse(binnedAt)) / (24 * 60 * 60_000)
  return Math.min(BIN_DAYS, Math.max(0, Math.ceil(BIN_DAYS - passed)))
}

/**
 * Deletes an article for good; only from the bin. The change names nothing of it but its id: the disk
 * removes the rest, and nothing of it may stay in a history.
 */
export function deleteArticle(desk: Desk, { article }: { readonly article: ArticleId }): Decision {
  const row = desk.articles.get(article)
  if (!row) return refuse('no-such-article')
  if (row.binnedAt === undefined) return refuse('not-in-bin')
  return decide('Delete an article', [{ table: 'articles', id: article, before: {} }])
}

/** Takes an article out of the bin. */
export function restoreArticle(desk: Desk, { article }: { readonly article: ArticleId }): Decision {
  const row = desk.articles.get(article)
  if (!row) return refuse('no-such-article')
  return decide('Restore from bin', [update('articles', row, { binnedAt: undefined })])
}
