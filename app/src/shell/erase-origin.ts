// Erases what lies beside the records. Nothing of this origin is anybody else's.

/** Empties the private file system, databases, caches, local and session storage, and ends the service worker. */
export async function eraseOrigin(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  const root = await navigator.storage.getDirectory?.()
  if (root)
    for (const name of await namesIn(root)) await root.removeEntry(name, { recursive: true })
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name)
  for (const name of await caches.keys()) await caches.delete(name)
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? [])
    await worker.unregister()
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}
