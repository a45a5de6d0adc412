import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32, crc32OfText } from './crc32.ts'

test('is the checksum of the standard', () => {
  // The check value of CRC-32/ISO-HDLC.
  expect(crc32OfText('123456789')).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

test('is the remainder of a division, bit by bit, wherever the bytes begin', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 20 }), (all, from) => {
      const bytes = all.subarray(Math.min(from, all.length))
      expect(crc32(bytes)).toBe(bitByBit(bytes))
    }),
  )
})

test('goes on from the bytes before', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 100 }), (bytes, at) => {
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes))
    }),
  )
})

function bitByBit(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ~sum >>> 0
}
