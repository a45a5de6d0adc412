// What the journal, the snapshots and the attachments need of a file system. OPFS is one, memory
// is the other (for tests, which cut its power).

/** A file that is open for nobody else. Every call throws when the file system refuses. */
export interface OpenFile {
  /** In bytes. */
  size(): number
  /** The bytes from `at`, fewer than `length` where the file ends. */
  read(at: number, length: number): Uint8Array
  /** Writes all of `bytes`, or throws; the file grows where it has to. */
  write(at: number, bytes: Uint8Array): void
  resize(size: number): void
  /** What was written is on the disk when this returns. */
  flush(): void
  close(): void
}

/** A folder of files. Names hold no slashes. */
export interface FileStore {
  /** Opens a file; undefined when it is not there and `create` is not set. */
  open(name: string, options?: { readonly create?: boolean }): Promise<OpenFile | undefined>
  /** The names of all files, in no order. */
  list(): Promise<readonly string[]>
  /** Removes a file; nothing happens when it is not there. */
  remove(name: string): Promise<void>
  /** The bytes of a file as a blob that is read when it is used; undefined when it is not there. */
  blob(name: string): Promise<Blob | undefined>
}

/** Opens a file, or makes it. */
export async function openOrMake(files: FileStore, name: string): Promise<OpenFile> {
  const file = await files.open(name, { create: true })
  if (!file) throw new Error('a file that was just made is not there')
  return file
}
