// What a logo is, told by its own bytes: never by its name or by what a browser says of it.

/** A picture that every format can hold. */
export interface Picture {
  readonly kind: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The largest logo, in bytes: it goes into every report. */
export const LARGEST_LOGO = 500_000

/** Reads the head of a PNG or JPEG; undefined for anything else, and for one without a size. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const size = sizeOfPng(bytes) ?? sizeOfJpeg(bytes)
  if (!size || size.width === 0 || size.height === 0) return undefined
  return { ...size, bytes }
}

type Size = Omit<Picture, 'bytes'>

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

// PNG (W3C, third edition), 5.2 and 11.2.1: the signature, then IHDR with width and height.
function sizeOfPng(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24 || !PNG.every((byte, i) => bytes[i] === byte)) return undefined
  const view = viewOf(bytes)
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

// JPEG (ITU-T T.81), B.1 and B.2.2: segments of a marker and a length up to the start of a frame.
function sizeOfJpeg(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (isStartOfFrame(marker)) {
      return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
  }
  return undefined
}

// C4, C8 and CC stand between the frames and are none.
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
