// Publishing freezes what readers see. Afterwards it changes only by another version, and what
// differs in that one needs an entry among the corrections.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Desk } from '../desk/desk.ts'
import { type Context, create, decide, type Decision, refuse } from '../desk/patch.ts'
import type { ArticleId, ReviewerId } from '../ids.ts'
import type { CorrectionClass, CorrectionRow } from '../records/correction.ts'
import { canonicalJson } from '../selectors/digest.ts'
import { editionContent } from '../selectors/editions.ts'
import { nameOf } from '../selectors/names.ts'
import { piecesOf } from '../selectors/pieces.ts'
import { changesSincePublished, latestPublication } from '../selectors/publications.ts'

/** What a person writes about one change of a published text. */
export interface CorrectionInput {
  /** The id it is to have. */
  readonly id: string
  /** `head`, `article`, or the id of a claim. */
  readonly piece: string
  /** A void claim has its entry from `voidClaim`. */
  readonly kind: Exclude<CorrectionClass, 'void'>
  readonly note: string
  readonly shownAt?: string
}

export interface PublishReport {
  /** The id the version is to have. */
  readonly id: string
  readonly article: ArticleId
  /** Whose tags are printed. */
  readonly reviewer: ReviewerId
  /** One for each piece that differs from the version before; more are allowed. */
  readonly corrections: readonly CorrectionInput[]
}

/**
 * Publishes the report on an article as it stands: the finding and every claim that is signed off.
 * Refused while the head is not written, nothing is signed off, a claim that readers have seen is
 * not signed off anew, or a change of what they have seen has no entry.
 */
export function publishReport(desk: Desk, wish: PublishReport, context: Context): Decision {
  const { article } = wish
  if (!desk.articles.has(article)) return refuse('no-such-article')
  const name = nameOf(desk, context.by)
  if (name === '') return refuse('publisher-without-name')
  const summary = desk.summaries.get(article)
  const isWritten = [summary?.finding, summary?.whatIsRight, summary?.notEstablished].every(one =>
    one?.trim(),
  )
  if (!isWritten) return refuse('head-not-written')

  const pieces = piecesOf(desk, article, wish.reviewer)
  if (!Object.keys(pieces).some(piece => desk.claims.has(piece))) {
    return refuse('nothing-signed-off')
  }
  const before = latestPublication(desk, article)
  const changes = changesSincePublished(desk, article, wish.reviewer)
  const unsigned = changes.find(change => change.kind === 'unsigned')
  if (unsigned) {
    return refuse('published-claim-unsigned', {
      claim: desk.claims.get(unsigned.piece)?.shortForm ?? unsigned.piece,
    })
  }
  const corrections = wish.corrections.filter(({ note }) => note.trim() !== '')
  const told = new Set(corrections.map(({ piece }) => piece))
  const untold = changes.filter(({ kind, piece }) => kind === 'changed' && !told.has(piece))
  if (untold.length > 0) return refuse('correction-missing', { count: untold.length })
  if (before && changes.length + wish.corrections.length === 0) return refuse('nothing-new')
  if (!before && corrections.length > 0) return refuse('nothing-published')
  // An entry on what readers have not seen, or one that says nothing, would be dropped unseen.
  if (corrections.some(({ piece }) => before?.pieces[piece] === undefined)) {
    return refuse('no-such-piece')
  }
  if (corrections.length < wish.corrections.length) return refuse('correction-without-note')

  const content = canonicalJson(editionContent(desk, article, wish.reviewer))
  return decide('Publish report', [
    create('publications', {
      id: wish.id,
      article,
      ...(before && { supersedes: before.id }),
      by: context.by,
      name,
      at: context.at,
      pieces,
    }),
    create('editions', {
      id: wish.id,
      article,
      content,
      digest: bytesToHex(sha256(utf8ToBytes(content))),
    }),
    ...corrections.map(correction =>
      create(
        'corrections',
        correctionRow(desk, { ...correction, article, publication: wish.id }, context),
      ),
    ),
  ])
}

type NewCorrection = Omit<CorrectionRow, 'claim' | 'by' | 'name' | 'at' | 'clocks'>

/** An entry among the corrections, by whoever makes it, at that moment. */
export function correctionRow(
  desk: Desk,
  { shownAt, note, ...correction }: NewCorrection,
  { by, at }: Context,
): CorrectionRow {
  return {
    ...correction,
    ...(desk.claims.has(correction.piece) && { claim: correction.piece }),
    note: note.trim(),
    ...(shownAt?.trim() && { shownAt: shownAt.trim() }),
    by,
    name: nameOf(desk, by),
    at,
  }
}
