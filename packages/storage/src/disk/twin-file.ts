// Something small enough to be written whole, kept in two files that are overwritten in turn: when
// writing one of them goes wrong, the other still holds what was there before.
import { bytesOfFrame, findFrames } from '../journal/frame.ts'
import { type FileStore, type OpenFile, openOrMake } from './file-store.ts'

/** One complete copy. */
export interface Copy {
  /** Counts up with every writing. */
  readonly generation: number
  readonly parts: readonly string[]
}

/** What two files hold: the complete copies, newest first, and how many of the files are damaged. */
export interface Twin {
  readonly copies: readonly Copy[]
  readonly damaged: number
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Reads both files of a name. A file that is not there is damage when the other one shows that it was
 * written once.
 */
export async function readTwin(files: FileStore, name: string): Promise<Twin> {
  const copies: Copy[] = []
  let damaged = 0
  let missing = 0
  for (const path of pathsOf(name)) {
    const blob = await files.blob(path)
    const copy = blob && completeCopy(new Uint8Array(await blob.arrayBuffer()))
    if (copy) copies.push(copy)
    else if (blob && blob.size > 0) damaged++
    else missing++
  }
  if (copies.some(({ generation }) => generation > 1)) damaged += missing
  return { copies: copies.sort((a, b) => b.generation - a.generation), damaged }
}

/**
 * Writes a copy over the older or damaged one of both files; it is on the disk afterwards. Answers with
 * its generation.
 */
export async function writeTwin(
  files: FileStore,
  name: string,
  parts: readonly string[],
): Promise<number> {
  const generations: number[] = []
  for (const path of pathsOf(name)) {
    const blob = await files.blob(path)
    const copy = blob && completeCopy(new Uint8Array(await blob.arrayBuffer()))
    generations.push(copy?.generation ?? 0)
  }
  const [first = 0, second = 0] = generations
  const generation = Math.max(first, second) + 1
  const path = pathsOf(name)[first <= second ? 0 : 1]

  const file = await openOrMake(files, path)
  try {
    writeCopy(file, generation, parts)
  } finally {
    file.close()
  }
  return generation
}

/** Removes both files of a name. */
export async function removeTwin(files: FileStore, name: string): Promise<void> {
  for (const path of pathsOf(name)) await files.remove(path)
}

/** The names of all twins among the names of files. */
export function twinsAmong(paths: readonly string[]): readonly string[] {
  const names = paths.filter(path => /\.[01]$/.test(path)).map(path => path.slice(0, -2))
  return [...new Set(names)]
}

function pathsOf(name: string): readonly [string, string] {
  return [`${name}.0`, `${name}.1`]
}

function writeCopy(file: OpenFile, generation: number, parts: readonly string[]): void {
  let at = 0
  const write = (kind: 'record' | 'end', sequence: number, payload: Uint8Array) => {
    const frame = bytesOfFrame({ kind, generation, sequence, payload })
    file.write(at, frame)
    at += frame.length
  }
  parts.forEach((part, i) => write('record', i, encoder.encode(part)))
  write('end', parts.length, new Uint8Array())
  file.resize(at)
  file.flush()
}

function completeCopy(bytes: Uint8Array): Copy | undefined {
  const { frames, damagedAt } = findFrames(bytes)
  const end = frames.at(-1)
  if (damagedAt.length > 0 || end?.kind !== 'end') return undefined
  const records = frames.slice(0, -1)
  const isWhole =
    end.sequence === records.length &&
    records.every(
      (frame, i) =>
        frame.kind === 'record' && frame.sequence === i && frame.generation === end.generation,
    )
  if (!isWhole) return undefined
  return {
    generation: end.generation,
    parts: records.map(frame => decoder.decode(frame.payload)),
  }
}
