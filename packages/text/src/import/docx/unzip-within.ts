import { Unzip, UnzipInflate } from 'fflate'
import { ImportRefusal } from '../refusal.ts'

// Small bites: 8 KB of a bomb unfold to 8 MB at most before the budget is looked at again.
const BITE = 8_192

/**
 * Unpacks the parts of a zip file that `isWanted`, counting what really comes out: headers can lie about
 * sizes. Throws an `ImportRefusal` with the code `too-large` beyond `budget` bytes, `encrypted` for
 * locked parts and `damaged` for what is no zip file.
 */
export function unzipWithin(
  bytes: Uint8Array,
  budget: number,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  let unpacked = 0
  const failures: unknown[] = []
  const unzip = new Unzip(file => {
    if (!isWanted(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) failures.push(error)
      unpacked += chunk?.length ?? 0
      if (unpacked > budget)
        failures.push(new ImportRefusal('too-large', { length: unpacked, longest: budget }))
      else if (chunk) chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && failures.length === 0; at += BITE) {
      unzip.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length)
    }
  } catch (error) {
    failures.push(error)
  }
  const [failure] = failures
  if (failure instanceof ImportRefusal) throw failure
  if (failure !== undefined || parts.size === 0) throw new ImportRefusal('damaged')
  return new Map(Array.from(parts, ([name, chunks]) => [name, joined(chunks)]))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
