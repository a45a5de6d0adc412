// The disk over folders of files: OPFS in the journal's worker, memory in tests.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Journal, openJournal, readHalf } from '../journal/journal.ts'
import type { Disk, ReadSnapshot, SnapshotState } from './disk.ts'
import { type FileStore, openOrMake } from './file-store.ts'
import { largeFiles } from './large-files.ts'
import { patientFiles } from './patient-files.ts'
import { readTwin, removeTwin, twinsAmong, writeTwin } from './twin-file.ts'

/** The folders a disk uses. */
export interface Folders {
  readonly journal: FileStore
  readonly snapshots: FileStore
  readonly attachments: FileStore
}

export interface LocalDiskOptions {
  /** Of each journal file, in bytes. */
  readonly capacity?: number
}

/** A disk that works on these folders. */
export function localDisk(folders: Folders, options: LocalDiskOptions = {}): Disk {
  const journal = patientFiles(folders.journal)
  const snapshots = patientFiles(folders.snapshots)
  const attachments = patientFiles(folders.attachments)
  const open = new Map<number, Journal>()
  // They lie beside the attachments, whose names are their SHA-256.
  const large = largeFiles(attachments)

  const journalOf = (slot: number) => {
    const found = open.get(slot)
    if (!found) throw new DOMException(`Slot ${slot} is not open`, 'InvalidStateError')
    return found
  }
  const slots = async () => {
    const names = twinsAmong(await journal.list())
    return names.flatMap(name => (/^slot-\d+$/.test(name) ? [Number(name.slice(5))] : [])).sort()
  }

  const readSnapshot = async (name: string): Promise<ReadSnapshot> => {
    const { copies, damaged } = await readTwin(snapshots, name)
    return { copies: copies.map(({ parts: [key = '', ...parts] }) => ({ key, parts })), damaged }
  }

  return {
    async openSlot(slot, database, after) {
      open.get(slot)?.close()
      const first = await openOrMake(journal, `slot-${slot}.0`)
      const second = await openOrMake(journal, `slot-${slot}.1`)
      const opened = openJournal([first, second], { database, after, ...options })
      open.set(slot, opened)
      return opened.found
    },
    readSlot: async slot => journalOf(slot).read(),
    append: async (slot, text) => journalOf(slot).append(text),
    release: async (slot, sequence) => journalOf(slot).release(sequence),
    renewSlot: async (slot, ifLast) => journalOf(slot).renew(ifLast),
    async closeSlot(slot) {
      open.get(slot)?.close()
      open.delete(slot)
    },
    slots,
    async journalOwner() {
      for (const slot of await slots())
        for (const half of ['0', '1']) {
          const file = await journal.open(`slot-${slot}.${half}`)
          if (!file) continue
          const { database } = readHalf(file, undefined)
          file.close()
          if (database) return database
        }
      return undefined
    },

    async readCanary() {
      const { copies } = await readTwin(journal, 'canary')
      return copies[0]?.parts[0]
    },
    async writeCanary(text) {
      await writeTwin(journal, 'canary', [text])
      await writeTwin(journal, 'canary', [text])
    },
    async checkCanary(text) {
      const { copies } = await readTwin(journal, 'canary')
      return 2 - copies.filter(({ parts: [found] }) => found === text).length
    },

    writeSnapshot: (key, parts) => writeTwin(snapshots, nameOfSnapshot(key), [key, ...parts]),
    snapshots: async () => twinsAmong(await snapshots.list()),
    readSnapshot,
    readSnapshotOf: key => readSnapshot(nameOfSnapshot(key)),
    async checkSnapshots() {
      const states: SnapshotState[] = []
      for (const name of twinsAmong(await snapshots.list())) {
        const { copies, damaged } = await readTwin(snapshots, name)
        const [newest] = copies
        states.push({ key: newest?.parts[0], generation: newest?.generation ?? 0, damaged })
      }
      return states
    },
    removeSnapshot: name => removeTwin(snapshots, name),
    removeSnapshotOf: key => removeTwin(snapshots, nameOfSnapshot(key)),

    putAttachment: bytes => putAttachment(attachments, bytes),
    attachment: id => attachments.blob(id),
    attachments: async () => (await attachments.list()).filter(name => /^[0-9a-f]{64}$/.test(name)),
    removeAttachment: id => attachments.remove(id),

    ...large,

    async erase() {
      for (const opened of open.values()) opened.close()
      open.clear()
      const isCanary = (name: string) => name.startsWith('canary.')
      for (const folder of [attachments, snapshots, journal])
        for (const name of await folder.list()) if (!isCanary(name)) await folder.remove(name)
      await removeTwin(journal, 'canary')
    },
  }
}

// Ids may come from elsewhere and hold anything; names of files may not.
function nameOfSnapshot(key: string): string {
  return bytesToHex(sha256(utf8ToBytes(key))).slice(0, 32)
}

async function putAttachment(files: FileStore, bytes: Blob): Promise<{ id: string; size: number }> {
  const id = await hashOf(bytes)
  const there = await files.blob(id)
  if (there?.size === bytes.size && (await hashOf(there)) === id) return { id, size: bytes.size }
  await writeBytes(files, id, bytes)
  return { id, size: bytes.size }
}

async function writeBytes(files: FileStore, name: string, bytes: Blob): Promise<void> {
  const file = await openOrMake(files, name)
  try {
    let at = 0
    for await (const part of partsOf(bytes)) {
      file.write(at, part)
      at += part.length
    }
    file.resize(at)
    file.flush()
  } finally {
    file.close()
  }
}

/** The SHA-256 of a blob in lower-case hex, without holding it in memory. */
export async function hashOf(blob: Blob): Promise<string> {
  const hash = sha256.create()
  for await (const part of partsOf(blob)) hash.update(part)
  return bytesToHex(hash.digest())
}

/** The bytes of a blob in parts of at most 1 MiB. */
export async function* partsOf(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const step = 1024 * 1024
  for (let at = 0; at < blob.size; at += step)
    yield new Uint8Array(await blob.slice(at, at + step).arrayBuffer())
}
