// Packs and result files that somebody made to do harm, by changing good ones.
import {
  damagedBytes,
  ENDLESSLY_DEEP,
  hostileZips,
  type Mutant,
  strangeKeys,
  strangeValues,
  withoutKeys,
  wrongTypes,
} from '@claimbench/fixtures/hostile'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../selectors/digest.ts'
import { aPack } from '../testing/a-pack.ts'
import { aResultBody, aSigner, verifySignature } from '../testing/a-result.ts'
import { contentHash, hashedFiles, hashOf } from './content-hash.ts'
import { readPackFile } from './read-pack.ts'
import { readResultFile, writeResultFile } from './result-file.ts'
import { writePack } from './write-pack.ts'

const CODES =
  /^(?:not-ours|newer-version|truncated|checksum|malformed|too-large|forged|other-articles)$/
const OK_OR_CODE = new RegExp(`^ok$|${CODES.source}`)
const pack = writePack(aPack(), 'whole')
const parts = Object.entries(unzipSync(pack)).map(([name, data]) => ({ name, data }))

const everyChange = (text: string): Mutant[] =>
  [wrongTypes, strangeValues, withoutKeys, strangeKeys].flatMap(change => change(text))

/** The pack with one file replaced, and the manifest telling the truth about it: a careful forger's. */
function forged(path: string, text: string): Uint8Array {
  const files = new Map(Object.entries(unzipSync(pack)))
  files.set(path, utf8ToBytes(text))
  const manifest = JSON.parse(strFromU8(files.get('manifest.json') ?? new Uint8Array())) as object
  files.delete('manifest.json')
  const hashed = hashedFiles(files)
  const honest = { ...manifest, files: hashed, content: contentHash(hashed) }
  return zipSync({
    'manifest.json': utf8ToBytes(JSON.stringify(honest)),
    ...Object.fromEntries(files),
  })
}

function packCode(data: Uint8Array): string {
  const read = readPackFile(data)
  return read.ok ? 'ok' : read.error.code
}

describe('a pack', () => {
  test('that was damaged on its way or packed to do harm is refused', () => {
    const files = [...damagedBytes(pack, 10), ...hostileZips(parts, 'manifest.json')]
    expect(files.length).toBeGreaterThan(70)
    const whole = readPackFile(pack)
    for (const { name, data } of files) {
      const read = readPackFile(data)
      // Harmless is only what comes out as if nothing had been done to it.
      const refused = !read.ok && CODES.test(read.error.code)
      expect([name, refused ? whole : read]).toEqual([name, whole])
    }
  })

  test.each(['manifest.json', 'articles/ferry.json', 'keys/ferry.json'])(
    'with anything strange in %s is refused or read, by a careful forger too',
    path => {
      const text = strFromU8(unzipSync(pack)[path] ?? new Uint8Array())
      const changed = everyChange(text)
      expect(changed.length).toBeGreaterThan(60)
      for (const { name, data } of changed.filter((_, i) => i % 2 === 0)) {
        const file =
          path === 'manifest.json'
            ? zipSync({ ...unzipSync(pack), [path]: utf8ToBytes(data) })
            : forged(path, data)
        expect([name, packCode(file)]).toEqual([name, expect.stringMatching(OK_OR_CODE)])
      }
      const deep = zipSync({ ...unzipSync(pack), [path]: utf8ToBytes(ENDLESSLY_DEEP) })
      expect(packCode(deep)).toMatch(CODES)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )
})

describe('a result file', () => {
  const { format: _format, version: _version, ...facts } = aResultBody()
  const good = () => writeResultFile(facts, aSigner())
  const codeOf = async (data: string) => {
    const read = await readResultFile(data, verifySignature)
    return read.ok ? 'ok' : read.error.code
  }

  test('with anything strange in it is refused: the checksum tells', async () => {
    const changed = everyChange(await good())
    expect(changed.length).toBeGreaterThan(150)
    const read: string[] = []
    for (const { name, data } of changed) {
      const code = await codeOf(data)
      if (code === 'ok') read.push(name)
      expect([name, code]).toEqual([name, expect.stringMatching(OK_OR_CODE)])
    }
    // A doubled key of the same name: the later one holds, and that is the true one.
    expect(read.filter(name => !name.startsWith('a doubled key'))).toEqual([])
  })

  test('that a careful forger signed with a key of his own is refused for what it holds', async () => {
    const signer = aSigner('forger')
    const {
      checksum: _checksum,
      signature: _signature,
      ...body
    } = JSON.parse(await good()) as {
      checksum: string
      signature: object
    }
    const taken: string[] = []
    for (const { name, data } of [
      ...wrongTypes(JSON.stringify(body)),
      ...withoutKeys(JSON.stringify(body)),
    ]) {
      const changed = JSON.parse(data) as object
      const text = canonicalJson(changed)
      const value = bytesToHex(await signer.sign(utf8ToBytes(text)))
      const signature = {
        algorithm: 'ECDSA-P256-SHA256',
        publicKey: signer.publicKey,
        value,
      }
      const code = await codeOf(JSON.stringify({ ...changed, checksum: hashOf(text), signature }))
      if (code === 'ok') taken.push(name)
    }
    // Fields that may be missing, and a list that may be empty.
    expect(taken.filter(name => !/^without|= \[\]/.test(name))).toEqual([])
  })

  test.each([
    [
      'damaged',
      async () =>
        damagedBytes(utf8ToBytes(await good()), 12)
          .filter(({ name }) => name !== 'a mark before it')
          .map(({ data }) => strFromU8(data)),
    ],
    [
      'deep',
      async () => [
        ENDLESSLY_DEEP,
        `{"format":"claimbench-result","version":1,"x":${ENDLESSLY_DEEP}}`,
      ],
    ],
    [
      'named like the language',
      async () => [
        '{"format":{"toString":null,"valueOf":1}}',
        '{"__proto__":{"format":"claimbench-result"}}',
        '{"format":"claimbench-result","version":{"valueOf":null,"toString":null}}',
      ],
    ],
  ])('that is %s is refused with a code', async (_, files) => {
    for (const data of await files()) expect(await codeOf(data)).toMatch(CODES)
  })
})
