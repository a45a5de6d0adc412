import type { Disk, LargeFile } from './disk.ts'

/** How many bytes are sent to the disk at once. */
const GATHERED = 1024 * 1024

/**
 * Writes bytes into a large file as they come, and answers with it. When that fails, or the bytes do, nothing is
 * left of it.
 */
export async function writeLargeFile(
  disk: Disk,
  name: LargeFile,
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<Blob> {
  try {
    await disk.beginFile(name)
    for await (const part of gathered(bytes)) await disk.addToFile(name, part)
    await disk.endFile(name)
    const written = await disk.largeFile(name)
    if (!written) throw new Error('a file that was just written is not there')
    return written
  } catch (error) {
    await disk.dropFile(name).catch(() => undefined)
    throw error
  }
}

/** The same bytes in pieces that are worth a message each. */
async function* gathered(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    waiting.push(part)
    size += part.length
    if (size < GATHERED) continue
    yield joined(waiting, size)
    waiting = []
    size = 0
  }
  if (size > 0) yield joined(waiting, size)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
