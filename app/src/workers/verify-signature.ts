// Whether a result file is as its device left it. WebCrypto belongs to the app; the format knows only
// that there is somebody who can tell.
import type { VerifySignature } from '@claimbench/model/training'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const

/** Verifies ECDSA over P-256 with SHA-256. A key that is no point of the curve signed nothing. */
export const verifySignature: VerifySignature = async (publicKey, signature, bytes) => {
  try {
    const key = await crypto.subtle.importKey('raw', bytesFrom(publicKey), CURVE, false, ['verify'])
    // The bytes are copied: WebCrypto takes none that others might be writing to.
    return await crypto.subtle.verify(SIGNING, key, bytesFrom(signature), new Uint8Array(bytes))
  } catch {
    return false
  }
}

function bytesFrom(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16)
  return bytes
}
