// Saved pages (.mhtml): MIME messages with the page first and its pictures behind it (RFC 2557). Only
// the page and its address are read.
import { decodeText } from './decode-text.ts'
import { ImportRefusal } from './refusal.ts'

/** A page out of a saved file, and the address it was saved from. */
export interface SavedPage {
  readonly html: string
  readonly url?: string
}

/** Whether a file is a saved page of this kind. */
export function isMhtml(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 2_000))
  return (
    /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)+/.test(start) &&
    /^(?:MIME-Version|Content-Type:\s*multipart\/related)/im.test(start)
  )
}

/** Takes the page out of a saved file. Throws an `ImportRefusal` when there is no HTML in it. */
export function readMhtml(bytes: Uint8Array): SavedPage {
  const { headers, body } = splitPart(latin1(bytes))
  const address = headers.get('snapshot-content-location')
  const boundary = parameter(headers.get('content-type') ?? '', 'boundary')
  const parts =
    boundary === undefined
      ? [{ headers, body }]
      : body.split(`--${boundary}`).slice(1).map(splitPart)
  const page = parts.find(part => /^text\/html\b/i.test(part.headers.get('content-type') ?? ''))
  if (!page) throw new ImportRefusal('nothing-readable')

  const url = address ?? page.headers.get('content-location')
  const html = decodePart(page)
  return url === undefined || !/^https?:/i.test(url) ? { html } : { html, url }
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function splitPart(text: string): Part {
  const trimmed = text.replace(/^\r?\n/, '')
  const gap = /\r?\n\r?\n/.exec(trimmed)
  const head = gap ? trimmed.slice(0, gap.index) : ''
  const headers = new Map<string, string>()
  // A header that goes on in the next line is folded: the line begins with white space.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: gap ? trimmed.slice(gap.index + gap[0].length) : trimmed }
}

function decodePart({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase()
  const raw =
    encoding === 'quoted-printable'
      ? fromQuotedPrintable(body)
      : encoding === 'base64'
        ? fromBase64(body)
        : body
  return decodeText(
    Uint8Array.from(raw, letter => letter.charCodeAt(0)),
    parameter(headers.get('content-type') ?? '', 'charset'),
  ).text
}

const parameter = (header: string, name: string) =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]+)"|([^;\\s]+))`, 'i')
    .exec(header)
    ?.slice(1)
    .find(value => value !== undefined)

const fromQuotedPrintable = (text: string) =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const DIGIT_OF = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]))

function fromBase64(text: string): string {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, count, length] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const digit = DIGIT_OF.get(text.charCodeAt(at))
    if (digit === undefined) continue
    bits = ((bits << 6) | digit) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[length++] = (bits >> count) & 0xff
  }
  return latin1(bytes.subarray(0, length))
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8_192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8_192))
  return text
}
