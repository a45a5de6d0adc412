// Rows lie in the database as text with a checksum, so that a byte that changed on the disk is
// noticed when the row is read, before anybody sees it.
import { crc32OfText } from '../journal/crc32.ts'

/** Text, and the CRC-32 of its UTF-8 bytes. */
export interface Sealed {
  readonly json: string
  readonly sum: number
}

/** Plain JSON, sealed. */
export function seal(data: unknown): Sealed {
  return sealText(JSON.stringify(data))
}

/** JSON text, sealed. */
export function sealText(json: string): Sealed {
  return { json, sum: crc32OfText(json) }
}

/** Whether the text is still what was sealed. */
export function isIntact({ json, sum }: Sealed): boolean {
  return typeof json === 'string' && crc32OfText(json) === sum
}
