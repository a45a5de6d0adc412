import { describe, expect, test } from 'vitest'
import { aResultBody, aSigner, verifySignature } from '../testing/a-result.ts'
import { canonicalJson } from '../selectors/digest.ts'
import { hashOf } from './content-hash.ts'
import { deviceMark, readResultFile, writeResultFile } from './result-file.ts'

const { format: _format, version: _version, ...facts } = aResultBody()

async function written(): Promise<string> {
  return writeResultFile(facts, aSigner())
}

async function codeOf(data: string): Promise<string> {
  const read = await readResultFile(data, verifySignature)
  return read.ok ? 'ok' : read.error.code
}

describe('a result file', () => {
  test('comes back as it was written', async () => {
    const read = await readResultFile(await written(), verifySignature)
    expect(read).toMatchObject({ ok: true, value: aResultBody() })
  })

  test('may be laid out anew: only its content is signed', async () => {
    const file: unknown = JSON.parse(await written())
    expect(await codeOf(JSON.stringify(file))).toBe('ok')
  })

  test('shows the device key in a form that two people can compare', async () => {
    const { publicKey } = aSigner()
    expect(deviceMark(publicKey)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/)
  })
})

describe('a result file that cannot be believed', () => {
  test.each([
    ['a letter', 'Dear trainer', 'not-ours'],
    ['JSON of somebody else', '{"format":"other"}', 'not-ours'],
    ['nothing', '', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['a newer one', '{"format":"claimbench-result","version":2}', 'newer-version'],
    ['one without a checksum', '{"format":"claimbench-result","version":1}', 'truncated'],
  ])('%s', async (_name, data, code) => expect(await codeOf(data)).toBe(code))

  test('one that was cut off', async () => {
    const data = await written()
    expect(await codeOf(data.slice(0, data.length / 2))).toBe('truncated')
  })

  test('one in which an answer was changed', async () => {
    const data = await written()
    expect(await codeOf(data.replace('"attribution"', '"claim"'))).toBe('checksum')
  })

  test('one in which an answer was changed and the checksum worked out anew', async () => {
    const {
      checksum: _old,
      signature,
      ...body
    } = JSON.parse((await written()).replace('"attribution"', '"claim"'))
    const checksum = hashOf(canonicalJson(body))
    expect(await codeOf(JSON.stringify({ ...body, checksum, signature }))).toBe('forged')
  })

  test('one that was signed with another key than it names', async () => {
    const file = JSON.parse(await written())
    const { publicKey } = aSigner('other')
    const swapped = { ...file, signature: { ...file.signature, publicKey } }
    expect(await codeOf(JSON.stringify(swapped))).toBe('forged')
  })

  test('one that holds more than the format knows', async () => {
    const signer = aSigner()
    const odd = { ...facts, note: 'Please be kind' }
    expect(await codeOf(await writeResultFile(odd, signer))).toBe('malformed')
  })
})
