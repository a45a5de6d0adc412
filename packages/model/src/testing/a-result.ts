// A result file in the making, and keys to sign it with, for tests.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ResultBody, ResultSigner, VerifySignature } from '../training/result-file.ts'

/** What a trainee did with the article of `aPack`. */
export function aResultBody(): ResultBody {
  const at = '2026-03-12T10:00:00.000Z'
  return {
    format: 'claimbench-result',
    version: 1,
    madeAt: at,
    madeWith: 'Claimbench 0.1.0',
    trainee: { id: 'trainee', name: 'Bo' },
    attempts: [
      {
        id: 'attempt',
        content: 'c'.repeat(64),
        packTitle: 'Harbour exercises',
        exercise: 'ferry',
        title: 'The ferry that never was',
        mode: 'blind',
        tasks: ['tag', 'spans'],
        startedAt: '2026-03-12T09:00:00.000Z',
        finishedAt: at,
        milliseconds: 61_000,
        answers: [
          { sentence: 0, tag: 'claim', spans: [], fragments: [], milliseconds: 900, at },
          {
            sentence: 25,
            tag: 'attribution',
            spans: [{ start: 25, end: 43, kind: 'source', sourceType: 'vague' }],
            fragments: [],
            milliseconds: 4_000,
            at,
          },
        ],
      },
    ],
  }
}

/**
 * A device key that needs no browser: its signature is a hash of the public key and the bytes. It
 * proves nothing to anybody, but like a real one fits one key and one text only.
 */
export function aSigner(name = 'device'): ResultSigner {
  const publicKey = bytesToHex(sha256(utf8ToBytes(name)))
  return { publicKey, sign: bytes => Promise.resolve(signature(publicKey, bytes)) }
}

/** Whether `aSigner` made a signature. */
export const verifySignature: VerifySignature = (publicKey, value, bytes) =>
  Promise.resolve(bytesToHex(signature(publicKey, bytes)) === value)

function signature(publicKey: string, bytes: Uint8Array): Uint8Array {
  return sha256(concatBytes(hexToBytes(publicKey), bytes))
}
