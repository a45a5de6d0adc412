// What a backup would bring, told before it is restored.
import { type Damage, ok, type Result } from '@claimbench/model'
import type { Database } from '../database/database.ts'
import type { LongWork } from './format.ts'
import { readBackup } from './read-backup.ts'

/** One article in a backup, or ('') what belongs to no article, beside what is here. */
export interface ArticleComparison {
  readonly id: string
  /** As the backup has it; empty for what belongs to no article. */
  readonly title: string
  /** True when it is not here at all. */
  readonly isNew: boolean
  /** Changes that only the backup has. */
  readonly onlyInBackup: number
  /** Changes that only this workspace has. Where both have some, each field keeps the later one. */
  readonly onlyHere: number
}

/** Compares a backup with the workspace by the changes in both histories. */
export async function compareBackup(
  file: Blob,
  db: Database,
  work: LongWork = {},
): Promise<Result<readonly ArticleComparison[], Damage>> {
  const compared: Omit<ArticleComparison, 'title'>[] = []
  const read = await readBackup(
    file,
    {
      async part(article, { history }) {
        const here = await db.history
          .where('[article+clock]')
          .between([article, ''], [article, '\uffff'])
          .primaryKeys()
        const there = new Set(history.map(patch => patch.id))
        const both = here.filter(id => there.has(id)).length
        const isNew = article !== '' && (await db.rows('articles').get(article)) === undefined
        compared.push({
          id: article,
          isNew,
          onlyInBackup: there.size - both,
          onlyHere: here.length - both,
        })
      },
    },
    work,
  )
  if (!read.ok) return read
  const titles = new Map(read.value.titles.map(({ id, title }) => [id, title]))
  return ok(compared.map(one => ({ ...one, title: titles.get(one.id) ?? '' })))
}
