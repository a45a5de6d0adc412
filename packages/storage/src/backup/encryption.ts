// A backup or a case file under a passphrase: a first line of its own, then the same frames.
//
//   head   JSON: version, how the key is derived, and a check that tells a wrong passphrase
//   bytes  at most 1 MiB of the backup, AES-256-GCM; the nonce is the frame's number, which no other
//          frame of the file has, under a key that no other file has (its salt is random)
//   end    empty
//
// Each frame is bound to the head, to its number, and to whether it is the last: frames cannot be
// swapped, dropped or cut off unnoticed.
import { type Damage, fail, ok, type Result } from '@claimbench/model'
import * as v from 'valibot'
import { bytesOfFrame, type FoundFrame } from '../journal/frame.ts'
import { damage, type FrameReader, openFrames } from './frame-reader.ts'
import { ENCRYPTED_LINE, type LongWork } from './format.ts'
import { readHeadFrame } from './head-frame.ts'

const VERSION = 1
/** PBKDF2 with SHA-256, rounds as OWASP's password storage cheat sheet advises (2023). */
const ITERATIONS = 600_000
/** Of the plain backup, in bytes. */
const PART = 1024 * 1024
/** A number that no frame has, for the check of the passphrase. */
const CHECK_NUMBER = 2 ** 48

type Bytes = Uint8Array<ArrayBuffer>

// Counted: a pattern that repeats a group without end runs out of stack on a text of megabytes, and throws.
const hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2}){1,64}$/))
const headSchema = v.object({
  version: v.number(),
  derivation: v.literal('PBKDF2-SHA-256'),
  // A file must not be able to keep the browser busy for hours.
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  salt: hex,
  check: hex,
})

/** Why a file could not be decrypted. */
export type DecryptionFailure = Damage | { readonly code: 'wrong-passphrase' }

/** Encrypts a backup as it comes. `salt` is sixteen random bytes. */
export async function* encryptedBytes(
  plain: AsyncIterable<Bytes>,
  passphrase: string,
  salt: Bytes,
): AsyncGenerator<Bytes> {
  const key = await keyFrom(passphrase, salt, ITERATIONS)
  const about = {
    version: VERSION,
    derivation: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: hexOf(salt),
  }
  const check = await seal(key, CHECK_NUMBER, new Uint8Array(), new Uint8Array())
  const head = new TextEncoder().encode(JSON.stringify({ ...about, check: hexOf(check) }))
  yield new TextEncoder().encode(ENCRYPTED_LINE)
  yield bytesOfFrame({ kind: 'head', generation: VERSION, sequence: 0, payload: head })

  let sequence = 1
  let waiting: Bytes | undefined
  const frameOf = async (part: Bytes, isLast: boolean) => {
    const payload = await seal(key, sequence, boundTo(head, isLast), part)
    return bytesOfFrame({ kind: 'bytes', generation: VERSION, sequence: sequence++, payload })
  }
  for await (const part of inParts(plain)) {
    if (waiting) yield await frameOf(waiting, false)
    waiting = part
  }
  yield await frameOf(waiting ?? new Uint8Array(), true)
  yield bytesOfFrame({ kind: 'end', generation: VERSION, sequence, payload: new Uint8Array() })
}

/** The backup in an encrypted file. A wrong passphrase, damage and a cut are told apart. */
export async function decryptBackup(
  file: Blob,
  passphrase: string,
  { signal, onProgress }: LongWork = {},
): Promise<Result<Blob, DecryptionFailure>> {
  const opened = await openFrames(file, [ENCRYPTED_LINE])
  if (!opened.ok) return opened
  const frames = opened.value
  const first = await readHead(frames)
  if (!first.ok) return first
  const { head, bytes } = first.value

  const key = await keyFrom(passphrase, bytesOfHex(head.salt), head.iterations)
  const check = await unseal(key, CHECK_NUMBER, new Uint8Array(), bytesOfHex(head.check))
  if (!check) return fail({ code: 'wrong-passphrase' })

  const parts: Blob[] = []
  let next = await frames.next()
  while (next.ok && next.value?.kind === 'bytes') {
    signal?.throwIfAborted()
    onProgress?.({ done: frames.at(), total: file.size })
    const { sequence, payload }: FoundFrame = next.value
    next = await frames.next()
    const isLast = next.ok && next.value?.kind === 'end'
    const plain = await unseal(key, sequence, boundTo(bytes, isLast), payload)
    if (!plain) return next.ok ? damage('checksum', `frame ${sequence}`, 'not as encrypted') : next
    parts.push(new Blob([plain]))
  }
  if (!next.ok) return next
  // The last of the bytes is bound to being the last; where there are none, somebody took them out.
  if (next.value?.kind !== 'end' || parts.length === 0)
    return damage('truncated', '', `${file.size} bytes`)
  const rest = await frames.next()
  if (!rest.ok || rest.value) return damage('malformed', 'end', 'more behind the end')
  return ok(new Blob(parts))
}

async function readHead(frames: FrameReader) {
  const first = await readHeadFrame(frames)
  if (!first.ok) return first
  const { json, bytes, text } = first.value
  const version = v.safeParse(v.object({ version: v.number() }), json)
  if (version.success && version.output.version > VERSION)
    return damage('newer-version', 'version', String(version.output.version))
  const head = v.safeParse(headSchema, json)
  return head.success ? ok({ head: head.output, bytes }) : damage('malformed', 'head', text)
}

async function keyFrom(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // The same passphrase typed on another system may come in another composition of its letters.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

async function seal(key: CryptoKey, number: number, bound: Bytes, plain: Bytes): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv: nonceOf(number), additionalData: bound }
  return new Uint8Array(await crypto.subtle.encrypt(how, key, plain))
}

async function unseal(
  key: CryptoKey,
  number: number,
  bound: Bytes,
  sealed: Bytes,
): Promise<Bytes | undefined> {
  const how = { name: 'AES-GCM', iv: nonceOf(number), additionalData: bound }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed))
  } catch {
    // The one thing decrypting says is that it does not fit.
    return undefined
  }
}

function nonceOf(number: number): Bytes {
  const nonce = new Uint8Array(12)
  new DataView(nonce.buffer).setBigUint64(4, BigInt(number))
  return nonce
}

function boundTo(head: Bytes, isLast: boolean): Bytes {
  const bound = new Uint8Array(head.length + 1)
  bound.set(head)
  bound[head.length] = Number(isLast)
  return bound
}

/** The same bytes in parts of `PART`, the last one shorter. */
async function* inParts(plain: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let part = new Uint8Array(PART)
  let filled = 0
  for await (let bytes of plain) {
    while (bytes.length > 0) {
      const taken = bytes.subarray(0, PART - filled)
      part.set(taken, filled)
      filled += taken.length
      bytes = bytes.subarray(taken.length)
      if (filled < PART) continue
      yield part
      part = new Uint8Array(PART)
      filled = 0
    }
  }
  if (filled > 0) yield part.slice(0, filled)
}

function hexOf(bytes: Bytes): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

function bytesOfHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}
