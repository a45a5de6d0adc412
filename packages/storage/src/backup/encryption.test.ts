import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aBrowser } from '../testing/a-browser.ts'
import { anArticle, aTag, deskAfter } from '../testing/a-patch.ts'
import { deskOf, save } from '../testing/save.ts'
import { bytesOfFrame } from '../journal/frame.ts'
import { decryptBackup, encryptedBytes } from './encryption.ts'
import { ENCRYPTED_LINE } from './format.ts'
import { isEncrypted } from './kind-of-file.ts'
import { blobOf } from './write-backup.ts'

const SALT = Uint8Array.from({ length: 16 }, (_, i) => i * 3)
const PASSPHRASE = 'four calm herons, twice'

type Bytes = Uint8Array<ArrayBuffer>

async function encrypted(plain: Bytes): Promise<Bytes> {
  async function* once() {
    yield plain
  }
  return bytesOf(await blobOf(encryptedBytes(once(), PASSPHRASE, SALT)))
}

async function bytesOf(blob: Blob): Promise<Bytes> {
  return new Uint8Array(await blob.arrayBuffer())
}

async function codeOf(bytes: Bytes, passphrase = PASSPHRASE): Promise<string> {
  const read = await decryptBackup(new Blob([bytes]), passphrase)
  return read.ok ? 'ok' : read.error.code
}

test('a workspace travels under a passphrase', async () => {
  const mill = anArticle('mill')
  const patches = [mill, aTag([mill])]
  const storage = await aBrowser().openTab()
  await save(storage, patches)
  const file = await storage.writeBackup({ passphrase: PASSPHRASE })
  expect(await isEncrypted(file)).toBe(true)
  expect(await isEncrypted(await storage.writeBackup())).toBe(false)
  expect(await file.text()).not.toContain('The mill')

  const elsewhere = aBrowser()
  const tab = await elsewhere.openTab()
  const plain = await decryptBackup(file, PASSPHRASE)
  if (!plain.ok) throw new Error(plain.error.code)
  await tab.restoreBackup(plain.value)
  expect(await deskOf(await elsewhere.openTab())).toEqual(deskAfter(patches))
})

test.each([0, 1, 1024 * 1024 - 1, 1024 * 1024, 2.5 * 1024 * 1024])(
  '%d bytes come back as they were',
  async size => {
    const plain = Uint8Array.from({ length: size }, (_, i) => (i * 31) & 0xff)
    const read = await decryptBackup(new Blob([await encrypted(plain)]), PASSPHRASE)
    const back = read.ok ? await bytesOf(read.value) : undefined
    expect(back?.length).toBe(size)
    expect(back?.every((byte, i) => byte === plain[i])).toBe(true)
  },
)

test('a head of megabytes is refused, and nothing is thrown', async () => {
  const head = { version: 1, derivation: 'PBKDF2-SHA-256', iterations: 1, salt: 'ab', check: 'ab' }
  for (const [field, value] of [
    ['salt', 'ab'.repeat(4_000)],
    ['salt', 'ab'.repeat(8_000_000)],
    ['check', 'ab'.repeat(8_000_000)],
  ] as const) {
    const payload = new TextEncoder().encode(JSON.stringify({ ...head, [field]: value }))
    const frame = bytesOfFrame({ kind: 'head', generation: 1, sequence: 0, payload })
    const file = new Blob([ENCRYPTED_LINE, frame])
    expect(await decryptBackup(file, PASSPHRASE)).toMatchObject({ error: { code: 'malformed' } })
  }
})

describe('a file that cannot be read is told apart', async () => {
  const bytes = await encrypted(new TextEncoder().encode('what is written here '.repeat(20)))

  test('when the passphrase is another one', async () => {
    expect(await codeOf(bytes, 'four calm heron, twice')).toBe('wrong-passphrase')
  })

  test('when it is cut short', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async length => {
        expect(await codeOf(bytes.slice(0, length))).toBe('truncated')
      }),
      { numRuns: 8 },
    )
  })

  test('when a byte is not what it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 28, max: bytes.length - 29 }), async at => {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ 4
        expect(['checksum', 'malformed']).toContain(await codeOf(damaged))
      }),
      { numRuns: 8 },
    )
  })

  test('when it is no encrypted backup', async () => {
    expect(await codeOf(new TextEncoder().encode('something else entirely, and long'))).toBe(
      'not-ours',
    )
  })
})

test('the passphrase may be typed in another composition of its letters', async () => {
  const composed = 'caf\u00e9'
  async function* once() {
    yield new TextEncoder().encode('hello')
  }
  const file = await blobOf(encryptedBytes(once(), composed, SALT))
  const read = await decryptBackup(file, composed.normalize('NFD'))
  expect(read.ok).toBe(true)
})
