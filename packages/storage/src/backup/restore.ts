// Takes a backup into the workspace: a fresh database gets everything that is here and everything
// in the file, merged field by field, is checked, and only then becomes the one in use.
import type { Damage, Result } from '@claimbench/model'
import { type Canary, writeCanary } from '../canary.ts'
import { copyDatabase } from '../database/copy.ts'
import { Database } from '../database/database.ts'
import { FaultError } from '../fault.ts'
import { nextName, openUnblocked, type Surroundings } from '../open-database.ts'
import { commitInBatches } from '../recovery/catch-up.ts'
import { mergePart } from '../recovery/merge-part.ts'
import { partTexts, SNAPSHOTS_DUE } from '../snapshots.ts'
import type { LongWork } from './format.ts'
import { type BackupContents, checkBackup, readBackup } from './read-backup.ts'

export interface Restoring {
  readonly db: Database
  readonly canary: Canary
  readonly around: Surroundings
  readonly putAttachment: (bytes: Blob) => Promise<{ readonly id: string }>
}

/**
 * Restores a backup. Answers with what was in it, or with its damage; then, and when this throws,
 * nothing has changed. Afterwards the storage must be opened again.
 */
export async function restore(
  file: Blob,
  { db, canary, around, putAttachment }: Restoring,
  work: LongWork = {},
): Promise<Result<BackupContents, Damage>> {
  const checked = await checkBackup(file, work)
  if (!checked.ok) return checked

  const wasEmpty = (await db.rows('articles').count()) === 0
  const name = await nextName(around, canary.name)
  const fresh = new Database(name, around.databases)
  try {
    await openUnblocked(fresh)
    await copyDatabase(db, fresh)
    const restored: string[] = []
    const read = await readBackup(
      file,
      {
        async part(article, part) {
          await mergePart(fresh, article, part)
          restored.push(article)
        },
        async attachment(_, bytes) {
          await putAttachment(bytes)
        },
        unsaved: patches =>
          commitInBatches(
            fresh,
            canary.database,
            patches.map(patch => ({ patch })),
          ),
      },
      work,
    )
    // The file was whole a moment ago: somebody is changing it.
    if (!read.ok) return await giveUp(fresh, read)
    for (const article of restored) {
      work.signal?.throwIfAborted()
      // Reads every row back, and throws where one is not what was written.
      await partTexts(fresh, article)
    }
    await fresh.meta.put({ key: SNAPSHOTS_DUE, value: true })
    if (wasEmpty) {
      const changes = await fresh.history.count()
      await fresh.meta.bulkPut([
        { key: 'changes', value: changes },
        { key: 'changesAtBackup', value: changes },
      ])
    }
    const found = await fresh.rows('articles').count()
    if (found < read.value.articles) throw new FaultError('failed', `${found} articles are there`)
    await writeCanary({ ...canary, name }, around.disk, around.note)
    fresh.close()
    return read
  } catch (error) {
    await giveUp(fresh, undefined)
    throw error
  }
}

async function giveUp<Answer>(fresh: Database, answer: Answer): Promise<Answer> {
  await fresh.delete()
  return answer
}
