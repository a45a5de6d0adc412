// CRC-32 as in ISO 3309 (zip, PNG): notices every change of up to 32 bits in a row, and any other
// with a probability of 1 - 2^-32.
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

const encoder = new TextEncoder()

/** The CRC-32 of bytes, from 0 to 2^32 - 1. `before` is the checksum of the bytes before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

/** The CRC-32 of a text's UTF-8 bytes. */
export function crc32OfText(text: string): number {
  return crc32(encoder.encode(text))
}
