import { type ArticleCounts, type Desk, deskFrom, type Patch } from '@claimbench/model'
import type { Storage } from '../storage.ts'

/** Saves patches the way the saver does: journal, then database. */
export async function save(
  storage: Storage,
  patches: readonly Patch[],
  counts?: ArticleCounts,
): Promise<void> {
  for (const patch of patches) await storage.commit([await storage.append({ patch, counts })])
}

/** Everything the storage holds, on one desk. */
export async function deskOf(storage: Storage): Promise<Desk> {
  const { rows, tombstones } = await storage.loadWorkspace()
  const all: { [table: string]: readonly unknown[] } = { ...rows }
  const stones = [...tombstones]
  for (const { article } of await storage.listArticles()) {
    const loaded = await storage.loadArticle(article.id)
    if (!loaded) continue
    stones.push(...loaded.tombstones)
    for (const [table, list] of Object.entries(loaded.rows))
      all[table] = [...(all[table] ?? []), ...list]
  }
  // Each list came out of the table of its name.
  return deskFrom(all as Parameters<typeof deskFrom>[0], stones)
}
