import { aResultBody } from '@claimbench/model/testing'
import { readResultFile, writeResultFile } from '@claimbench/model/training'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { deviceSigner } from './device-key.ts'
import { verifySignature } from '../workers/verify-signature.ts'

const { format: _format, version: _version, ...facts } = aResultBody()

test('a result is read with the signature of the browser that made it', async () => {
  const written = await writeResultFile(facts, await deviceSigner(new IDBFactory()))
  expect(await readResultFile(written, verifySignature)).toMatchObject({
    ok: true,
    value: { trainee: { name: 'Bo' } },
  })
})

test('a browser keeps its key', async () => {
  const browser = new IDBFactory()
  const [first, second, later] = [
    ...(await Promise.all([deviceSigner(browser), deviceSigner(browser)])),
    await deviceSigner(browser),
  ]
  expect(second.publicKey).toBe(first.publicKey)
  expect(later.publicKey).toBe(first.publicKey)
  expect((await deviceSigner(new IDBFactory())).publicKey).not.toBe(first.publicKey)
})

test('a signature of other bytes, of another key or of no key is none', async () => {
  const bytes = new TextEncoder().encode('what was answered')
  const signer = await deviceSigner(new IDBFactory())
  const other = await deviceSigner(new IDBFactory())
  const value = hex(await signer.sign(bytes))
  expect(await verifySignature(signer.publicKey, value, bytes)).toBe(true)
  expect(await verifySignature(signer.publicKey, value, bytes.slice(1))).toBe(false)
  expect(await verifySignature(other.publicKey, value, bytes)).toBe(false)
  expect(await verifySignature('00', value, bytes)).toBe(false)
})

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
