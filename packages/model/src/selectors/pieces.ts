// What readers see, in pieces: each has a digest, so that a change shows, and where.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Desk } from '../desk/desk.ts'
import { remembered } from '../desk/remembered.ts'
import type { ArticleId, ReviewerId } from '../ids.ts'
import type { ClaimRow } from '../records/claim.ts'
import { profileId, type ProfileRow } from '../records/profile.ts'
import { ARTICLE_PIECE, HEAD_PIECE } from '../records/publication.ts'
import type { VerdictRow } from '../records/verdict.ts'
import { rowsOfClaim } from './by-claim.ts'
import { signOffOf, verdictsOn } from './claims.ts'
import { canonicalJson, digestOfClaim } from './digest.ts'
import { digestOfRevision } from './revision-digest.ts'
import { fragmentsOf } from './spans.ts'

/** Stands for the digest of a claim that was withdrawn. */
export const VOID_PIECE = 'void'

/**
 * The digests of all that readers would see of an article's report now: its head, its annotated
 * text as `reviewer` tagged it, and each claim that is signed off, or void.
 */
export function piecesOf(
  desk: Desk,
  article: ArticleId,
  reviewer: ReviewerId,
): Readonly<Record<string, string>> {
  return {
    [HEAD_PIECE]: digestOf(headContent(desk, article)),
    [ARTICLE_PIECE]: digestOfArticle(desk, article, reviewer),
    ...digestsOfClaims(desk, article),
  }
}

// Most edits leave these alone, and there is much to digest.
const digestOfArticle = remembered((desk: Desk, article: ArticleId, reviewer: ReviewerId) =>
  digestOf(articleContent(desk, article, reviewer)),
)
const digestsOfClaims = remembered((desk: Desk, article: ArticleId) => {
  const claims = [...desk.claims.values()].filter(claim => claim.article === article)
  return Object.fromEntries(
    claims.flatMap(claim => {
      const digest = pieceOfClaim(desk, claim)
      return digest === undefined ? [] : [[claim.id, digest] as const]
    }),
  )
})

/** The digest of what readers would see of a claim now; undefined before it is signed off. */
export function pieceOfClaim(desk: Desk, claim: ClaimRow): string | undefined {
  if (claim.status === 'void') return VOID_PIECE
  const signOff = signOffOf(desk, claim.id)
  if (!signOff) return undefined
  const opinion = desk.secondOpinions.get(claim.id)
  const replies = [...desk.replies.values()].filter(reply => reply.claims.includes(claim.id))
  const verdicts = verdictsOn(desk, claim.id)
  return digestOf({
    content: digestOfClaim(desk, claim.id, signOff.verdict),
    others: verdicts.filter(verdict => verdict.id !== signOff.verdict),
    // What is printed of a claim besides what was signed.
    checkWorthiness: claim.checkWorthiness,
    reusedFrom: claim.reusedFrom,
    marked: markedWords(desk, claim),
    profiles: ownProfiles(desk, verdicts),
    waivers: sorted(rowsOfClaim(desk.waivers, claim.id)),
    replies: sorted(replies),
    opinion: opinion?.revealedAt === undefined ? undefined : opinion,
  })
}

// By their words, not their places: in an update that moved them they say what they said. Where many
// articles are read at once no texts are at hand; the mark bears the same words then.
function markedWords(desk: Desk, { id }: ClaimRow): readonly (string | undefined)[] {
  const { revisions } = desk
  return fragmentsOf(desk, id).map(({ revision, start, end, quote }) =>
    revisions.size === 0 ? quote : revisions.get(revision)?.text.slice(start, end),
  )
}

// What ships with the app cannot change; a version of the workspace's own might, by a fault.
function ownProfiles(desk: Desk, verdicts: readonly VerdictRow[]): readonly ProfileRow[] {
  const ids = new Set(verdicts.map(({ profile }) => profileId(profile)))
  return sorted([...ids].flatMap(id => desk.profiles.get(id) ?? []))
}

function headContent(desk: Desk, article: ArticleId) {
  const { finding, whatIsRight, notEstablished, fullTextPermission } =
    desk.summaries.get(article) ?? {}
  const replies = [...desk.replies.values()].filter(
    reply => reply.article === article && reply.claims.length === 0,
  )
  return { finding, whatIsRight, notEstablished, fullTextPermission, replies: sorted(replies) }
}

function articleContent(desk: Desk, id: ArticleId, reviewer: ReviewerId) {
  const article = desk.articles.get(id)
  const ofRevision = <R extends { readonly id: string; readonly revision: string }>(
    rows: Iterable<R>,
  ) => sorted([...rows].filter(row => row.revision === article?.revision))
  return {
    article: article && { ...article, binnedAt: undefined },
    revision: digestOfRevision(desk, article?.revision),
    cuts: ofRevision(desk.cuts.values()),
    tags: ofRevision([...desk.tags.values()].filter(tag => tag.reviewer === reviewer)),
    spans: ofRevision([...desk.spans.values()].filter(span => span.kind !== 'fragment')),
  }
}

function sorted<R extends { readonly id: string }>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function digestOf(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))
}
