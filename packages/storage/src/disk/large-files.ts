// Files that are written as they come, so that nobody has to hold them whole.
import type { Disk, LargeFile } from './disk.ts'
import { type FileStore, type OpenFile, openOrMake } from './file-store.ts'

type LargeFiles = Pick<Disk, 'beginFile' | 'addToFile' | 'endFile' | 'largeFile' | 'dropFile'>

/** The large files of a folder. */
export function largeFiles(files: FileStore): LargeFiles {
  const begun = new Map<LargeFile, { readonly file: OpenFile; at: number }>()
  const close = (name: LargeFile) => {
    begun.get(name)?.file.close()
    begun.delete(name)
  }
  return {
    async beginFile(name) {
      close(name)
      const file = await openOrMake(files, name)
      file.resize(0)
      begun.set(name, { file, at: 0 })
    },
    async addToFile(name, bytes) {
      const writing = begun.get(name)
      if (!writing) throw new DOMException(`${name} was not begun`, 'InvalidStateError')
      writing.file.write(writing.at, bytes)
      writing.at += bytes.length
    },
    async endFile(name) {
      begun.get(name)?.file.flush()
      close(name)
    },
    largeFile: name => files.blob(name),
    async dropFile(name) {
      close(name)
      await files.remove(name)
    },
  }
}
