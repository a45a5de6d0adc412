// The key that signs this browser's results. Its private half cannot be taken out of the browser.
import type { ResultSigner } from '@claimbench/model/training'

// Begins like the names of the workspace's databases, so that erasing everything erases it too.
const DATABASE = 'claimbench-device-key'
const STORE = 'keys'
const KEY = 'results'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const

/** This browser's key, made when it is first asked for. Rejects where the browser keeps nothing. */
export async function deviceSigner(databases: IDBFactory = indexedDB): Promise<ResultSigner> {
  const pair = await keptPair(databases)
  return {
    publicKey: hexFrom(await crypto.subtle.exportKey('raw', pair.publicKey)),
    sign: async bytes =>
      new Uint8Array(await crypto.subtle.sign(SIGNING, pair.privateKey, new Uint8Array(bytes))),
  }
}

// Two tabs that ask at once must end with one key: the first one kept is everybody's.
async function keptPair(databases: IDBFactory): Promise<CryptoKeyPair> {
  const fresh = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify'])
  const database = await open(databases)
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, 'readwrite')
      const store = transaction.objectStore(STORE)
      const found = store.get(KEY)
      let pair = fresh
      found.addEventListener('success', () => {
        if (found.result) pair = found.result as CryptoKeyPair
        else store.add(fresh, KEY)
      })
      transaction.addEventListener('complete', () => resolve(pair))
      transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)))
    })
  } finally {
    database.close()
  }
}

function open(databases: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = databases.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(reasonOf(request.error)))
  })
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('the browser keeps no key')
}

function hexFrom(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), byte => byte.toString(16).padStart(2, '0')).join('')
}
