// The journal of one slot: two files of a fixed size, filled in turn. A file is overwritten only
// when everything in it has been released, that is, has a second copy elsewhere. Until then the
// file in hand grows beyond its size: a journal never refuses for lack of a rotation.
import type { OpenFile } from '../disk/file-store.ts'
import {
  bytesOfFrame,
  beginsLikeFrame,
  findFrames,
  type FoundFrame,
  FRAME_OVERHEAD,
} from './frame.ts'

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
  /** What was there when the journal was opened, the records oldest first. */
  readonly found: ReadJournal
  /** Reads the files once more. */
  read(): ReadJournal
  /** Writes a record to the disk. It is there, whatever happens, once this returns. */
  append(text: string): Appended
  /**
   * Begins anew in both files and writes over what was there: everything must be elsewhere by now. Nothing
   * happens when a record later than `ifLast` is there already.
   */
  renew(ifLast?: number): void
  /** Says that all records up to and including this number have a second copy. */
  release(sequence: number): void
  close(): void
}

export interface ReadJournal {
  readonly records: readonly JournalRecord[]
  /**
   * The number of places where records are damaged or missing. What a crash left behind the last
   * record is none: nobody was told that it was written.
   */
  readonly damaged: number
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
  const [first, second] = [readHalf(files[0], database), readHalf(files[1], database)]
  const found = joined(first, second, after)
  for (const half of [first, second]) preallocate(half.file, capacity)

  let last = Math.max(after, first.lastSequence, second.lastSequence)
  let released = 0
  let active: Half = first.generation >= second.generation ? first : second
  if (active.end === 0) start(active)

  function start(half: Half): void {
    const generation = Math.max(first.generation, second.generation) + 1
    const frame = bytesOfFrame({ kind: 'head', generation, sequence: last, payload: head })
    half.file.write(0, frame)
    half.generation = generation
    half.lastSequence = last
    half.end = frame.length
  }

  return {
    found,
    read: () => joined(readHalf(files[0], database), readHalf(files[1], database), last),
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
    renew(ifLast = last) {
      if (ifLast !== last) return
      for (const half of [first, second]) {
        start(half)
        // What is left behind the head must not look like damage, or like a record.
        half.file.write(half.end, new Uint8Array(Math.max(0, half.file.size() - half.end)))
        half.file.flush()
        active = half
      }
      released = last
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

interface FoundHalf extends Half {
  readonly records: readonly JournalRecord[]
  readonly damaged: number
  /** Whose records these are; undefined when the file does not say. */
  readonly database: string | undefined
}

/** Reads the records of one file without changing it; those of another database are left out. */
export function readHalf(file: OpenFile, database: string | undefined): FoundHalf {
  const bytes = file.read(0, file.size())
  const { frames, damagedAt } = findFrames(bytes)
  // The newest generation is the one whose frames count: a head that was lost does not lose them.
  // No spread: a file can hold more frames than a call can have arguments.
  const generation = frames.reduce((newest, frame) => Math.max(newest, frame.generation), 0)
  const current = frames.filter(frame => frame.generation === generation)
  const owner = ownerOf(current)
  const isOurs = owner === undefined || database === undefined || owner === database
  const records = isOurs ? current.filter(frame => frame.kind === 'record') : []
  // Behind the last frame lie torn ones and the remains of an older use of the file.
  const end = isOurs ? (current.at(-1)?.end ?? 0) : 0
  return {
    file,
    generation,
    // The head has the number after which its records begin.
    lastSequence: isOurs ? (current.at(-1)?.sequence ?? 0) : 0,
    end,
    records: records.map(({ sequence, payload }) => ({ sequence, text: decoder.decode(payload) })),
    // A torn frame stands where the next one would go, over what is left of an older use of the file;
    // anything else that cannot be read is damage. In a file that was never used it begins like a frame.
    damaged: damagedAt.filter(
      at => at !== end || (frames.length === 0 && !beginsLikeFrame(bytes, at)),
    ).length,
    database: owner,
  }
}

/** The records of both files. The last one must be `last` or later. */
function joined(a: FoundHalf, b: FoundHalf, last: number): ReadJournal {
  const records = [...a.records, ...b.records].sort((x, y) => x.sequence - y.sequence)
  const gaps = records.filter(({ sequence }, i) => {
    const before = records[i - 1]
    return before !== undefined && sequence !== before.sequence + 1
  }).length
  const isCutShort = Math.max(a.lastSequence, b.lastSequence) < last
  // The files are used in turn, so their generations follow each other.
  const [newer, older] = [
    Math.max(a.generation, b.generation),
    Math.min(a.generation, b.generation),
  ]
  // Both files are made together and to their full size: an empty one was deleted.
  const isEmptied = [a, b].some(half => half.file.size() === 0) && records.length > 0
  const isHalfGone = (newer > 1 && older === 0) || isEmptied
  const isShort = isCutShort || isHalfGone
  const damaged = a.damaged + b.damaged + Number(isShort)
  return { records, damaged: Math.max(damaged, gaps) }
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
