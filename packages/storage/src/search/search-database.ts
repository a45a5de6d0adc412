// The database of the search beside that of the records: what everybody needs to know of it. How it is
// filled and read is the business of the worker that searches.
import { Dexie } from 'dexie'
import type { Databases } from '../database/database.ts'

/** The name of the signatures' database, by that of the records'. */
export function searchName(records: string): string {
  return `${records}-search`
}

/** Deletes the signatures of a database of records; whoever searches next makes them anew. */
export async function deleteSearch(
  records: string,
  { indexedDB, IDBKeyRange }: Databases,
): Promise<void> {
  await new Dexie(searchName(records), { autoOpen: false, indexedDB, IDBKeyRange }).delete()
}
