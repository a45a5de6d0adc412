// Everything of this origin that a page can read, as hashes by name: databases row by row, private
// files byte by byte, local storage. Nothing is opened through the storage, nothing is changed.

/** One hash for each store, file and text. */
export async function fingerprint(): Promise<Readonly<Record<string, string>>> {
  const parts: [string, string][] = []
  for (const { name = '', version } of await databases()) {
    parts.push([name, String(version)])
    parts.push(...(await storesOf(name)))
  }
  await filesOf(await navigator.storage.getDirectory(), '', parts)
  for (const key of Object.keys(localStorage)) parts.push([key, localStorage.getItem(key) ?? ''])
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

// After damage the browser may not even say which databases there are.
async function databases(): Promise<readonly IDBDatabaseInfo[]> {
  return indexedDB.databases().catch(() => [])
}

async function storesOf(name: string): Promise<[string, string][]> {
  try {
    const db = await answer(indexedDB.open(name))
    const names = [...db.objectStoreNames]
    const stores = names.length > 0 ? db.transaction(names) : undefined
    const found = await Promise.all(
      names.map(async store => {
        const rows = stores ? await answer(stores.objectStore(store).getAll()) : []
        return [`${name}/${store}`, await hashOf(new TextEncoder().encode(JSON.stringify(rows)))]
      }),
    )
    db.close()
    return found as [string, string][]
  } catch (error) {
    return [[`${name}/unreadable`, String(error)]]
  }
}

async function filesOf(
  folder: FileSystemDirectoryHandle,
  path: string,
  parts: [string, string][],
): Promise<void> {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'directory') await filesOf(handle, `${path}${name}/`, parts)
    else parts.push([path + name, await hashOfFile(handle)])
  }
}

async function hashOfFile(handle: FileSystemFileHandle): Promise<string> {
  try {
    return await hashOf(new Uint8Array(await (await handle.getFile()).arrayBuffer()))
  } catch (error) {
    return String(error)
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash.slice(0, 8), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The answer of a request of the database. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
