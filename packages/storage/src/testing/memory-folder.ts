// A folder of files in memory, with as much of the browser's interface as automatic backups use.
export interface MemoryFolder {
  readonly handle: FileSystemDirectoryHandle
  readonly files: Map<string, Uint8Array<ArrayBuffer>>
  /** From now on every writing fails with an error of this name; undefined ends that. */
  failWith(name: string | undefined): void
}

/** An empty folder. `canMove`: whether its files can be renamed, as in some browsers. */
export function memoryFolder(canMove = true): MemoryFolder {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  let failure: string | undefined
  const check = () => {
    if (failure) throw new DOMException('told to fail', failure)
  }

  const fileHandle = (name: string) => ({
    kind: 'file',
    name,
    getFile: async () => new File([files.get(name) ?? new Uint8Array()], name),
    async createWritable() {
      const parts: Uint8Array[] = []
      return {
        async write(part: Uint8Array) {
          check()
          parts.push(part.slice())
        },
        async close() {
          check()
          files.set(name, new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()))
        },
        abort: async () => undefined,
      }
    },
    ...(canMove && {
      async move(to: string) {
        files.set(to, files.get(name) ?? new Uint8Array())
        files.delete(name)
      },
    }),
  })

  const handle = {
    kind: 'directory',
    name: 'Backups',
    async *entries() {
      check()
      for (const name of files.keys()) yield [name, fileHandle(name)]
    },
    async getFileHandle(name: string, { create = false } = {}) {
      check()
      if (!files.has(name)) {
        if (!create) throw new DOMException('no such file', 'NotFoundError')
        files.set(name, new Uint8Array())
      }
      return fileHandle(name)
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw new DOMException('no such file', 'NotFoundError')
    },
  }
  // Only the methods above are asked for.
  return {
    handle: handle as unknown as FileSystemDirectoryHandle,
    files,
    failWith(name) {
      failure = name
    },
  }
}
