// The list of articles, without opening any of them.
import type { ArticleCounts, ArticleRow, Instant } from '@claimbench/model'
import { liveQuery } from 'dexie'
import { NO_COUNTS } from './commit.ts'
import type { Database } from './database.ts'
import { readRow } from './read-row.ts'

/** What the library shows of an article. In the bin: `article.binnedAt` is set. */
export interface LibraryItem {
  readonly article: ArticleRow
  readonly counts: ArticleCounts
  readonly updatedAt: Instant
}

/**
 * Every article that can be read, the one changed last first. `onDamaged` hears of the others: once
 * they are put right, they are listed again.
 */
export async function listArticles(
  db: Database,
  onDamaged: (id: string) => void,
): Promise<readonly LibraryItem[]> {
  const [rows, counts] = await db.transaction('r', [db.rows('articles'), db.counts], () =>
    Promise.all([db.rows('articles').toArray(), db.counts.toArray()]),
  )
  const countsByArticle = new Map(counts.map(row => [row.article, row]))
  return rows
    .flatMap(stored => {
      const read = readRow('articles', stored)
      if (!read.ok) {
        onDamaged(stored.id)
        return []
      }
      const counted = countsByArticle.get(stored.id)
      return {
        article: read.value,
        counts: counted?.counts ?? NO_COUNTS,
        updatedAt: counted?.updatedAt ?? read.value.addedAt,
      }
    })
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))
}

/** Calls back with the list now and after every change, in any tab. Answers with the end of it. */
export function observeLibrary(
  db: Database,
  callback: (items: readonly LibraryItem[]) => void,
  onError: (error: unknown) => void,
  onDamaged: (id: string) => void,
): () => void {
  const watching = liveQuery(() => listArticles(db, onDamaged)).subscribe(callback, onError)
  return () => watching.unsubscribe()
}
