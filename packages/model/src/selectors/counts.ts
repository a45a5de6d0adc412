// What the library shows of an article without opening it.
import type { Desk } from '../desk/desk.ts'
import type { ArticleId, ReviewerId } from '../ids.ts'
import { isSigned, stateOfClaim } from './claim-state.ts'
import { progressOf } from './tags.ts'

/** Kept beside an article whenever it is saved, so that lists never count. */
export interface ArticleCounts {
  /** Sentences of the article itself, furniture left out. */
  readonly sentences: number
  readonly tagged: number
  readonly claims: number
  readonly signedOff: number
}

/** Counts an open article's work; zeros when it is not on the desk. */
export function countArticle(desk: Desk, id: ArticleId, reviewer: ReviewerId): ArticleCounts {
  const article = desk.articles.get(id)
  const progress = article ? progressOf(desk, article.revision, reviewer) : { tagged: 0, total: 0 }
  const claims = [...desk.claims.values()].filter(claim => claim.article === id)
  return {
    sentences: progress.total,
    tagged: progress.tagged,
    claims: claims.length,
    signedOff: claims.filter(claim => isSigned(stateOfClaim(desk, claim))).length,
  }
}
