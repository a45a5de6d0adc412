// Databases as plain JSON, and back: how a saved workspace keeps the database of its time.
interface DumpedStore {
  readonly name: string
  readonly keyPath: string
  readonly autoIncrement: boolean
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
  readonly rows: readonly unknown[]
}

export interface DumpedDatabase {
  readonly name: string
  /** The browser's number of its shape, which is ten times Dexie's. */
  readonly version: number
  readonly stores: readonly DumpedStore[]
}

/** Every database of a browser, with its shape and everything in it. */
export async function dumpDatabases(indexedDB: IDBFactory): Promise<readonly DumpedDatabase[]> {
  const dumped: DumpedDatabase[] = []
  for (const { name = '', version = 1 } of await indexedDB.databases()) {
    const db = await answer(indexedDB.open(name))
    const names = [...db.objectStoreNames]
    const transaction = db.transaction(names)
    const stores = names.map(async (name): Promise<DumpedStore> => {
      const store = transaction.objectStore(name)
      const indexes = [...store.indexNames].map(name => ({
        name,
        keyPath: store.index(name).keyPath,
      }))
      const rows = await answer(store.getAll())
      return {
        name,
        keyPath: String(store.keyPath),
        autoIncrement: store.autoIncrement,
        indexes,
        rows,
      }
    })
    dumped.push({ name, version, stores: await Promise.all(stores) })
    db.close()
  }
  return dumped
}

/** Makes databases as they were dumped. */
export async function makeDatabases(
  indexedDB: IDBFactory,
  dumped: readonly DumpedDatabase[],
): Promise<void> {
  for (const { name, version, stores } of dumped) {
    const request = indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement })
        for (const index of indexes) store.createIndex(index.name, index.keyPath)
        for (const row of rows) store.put(row)
      }
    })
    ;(await answer(request)).close()
  }
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
