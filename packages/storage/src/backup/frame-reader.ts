// Takes a file apart into its frames, holding little more than one of them.
import { type Damage, fail, ok, type Result } from '@claimbench/model'
import { FRAME_OVERHEAD, type FoundFrame, frameAt } from '../journal/frame.ts'
import { CASE_LINE, FIRST_LINE, LARGEST_FRAME } from './format.ts'

/** How much is read at once, in bytes. */
const WINDOW = 4 * 1024 * 1024

/** Reads a backup's frames one by one, in the order in which they stand. */
export interface FrameReader {
  /** The next frame; undefined at the file's very end. */
  next(): Promise<Result<FoundFrame | undefined, Damage>>
  /** How the file begins. */
  readonly firstLine: string
  /** How far it has come, in bytes. */
  at(): number
}

/** Opens a file; damage when it begins with none of these lines. */
export async function openFrames(
  file: Blob,
  firstLines: readonly string[] = [FIRST_LINE, CASE_LINE],
): Promise<Result<FrameReader, Damage>> {
  const longest = Math.max(...firstLines.map(line => line.length))
  const start = await textOf(file.slice(0, longest))
  const firstLine = firstLines.find(line => start.startsWith(line))
  if (firstLine === undefined) {
    const isCut = start !== '' && firstLines.some(line => line.startsWith(start))
    return damage(isCut ? 'truncated' : 'not-ours', '', start)
  }
  const isWhole = await endsWithEnd(file)
  let at = firstLine.length
  let window = new Uint8Array()
  let windowAt = at
  let count = 0

  /** Makes sure that `length` bytes from `at` are in the window, as far as the file goes. */
  async function load(length: number): Promise<Uint8Array> {
    const end = Math.min(at + length, file.size)
    if (at < windowAt || end > windowAt + window.length) {
      const part = file.slice(at, Math.max(end, at + WINDOW))
      window = new Uint8Array(await part.arrayBuffer())
      windowAt = at
    }
    return window.subarray(at - windowAt)
  }

  return ok({
    firstLine,
    at: () => at,
    async next() {
      if (at >= file.size) return ok(undefined)
      const path = `frame ${count}`
      const head = await load(FRAME_OVERHEAD)
      if (head.length < FRAME_OVERHEAD) return damage('truncated', path, `${file.size} bytes`)
      const length = new DataView(head.buffer, head.byteOffset).getUint32(8)
      if (length > LARGEST_FRAME) return damage('checksum', path, `${length} bytes`)
      const whole = await load(FRAME_OVERHEAD + length)
      const frame = frameAt(whole, 0)
      if (!frame) {
        // A length that points beyond a whole file is itself what was damaged.
        const isCut = whole.length < FRAME_OVERHEAD + length && !isWhole
        return damage(isCut ? 'truncated' : 'checksum', path, `${file.size} bytes`)
      }
      if (frame.sequence !== count) return damage('malformed', path, `frame ${frame.sequence}`)
      count++
      at += frame.end
      return ok(frame)
    },
  })
}

/** A damage of the backup. */
export function damage(code: Damage['code'], path: string, found: string) {
  return fail({ code, path, found: found.slice(0, 100) })
}

async function endsWithEnd(file: Blob): Promise<boolean> {
  const tail = file.slice(Math.max(0, file.size - FRAME_OVERHEAD))
  return frameAt(new Uint8Array(await tail.arrayBuffer()), 0)?.kind === 'end'
}

async function textOf(blob: Blob): Promise<string> {
  return new TextDecoder().decode(await blob.arrayBuffer())
}
