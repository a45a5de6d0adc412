// Removes what is left of an article that was deleted: a change cannot, as it would keep what it removes.
import { ARTICLE_TABLES, tombstoneKey } from '@claimbench/model'
import { FaultError } from '../fault.ts'
import type { Database } from './database.ts'
import type { StoredRow } from './stored.ts'

/** The tables whose rows name files. */
const NAME_FILES = ['articles', 'evidence', 'amendments', 'editions'] as const

/**
 * Removes rows, history and counts of an article, but for the mark that it was deleted. Answers with the
 * ids of files that nothing else names: their rows are removed, their bytes are the caller's to remove.
 * Throws while the article is there.
 */
export async function forgetArticle(db: Database, id: string): Promise<readonly string[]> {
  const stores = ARTICLE_TABLES.map(table => db.rows(table))
  const others = [db.rows('attachments'), db.history, db.counts, db.tombstones, db.bytes]
  return db.transaction('rw', [...stores, ...others], async () => {
    const stone = tombstoneKey('articles', id)
    const isThere = (await db.rows('articles').get(id)) !== undefined
    if (isThere || !(await db.tombstones.get(stone)))
      throw new FaultError('failed', 'the article was not deleted')

    const named = new Set<string>()
    for (const store of stores) {
      const rows = store.where('article').equals(id)
      await rows.each(row => filesIn(row).forEach(file => named.add(file)))
      await rows.delete()
    }
    // The article's own row is gone, and with it the name of its original: the history still has it.
    const history = db.history.where('[article+clock]').between([id, ''], [id, '\uffff'])
    await history.each(patch => filesIn(patch).forEach(file => named.add(file)))
    await history.delete()
    await db.counts.delete(id)
    const stones = await db.tombstones.where('article').equals(id).primaryKeys()
    await db.tombstones.bulkDelete(stones.filter(key => key !== stone))

    for (const table of NAME_FILES)
      await db.rows(table).each(row => filesIn(row).forEach(file => named.delete(file)))
    const files = [...named]
    await db.rows('attachments').bulkDelete(files)
    await db.bytes.bulkDelete(files)
    return files
  })
}

/** The SHA-256s that stand in a text. */
function filesIn({ json }: Pick<StoredRow, 'json'>): readonly string[] {
  return json.match(/\b[0-9a-f]{64}\b/g) ?? []
}
