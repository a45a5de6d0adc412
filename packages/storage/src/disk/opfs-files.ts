// The origin's private file system. Synchronous handles exist in dedicated workers only; reading
// files as blobs works everywhere.
import type { FileStore, OpenFile } from './file-store.ts'

/** A folder of the origin's private file system, made when it is not there. */
export async function openOpfs(folder: string): Promise<FileStore> {
  const root = await navigator.storage.getDirectory()
  const directory = await root.getDirectoryHandle(folder, { create: true })

  const handleOf = async (name: string, create = false) => {
    try {
      return await directory.getFileHandle(name, { create })
    } catch (error) {
      if (isNotFound(error)) return undefined
      throw error
    }
  }

  return {
    async open(name, { create = false } = {}) {
      const handle = await handleOf(name, create)
      return handle && openFile(await handle.createSyncAccessHandle())
    },
    async list() {
      const names: string[] = []
      for await (const name of directory.keys()) names.push(name)
      return names
    },
    async remove(name) {
      await directory.removeEntry(name).catch((error: unknown) => {
        if (!isNotFound(error)) throw error
      })
    },
    async blob(name) {
      return (await handleOf(name))?.getFile()
    },
  }
}

function openFile(handle: FileSystemSyncAccessHandle): OpenFile {
  return {
    size: () => handle.getSize(),
    read(at, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, handle.getSize() - at)))
      return bytes.subarray(0, handle.read(bytes, { at }))
    },
    write(at, bytes) {
      let written = 0
      while (written < bytes.length) {
        const more = handle.write(bytes.subarray(written), { at: at + written })
        if (more <= 0) throw new DOMException('The disk took no more bytes', 'QuotaExceededError')
        written += more
      }
    },
    resize: size => handle.truncate(size),
    flush: () => handle.flush(),
    close: () => handle.close(),
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}
