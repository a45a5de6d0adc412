// Erases everything. The canary says so first: whoever finds it erases the rest, so a page that ends
// in the middle leaves nothing that could come back.
import { type Canary, type CanaryNote, writeCanary } from './canary.ts'
import { Database, type Databases } from './database/database.ts'
import type { Disk } from './disk/disk.ts'
import { FaultError } from './fault.ts'

export interface Eraser {
  readonly databases: Databases
  readonly disk: Disk | undefined
  readonly note: CanaryNote | undefined
  readonly prefix: string
}

/** How long other tabs may take to let go of the database, in milliseconds. */
const PATIENCE = 5000

/** Removes databases, journals, snapshots, attachments and, last, the canary. */
export async function eraseEverything(canary: Canary, eraser: Eraser): Promise<void> {
  const { databases, disk, note, prefix } = eraser
  await writeCanary({ ...canary, isErased: true }, disk, note)
  for (const { name } of await databases.indexedDB.databases())
    if (name?.startsWith(`${prefix}-`)) await deleteDatabase(new Database(name, databases))
  await disk?.erase()
  note?.clear()
}

async function deleteDatabase(db: Database): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new FaultError('other-tabs-open')), PATIENCE)
    db.delete()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}
