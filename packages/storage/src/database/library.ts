// The list of articles, without opening any of them.
import type { ArticleCounts, ArticleRow, Damage, Instant, Result } from '@claimbench/model'
import { liveQuery } from 'dexie'
import { NO_COUNTS } from './commit.ts'
import type { Database } from './database.ts'
import type { StoredCounts, StoredRow } from './stored.ts'
import { readRow } from './read-row.ts'

/** What the library shows of an article. In the bin: `article.binnedAt` is set. */
export interface LibraryItem {
  readonly article: ArticleRow
  readonly counts: ArticleCounts
  readonly updatedAt: Instant
}

/** Reads the row of an article. */
export type ReadArticle = (stored: StoredRow) => Result<ArticleRow, Damage>

/** How many rows are read at a time: longer, and the page would stand still. */
const CHUNK = 250
/** How many of a long list are told before the rest is read. */
const FIRST = 100

/**
 * Every article that can be read, the one changed last first. `onDamaged` hears of the others: once
 * they are put right, they are listed again.
 */
export async function listArticles(
  db: Database,
  onDamaged: (id: string) => void,
  read: ReadArticle,
): Promise<readonly LibraryItem[]> {
  const [rows, counts] = await db.transaction('r', [db.rows('articles'), db.counts], () =>
    Promise.all([db.rows('articles').toArray(), db.counts.toArray()]),
  )
  const countsByArticle = new Map(counts.map(row => [row.article, row]))
  const items: LibraryItem[] = []
  for (const [i, stored] of rows.entries()) {
    if (i > 0 && i % CHUNK === 0) await breath()
    const article = read(stored)
    if (article.ok) items.push(itemOf(article.value, countsByArticle.get(stored.id)))
    else onDamaged(stored.id)
  }
  return items.sort(lastChangedFirst)
}

/**
 * Calls back with the list now and after every change, in any tab. Of a long list the articles changed
 * last come first, alone. Answers with the end of it.
 */
export function observeLibrary(
  db: Database,
  callback: (items: readonly LibraryItem[]) => void,
  onError: (error: unknown) => void,
  onDamaged: (id: string) => void,
  read: ReadArticle,
): () => void {
  let isOver = false
  const tellFirst = (items: readonly LibraryItem[]) => {
    if (!isOver && items.length === FIRST) callback(items)
  }
  // What cannot be read here is told by the whole list.
  const first = lastChanged(db, read).then(tellFirst, () => undefined)
  const watching = liveQuery(() => listArticles(db, onDamaged, read)).subscribe(items => {
    void first.then(() => {
      if (!isOver) callback(items)
    })
  }, onError)
  return () => {
    isOver = true
    watching.unsubscribe()
  }
}

async function lastChanged(db: Database, read: ReadArticle): Promise<readonly LibraryItem[]> {
  const counts = await db.counts.toArray()
  const last = counts.sort(lastChangedFirst).slice(0, FIRST)
  const rows = await db.rows('articles').bulkGet(last.map(({ article }) => article))
  return rows.flatMap((stored, i) => {
    const article = stored && read(stored)
    return article?.ok ? [itemOf(article.value, last[i])] : []
  })
}

/** Remembers what it read: of a list that is read again, few rows are others. */
export function rememberingReader(): ReadArticle {
  const known = new Map<string, { readonly json: string; readonly article: ArticleRow }>()
  return stored => {
    const before = known.get(stored.id)
    if (before && before.json === stored.json) return { ok: true, value: before.article }
    const article = readRow('articles', stored)
    if (article.ok) known.set(stored.id, { json: stored.json, article: article.value })
    return article
  }
}

function itemOf(article: ArticleRow, counted: StoredCounts | undefined): LibraryItem {
  return {
    article,
    counts: counted?.counts ?? NO_COUNTS,
    updatedAt: counted?.updatedAt ?? article.addedAt,
  }
}

function lastChangedFirst(a: { updatedAt: Instant }, b: { updatedAt: Instant }): number {
  return a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0
}

/** Lets the page do what it has waited to do. */
function breath(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
