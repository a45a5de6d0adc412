// A result file: what a trainee hands to a trainer. Its checksum shows damage; its signature, made
// with a key that never leaves the trainee's browser, shows later changes. Neither shows who sat there.
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import * as v from 'valibot'
import { type Answer, answerParts } from '../records/answer.ts'
import { type AttemptFields, attemptFields } from '../records/attempt.ts'
import { nestsDeeper } from '../json-depth.ts'
import { fail, ok, type Result } from '../result.ts'
import { canonicalJson } from '../selectors/digest.ts'
import { type FileFault, fault } from './file-fault.ts'
import { hashOf } from './content-hash.ts'
import { DEEPEST_FILE, instant, sha256Hex, text } from './shapes.ts'

export const RESULT_FORMAT = 'claimbench-result'
export const RESULT_VERSION = 1

/** The longest honest result file, in UTF-16 units. */
export const LONGEST_RESULT = 20_000_000

/** The largest honest result file, in bytes: every unit of the longest one as long as UTF-8 makes it. */
export const LARGEST_RESULT = 3 * LONGEST_RESULT

/** ECDSA over P-256 with SHA-256, as WebCrypto signs. */
export const SIGNATURE_ALGORITHM = 'ECDSA-P256-SHA256'

/** One go at one article, with its answers in reading order. */
export interface ResultAttempt extends AttemptFields {
  readonly id: string
  readonly answers: readonly Answer[]
}

/** Who says to have sat there. The name proves nobody's identity. */
export interface Trainee {
  readonly id: string
  readonly name: string
}

/** What is signed. */
export interface ResultBody {
  readonly format: typeof RESULT_FORMAT
  readonly version: typeof RESULT_VERSION
  readonly madeAt: string
  readonly madeWith: string
  readonly trainee: Trainee
  readonly attempts: readonly ResultAttempt[]
}

export interface ResultSignature {
  readonly algorithm: typeof SIGNATURE_ALGORITHM
  /** The public key: a point of P-256, uncompressed, in hex. */
  readonly publicKey: string
  /** r and s, in hex. */
  readonly value: string
}

export interface ResultFile extends ResultBody {
  /** SHA-256 of the body's canonical JSON, in hex. */
  readonly checksum: string
  readonly signature: ResultSignature
}

/** A device key, as it signs. */
export interface ResultSigner {
  /** The public key: a point of P-256, uncompressed, in hex. */
  readonly publicKey: string
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
}

/** Whether a signature of these bytes was made with the private half of a key. All in hex but `bytes`. */
export type VerifySignature = (
  publicKey: string,
  signature: string,
  bytes: Uint8Array,
) => Promise<boolean>

/** The text of a result file, closed with its checksum and signed. */
export async function writeResultFile(
  facts: Omit<ResultBody, 'format' | 'version'>,
  signer: ResultSigner,
): Promise<string> {
  const body: ResultBody = { format: RESULT_FORMAT, version: RESULT_VERSION, ...facts }
  const signed = signedText(body)
  const value = bytesToHex(await signer.sign(utf8ToBytes(signed)))
  const file: ResultFile = {
    ...body,
    checksum: hashOf(signed),
    signature: { algorithm: SIGNATURE_ALGORITHM, publicKey: signer.publicKey, value },
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/**
 * Reads a result file: foreign and newer ones are refused, then the checksum is compared, the shape
 * checked and the signature verified.
 */
export async function readResultFile(
  data: string,
  verify: VerifySignature,
): Promise<Result<ResultFile, FileFault>> {
  if (data.length > LONGEST_RESULT) return fail(fault('too-large', '', data.length))
  const parsed = parseJson(data)
  if (!parsed.ok) return parsed
  const { format, version, checksum, signature: _unsigned, ...rest } = parsed.value
  if (format !== RESULT_FORMAT) return fail(fault('not-ours', 'format', format))
  if (typeof version === 'number' && version > RESULT_VERSION) {
    return fail(fault('newer-version', 'version', version))
  }
  // Before the shape: a changed file should say that it was changed, not where it now looks odd.
  const signed = signedText({ format, version, ...rest })
  if (typeof checksum !== 'string') return fail(fault('truncated', 'checksum'))
  if (hashOf(signed) !== checksum) return fail(fault('checksum', 'checksum', checksum))

  const read = v.safeParse(resultFileSchema, parsed.value)
  if (!read.success) {
    const [issue] = read.issues
    return fail(fault('malformed', v.getDotPath(issue) ?? '', issue.received))
  }
  const { publicKey, value } = read.output.signature
  const isSigned = await verify(publicKey, value, utf8ToBytes(signed))
  return isSigned ? ok(read.output) : fail(fault('forged', 'signature', publicKey))
}

/** A device key in a form that two people can compare: the start of its hash, in groups of four. */
export function deviceMark(publicKey: string): string {
  const hash = bytesToHex(sha256(utf8ToBytes(publicKey))).slice(0, 16)
  return hash.match(/.{4}/g)?.join(' ') ?? hash
}

function signedText(body: object): string {
  return canonicalJson(body)
}

function parseJson(data: string): Result<Record<string, unknown>, FileFault> {
  const start = data.trimStart()
  if (nestsDeeper(start, DEEPEST_FILE)) return fail(fault('malformed', '', 'nested too deeply'))
  if (!start.startsWith('{')) return fail(fault('not-ours', '', start.slice(0, 20)))
  try {
    const value: unknown = JSON.parse(start)
    if (v.is(v.record(v.string(), v.unknown()), value)) return ok(value)
    return fail(fault('not-ours'))
  } catch {
    // What still names our format was ours once, and was cut off.
    const wasOurs = start.slice(0, 200).includes(`"${RESULT_FORMAT}"`)
    return fail(fault(wasOurs ? 'truncated' : 'not-ours'))
  }
}

// Counted, as a group that repeats without end throws on a text of megabytes.
const hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2}){1,500}$/))

export const resultFileSchema: v.GenericSchema<unknown, ResultFile> = v.strictObject({
  format: v.literal(RESULT_FORMAT),
  version: v.literal(RESULT_VERSION),
  madeAt: instant,
  madeWith: text,
  trainee: v.strictObject({ id: text, name: text }),
  attempts: v.pipe(
    v.array(
      v.strictObject({
        id: text,
        ...attemptFields,
        answers: v.array(v.strictObject(answerParts)),
      }),
    ),
    v.minLength(1),
  ),
  checksum: sha256Hex,
  signature: v.strictObject({
    algorithm: v.literal(SIGNATURE_ALGORITHM),
    publicKey: hex,
    value: hex,
  }),
})
