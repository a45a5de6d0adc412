import { looksBinary } from './looks-binary.ts'
import { decodeStrictly } from './platform.ts'
import { ImportRefusal } from './refusal.ts'

/** The text of a file, and the encoding it was read in (a WHATWG label). */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, and with it .docx, .odt, .epub
  [0xd0, 0xcf, 0x11, 0xe0], // old Word
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x4d, 0x5a, 0x90, 0x00], // Windows program
]

/**
 * Decodes the bytes of a text file: a byte order mark decides, UTF-16 if every other byte is empty, UTF-8
 * if the bytes keep its rules, then `charset` (from a header) or the one an HTML page declares, else
 * windows-1252, which reads anything. Throws an `ImportRefusal` with the code `binary` for what is no text.
 */
export function decodeText(bytes: Uint8Array, charset?: string): DecodedText {
  if (bytes.length === 0) throw new ImportRefusal('empty')
  if (MAGIC.some(magic => magic.every((byte, i) => bytes[i] === byte)))
    throw new ImportRefusal('binary')

  for (const encoding of candidates(bytes, charset)) {
    const text =
      encoding === 'windows-1252' ? fromWindows1252(bytes) : decodeStrictly(bytes, encoding)
    if (text !== undefined && !looksBinary(text)) return { text, encoding }
  }
  throw new ImportRefusal('binary')
}

function* candidates(bytes: Uint8Array, charset: string | undefined): Generator<string> {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) yield 'utf-8'
  if (a === 0xff && b === 0xfe) yield 'utf-16le'
  if (a === 0xfe && b === 0xff) yield 'utf-16be'
  const half = emptyHalf(bytes)
  if (half === 'odd') yield 'utf-16le'
  if (half === 'even') yield 'utf-16be'
  // Valid UTF-8 beyond ASCII is hardly ever anything else, so a contradicting declaration is wrong.
  if (decodeStrictly(bytes, 'utf-8') !== undefined) yield 'utf-8'
  const declared = charset ?? declaredCharset(bytes)
  if (declared !== undefined) yield declared
  yield 'windows-1252'
}

/** Which half of the bytes is mostly zero, as in UTF-16 of European languages. */
function emptyHalf(bytes: Uint8Array): 'odd' | 'even' | undefined {
  const length = Math.min(bytes.length, 2_000) & ~1
  let [even, odd] = [0, 0]
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > length * 0.2 && even < length * 0.02) return 'odd'
  return even > length * 0.2 && odd < length * 0.02 ? 'even' : undefined
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = fromWindows1252(bytes.subarray(0, 4_096))
  return /<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(
    start,
  )?.[1]
}

// Node 20 decodes this label as Latin-1, which loses curly quotation marks; so the table stands here.
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function fromWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8_192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8_192))
  }
  return text.replace(/[\u0080-\u009f]/g, letter => UPPER.charAt(letter.charCodeAt(0) - 0x80))
}
