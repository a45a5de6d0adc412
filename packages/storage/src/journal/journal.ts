// The journal of one slot: two files of a fixed size, filled in turn. A file is overwritten only
// when everything in it has been released, that is, has a second copy elsewhere. Until then the
// file in hand grows beyond its size: a journal never refuses for lack of a rotation.
import type { OpenFile } from '../disk/file-store.ts'
import { bytesOfFrame, findFrames, type FoundFrame, FRAME_OVERHEAD } from './frame.ts'

/** The size to which a journal's files are made, in bytes. */
export const JOURNAL_CAPACITY = 2 * 1024 * 1024

/** What one record is: a text under a number that counts up. */
export interface JournalRecord {
  readonly sequence: number
  readonly text: string
}

export interface Appended {
  readonly sequence: number
  /** True when a file was filled: now is the time to make second copies and release them. */
  readonly isFull: boolean
}

export interface Journal {
  /** The records that were there when the journal was opened, oldest first. */
  readonly found: readonly JournalRecord[]
  /** The number of damaged places among the records. What a crash left behind the last is none. */
  readonly damaged: number
  /** Writes a record to the disk. It is there, whatever happens, once this returns. */
  append(text: string): Appended
  /** Says that all records up to and including this number have a second copy. */
  release(sequence: number): void
  close(): void
}

export interface JournalOptions {
  /** The database this journal belongs to. Records of another one are not ours and are dropped. */
  readonly database: string
  /** Numbers begin after this one. */
  readonly after?: number
  /** In bytes. */
  readonly capacity?: number
}

interface Half {
  readonly file: OpenFile
  generation: number
  lastSequence: number
  /** Where the next frame goes. */
  end: number
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Opens the journal in two files, which may be empty, torn or damaged. */
export function openJournal(
  files: readonly [OpenFile, OpenFile],
  { database, after = 0, capacity = JOURNAL_CAPACITY }: JournalOptions,
): Journal {
  const head = encoder.encode(JSON.stringify({ database }))
  const read = files.map(file => readHalf(file, database))
  const [first, second] = [read[0]?.half, read[1]?.half]
  if (!first || !second) throw new Error('a journal has two files')
  for (const half of [first, second]) preallocate(half.file, capacity)

  const found = read.flatMap(({ records }) => records).sort((a, b) => a.sequence - b.sequence)
  let last = Math.max(after, found.at(-1)?.sequence ?? 0)
  let released = 0
  let active = first.generation >= second.generation ? first : second
  if (active.end === 0) start(active)

  function start(half: Half): void {
    const generation = Math.max(first?.generation ?? 0, second?.generation ?? 0) + 1
    const frame = bytesOfFrame({ kind: 'head', generation, sequence: last, payload: head })
    half.file.write(0, frame)
    half.generation = generation
    half.lastSequence = last
    half.end = frame.length
  }

  return {
    found,
    damaged: read.reduce((sum, { damaged }) => sum + damaged, 0),
    append(text) {
      const payload = encoder.encode(text)
      const isFull =
        active.end + payload.length + FRAME_OVERHEAD > capacity && active.lastSequence > 0
      if (isFull) {
        const other = active === first ? second : first
        if (other.lastSequence <= released || other.end === 0) {
          start(other)
          active = other
        }
      }
      const sequence = last + 1
      const { generation, end } = active
      const frame = bytesOfFrame({ kind: 'record', generation, sequence, payload })
      active.file.write(end, frame)
      active.file.flush()
      last = sequence
      active.lastSequence = sequence
      active.end = end + frame.length
      return { sequence, isFull }
    },
    release(sequence) {
      released = Math.max(released, sequence)
    },
    close() {
      first.file.close()
      second.file.close()
    },
  }
}

/** Reads the records of one file without changing it. */
export function readHalf(
  file: OpenFile,
  database: string | undefined,
): { half: Half; records: readonly JournalRecord[]; damaged: number; database?: string } {
  const { frames, damagedAt } = findFrames(file.read(0, file.size()))
  // The newest generation is the one whose frames count: a head that was lost does not lose them.
  const generation = Math.max(0, ...frames.map(frame => frame.generation))
  const current = frames.filter(frame => frame.generation === generation)
  const owner = ownerOf(current)
  const isOurs = owner === undefined || database === undefined || owner === database
  // Behind the last frame lie torn ones and the remains of an older use of the file.
  const end = current.at(-1)?.end ?? 0
  const records = isOurs ? current.filter(frame => frame.kind === 'record') : []
  return {
    half: {
      file,
      generation,
      lastSequence: records.at(-1)?.sequence ?? 0,
      end: isOurs ? end : 0,
    },
    records: records.map(({ sequence, payload }) => ({ sequence, text: decoder.decode(payload) })),
    damaged: isOurs ? damagedAt.filter(at => at < end).length : 0,
    ...(owner !== undefined && { database: owner }),
  }
}

function ownerOf(frames: readonly FoundFrame[]): string | undefined {
  const head = frames.find(frame => frame.kind === 'head')
  if (!head) return undefined
  // Written by `openJournal` and covered by the frame's checksum.
  const { database } = JSON.parse(decoder.decode(head.payload)) as { database: string }
  return database
}

/** Writes zeros, so that the space is taken and not only promised. */
function preallocate(file: OpenFile, capacity: number): void {
  const size = file.size()
  if (size >= capacity) return
  file.write(size, new Uint8Array(capacity - size))
  file.flush()
}
