// A frame is the unit in which files outside the database are written: complete, or not there.
//
//   0  magic       4 bytes  "CBf1"
//   4  kind        1 byte   0 head, 1 record, 2 end, 3 bytes; three zero bytes follow
//   8  length      4 bytes  of the payload
//  12  generation  4 bytes  of the file; frames left over from an older use of the file have less
//  16  sequence    8 bytes
//  24  checksum    4 bytes  CRC-32 of bytes 4 to 23 and the payload
//  28  payload
//
// All numbers are big-endian.
import { crc32 } from './crc32.ts'

const MAGIC = 0x43426631
const KINDS = ['head', 'record', 'end', 'bytes'] as const

/** The bytes a frame takes besides its payload. */
export const FRAME_OVERHEAD = 28

export type FrameKind = (typeof KINDS)[number]

export interface Frame {
  readonly kind: FrameKind
  readonly generation: number
  /** A whole number from 0 to 2^53 - 1. */
  readonly sequence: number
  readonly payload: Uint8Array
}

/** A frame that was found in a file, and where it ends. */
export interface FoundFrame extends Frame {
  readonly payload: Uint8Array<ArrayBuffer>
  readonly end: number
}

/** What a file holds: the frames in the order they stand in, and whether anything else is there. */
export interface FoundFrames {
  readonly frames: readonly FoundFrame[]
  /** Where something other than a whole frame or zeros stands, in ascending order. */
  readonly damagedAt: readonly number[]
}

/** Whether the first byte of a frame stands there: of one that was cut off, no more may be left. */
export function beginsLikeFrame(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === MAGIC >>> 24
}

/** A frame as bytes. */
export function bytesOfFrame({
  kind,
  generation,
  sequence,
  payload,
}: Frame): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FRAME_OVERHEAD + payload.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint8(4, KINDS.indexOf(kind))
  view.setUint32(8, payload.length)
  view.setUint32(12, generation)
  view.setBigUint64(16, BigInt(sequence))
  bytes.set(payload, FRAME_OVERHEAD)
  view.setUint32(24, checksumAt(bytes, 0, payload.length))
  return bytes
}

/** The whole frame that begins at `start`; undefined when none does. */
export function frameAt(bytes: Uint8Array, start: number): FoundFrame | undefined {
  const room = bytes.length - start
  if (room < FRAME_OVERHEAD) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, room)
  if (view.getUint32(0) !== MAGIC) return undefined
  const length = view.getUint32(8)
  if (length > room - FRAME_OVERHEAD) return undefined
  if (view.getUint32(24) !== checksumAt(bytes, start, length)) return undefined
  const kind = KINDS[view.getUint8(4)]
  if (!kind) return undefined
  const end = start + FRAME_OVERHEAD + length
  return {
    kind,
    generation: view.getUint32(12),
    sequence: Number(view.getBigUint64(16)),
    payload: new Uint8Array(bytes.subarray(start + FRAME_OVERHEAD, end)),
    end,
  }
}

/** Finds every whole frame, stepping over what is damaged, torn or empty. */
export function findFrames(bytes: Uint8Array): FoundFrames {
  const frames: FoundFrame[] = []
  const damagedAt: number[] = []
  let at = 0
  while (at < bytes.length) {
    const frame = frameAt(bytes, at)
    if (frame) {
      frames.push(frame)
      at = frame.end
      continue
    }
    const next = nextMagic(bytes, at + 1)
    if (!isEmpty(bytes, at, next)) damagedAt.push(at)
    at = next
  }
  return { frames, damagedAt }
}

function checksumAt(bytes: Uint8Array, start: number, length: number): number {
  const head = crc32(bytes.subarray(start + 4, start + 24))
  return crc32(bytes.subarray(start + FRAME_OVERHEAD, start + FRAME_OVERHEAD + length), head)
}

function nextMagic(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x43, from); at >= 0; at = bytes.indexOf(0x43, at + 1))
    if (bytes[at + 1] === 0x42 && bytes[at + 2] === 0x66 && bytes[at + 3] === 0x31) return at
  return bytes.length
}

function isEmpty(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0) return false
  return true
}
