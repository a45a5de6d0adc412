// A file system in memory that can lose its power: then everything that was not flushed is gone.
import type { FileStore, OpenFile } from '../disk/file-store.ts'

export interface MemoryFiles extends FileStore {
  /** Drops what was not flushed and closes every file, as a power cut does. */
  cutPower(): void
  /** The bytes of a file as they are on the disk. */
  bytesOf(name: string): Uint8Array | undefined
  /** Puts these bytes on the disk in place of a file. */
  damage(name: string, bytes: Uint8Array): void
  /** From now on the disk takes this many bytes more. */
  limit(bytes: number): void
}

/** An empty file system. */
export function memoryFiles(): MemoryFiles {
  const onDisk = new Map<string, Uint8Array<ArrayBuffer>>()
  const inCache = new Map<string, Uint8Array<ArrayBuffer>>()
  const open = new Set<string>()
  let room = Number.POSITIVE_INFINITY

  const resize = (name: string, size: number) => {
    const old = inCache.get(name) ?? new Uint8Array()
    if (size > old.length) {
      room -= size - old.length
      if (room < 0) {
        room += size - old.length
        throw new DOMException('The disk is full', 'QuotaExceededError')
      }
    }
    const bytes = new Uint8Array(size)
    bytes.set(old.subarray(0, size))
    inCache.set(name, bytes)
    return bytes
  }

  const openFile = (name: string): OpenFile => {
    const bytes = () => {
      if (!open.has(name)) throw new DOMException('The file is closed', 'InvalidStateError')
      return inCache.get(name) ?? new Uint8Array()
    }
    return {
      size: () => bytes().length,
      read: (at, length) => bytes().slice(at, at + length),
      write(at, written) {
        const old = bytes()
        const end = at + written.length
        const grown = end > old.length ? resize(name, end) : old
        grown.set(written, at)
      },
      resize: size => void (bytes(), resize(name, size)),
      flush: () => void onDisk.set(name, bytes().slice()),
      close: () => void open.delete(name),
    }
  }

  return {
    async open(name, { create = false } = {}) {
      if (!inCache.has(name)) {
        if (!create) return undefined
        inCache.set(name, new Uint8Array())
      }
      if (open.has(name)) throw new DOMException('The file is open', 'NoModificationAllowedError')
      open.add(name)
      return openFile(name)
    },
    list: async () => [...inCache.keys()],
    async remove(name) {
      if (open.has(name)) throw new DOMException('The file is open', 'NoModificationAllowedError')
      inCache.delete(name)
      onDisk.delete(name)
    },
    async blob(name) {
      const bytes = inCache.get(name)
      return bytes && new Blob([bytes])
    },
    cutPower() {
      open.clear()
      inCache.clear()
      for (const [name, bytes] of onDisk) inCache.set(name, bytes.slice())
    },
    bytesOf: name => onDisk.get(name),
    damage(name, bytes) {
      onDisk.set(name, bytes.slice())
      inCache.set(name, bytes.slice())
    },
    limit(bytes) {
      room = bytes
    },
  }
}
