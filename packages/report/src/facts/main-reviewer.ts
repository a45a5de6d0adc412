import {
  type ArticleId,
  contentOfEdition,
  type Desk,
  latestPublication,
  type ReviewerId,
} from '@claimbench/model'

/**
 * Whose work a report on an article prints: that of its published version, once there is one; else
 * `preferred`, once that person has tagged anything in its current revision; else whoever tagged
 * most of it, so that work brought from another machine reads the same here.
 */
export function mainReviewerOf(desk: Desk, article: ArticleId, preferred: ReviewerId): ReviewerId {
  const edition = desk.editions.get(latestPublication(desk, article)?.id ?? '')
  const published = edition && contentOfEdition(edition)?.reviewer
  if (published !== undefined) return published
  const revision = desk.articles.get(article)?.revision
  const tags = new Map<ReviewerId, number>()
  for (const tag of desk.tags.values()) {
    if (tag.revision !== revision || tag.standing !== 'given') continue
    tags.set(tag.reviewer, (tags.get(tag.reviewer) ?? 0) + 1)
  }
  if (tags.has(preferred)) return preferred
  const [most] = [...tags].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return most?.[0] ?? preferred
}
