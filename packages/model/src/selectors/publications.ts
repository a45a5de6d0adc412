// What was published, and how what stands now differs from it.
import type { Desk } from '../desk/desk.ts'
import type { ArticleId, ReviewerId } from '../ids.ts'
import type { ClaimRow } from '../records/claim.ts'
import type { CorrectionRow } from '../records/correction.ts'
import type { PublicationRow } from '../records/publication.ts'
import { piecesOf, VOID_PIECE } from './pieces.ts'

/** The versions of an article's report that went out, oldest first: the first is version 1. */
export function publicationsOf(desk: Desk, article: ArticleId): readonly PublicationRow[] {
  return [...desk.publications.values()]
    .filter(publication => publication.article === article)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}

/** The version that readers have now; undefined before the first. */
export function latestPublication(desk: Desk, article: ArticleId): PublicationRow | undefined {
  return publicationsOf(desk, article).at(-1)
}

/** The corrections of an article's report, oldest first. */
export function correctionsOf(desk: Desk, article: ArticleId): readonly CorrectionRow[] {
  return [...desk.corrections.values()]
    .filter(correction => correction.article === article)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}

/** The claims that were withdrawn from a published version. */
export function voidedIn(desk: Desk, { id, article }: PublicationRow): ReadonlySet<string> {
  return new Set(
    correctionsOf(desk, article)
      .filter(({ kind, publication }) => kind === 'void' && publication === id)
      .map(({ piece }) => piece),
  )
}

/** What readers have of a claim now: the version it stands in and its digest; undefined: nothing. */
export function publishedPieceOf(
  desk: Desk,
  claim: ClaimRow,
): { readonly publication: PublicationRow; readonly digest: string } | undefined {
  const publication = latestPublication(desk, claim.article)
  const digest = publication?.pieces[claim.id]
  if (!publication || digest === undefined) return undefined
  const isVoid = voidedIn(desk, publication).has(claim.id)
  return { publication, digest: isVoid ? VOID_PIECE : digest }
}

/**
 * How one piece differs from what readers have. `new`: they have not seen it. `changed`: it needs
 * an entry. `unsigned`: a claim they have seen is not signed off as it stands now.
 */
export interface PieceChange {
  readonly piece: string
  readonly kind: 'new' | 'changed' | 'unsigned'
}

/** What the next version would change; everything is `new` before the first. */
export function changesSincePublished(
  desk: Desk,
  article: ArticleId,
  reviewer: ReviewerId,
): readonly PieceChange[] {
  const now = piecesOf(desk, article, reviewer)
  const publication = latestPublication(desk, article)
  const voided = publication ? voidedIn(desk, publication) : new Set<string>()
  const before: Record<string, string> = { ...publication?.pieces }
  for (const piece of voided) before[piece] = VOID_PIECE

  const changed = Object.entries(before).flatMap(([piece, digest]): readonly PieceChange[] => {
    if (now[piece] === digest) return []
    return [{ piece, kind: now[piece] === undefined ? 'unsigned' : 'changed' }]
  })
  // A claim that was void before readers saw it is nothing to them.
  const fresh = Object.entries(now)
    .filter(([piece, digest]) => before[piece] === undefined && digest !== VOID_PIECE)
    .map(([piece]): PieceChange => ({ piece, kind: 'new' }))
  return [...changed, ...fresh]
}
