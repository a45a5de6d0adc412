import type { ArticleRow } from '@claimbench/model'

/** The other articles of the library, those that are likely the original first. */
export function likelyOriginals(
  article: ArticleRow,
  all: readonly ArticleRow[],
): readonly ArticleRow[] {
  const words = wordsOf(article.title)
  const scoreOf = (one: ArticleRow) => {
    const shared = wordsOf(one.title).filter(word => words.includes(word)).length
    const isOutlet = article.originalOutlet !== undefined && one.outlet === article.originalOutlet
    return shared + (isOutlet ? 5 : 0) + (one.language === article.language ? 1 : 0)
  }
  return all
    .filter(one => one.id !== article.id && one.binnedAt === undefined)
    .map(one => ({ one, score: scoreOf(one) }))
    .sort((a, b) => b.score - a.score || (a.one.title < b.one.title ? -1 : 1))
    .map(({ one }) => one)
}

/** Words of four letters and more: shorter ones say nothing about what an article is about. */
function wordsOf(title: string): readonly string[] {
  return title.toLocaleLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
}
