// What a browser keeps, before and after somebody meant harm.
import type { Page } from '@playwright/test'

/** Every row of every database of the app by its store and key, but for notes of how far things have come. */
export async function savedRows(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const found: [string, string][] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name))
      for (const store of [...db.objectStoreNames].filter(one => one !== 'meta')) {
        const rows = db.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([answer(rows.getAllKeys()), answer(rows.getAll())])
        for (const [i, key] of keys.entries())
          found.push([`${name}/${store}/${JSON.stringify(key)}`, JSON.stringify(values[i])])
      }
      db.close()
    }
    return found
  })
  return new Map(rows)
}

/** The rows that are no longer what they were: changed, or gone. */
export function touchedRows(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...before].filter(([key, row]) => after.get(key) !== row).map(([key]) => key)
}
