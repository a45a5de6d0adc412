// A folder that the person chose, for automatic backups. Nothing in it is touched but files that were
// written here.
import { FaultError } from '../fault.ts'

export interface BackupFolder {
  /** The names of all files in it. */
  list(): Promise<readonly string[]>
  /**
   * Writes a file whole or not at all: under another name first, then renamed where the browser can.
   * Answers with its size in bytes. Rejects when a file of that name is there.
   */
  write(name: string, bytes: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<number>
  /** Removes a file; nothing happens when it is not there. */
  remove(name: string): Promise<void>
}

/** What a file is called while it is written. */
const PART = '.part'

/** A file that some browsers can rename (File System specification, `move`). */
interface MovableFile extends FileSystemFileHandle {
  move?(name: string): Promise<void>
}

/** The folder behind a handle. */
export function folderOver(directory: FileSystemDirectoryHandle): BackupFolder {
  async function list(): Promise<readonly string[]> {
    const names: string[] = []
    for await (const [name, { kind }] of directory.entries()) if (kind === 'file') names.push(name)
    return names
  }

  async function remove(name: string): Promise<void> {
    await directory.removeEntry(name).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error
    })
  }

  return {
    list,
    remove,
    async write(name, bytes) {
      if ((await list()).includes(name)) throw new FaultError('failed', `${name} is there already`)
      const first: MovableFile = await directory.getFileHandle(name + PART, { create: true })
      const canMove = typeof first.move === 'function'
      // Without renaming the browser still swaps the content in as a whole when it is closed.
      if (!canMove) await remove(name + PART)
      const file = canMove ? first : await directory.getFileHandle(name, { create: true })
      try {
        const size = await fill(file, bytes)
        await first.move?.(name)
        const written = await directory.getFileHandle(name)
        const found = (await written.getFile()).size
        if (found !== size) throw new FaultError('failed', `${found} of ${size} bytes are there`)
        return size
      } catch (error) {
        await remove(canMove ? name + PART : name).catch(() => undefined)
        throw error
      }
    },
  }
}

async function fill(
  file: FileSystemFileHandle,
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<number> {
  const stream = await file.createWritable()
  let size = 0
  try {
    for await (const part of bytes) {
      await stream.write(part)
      size += part.length
    }
  } catch (error) {
    await stream.abort().catch(() => undefined)
    throw error
  }
  await stream.close()
  return size
}
