import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const bytes = (text: string, before: number[] = []) =>
  Uint8Array.from([...before, ...Array.from(text, letter => letter.charCodeAt(0))])
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from(text, letter => letter.charCodeAt(0)).flatMap(code =>
      little ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  )

describe('the text of a dropped file', () => {
  test('UTF-8, with and without a byte order mark', () => {
    expect(decodeText(bytes('caf\u00c3\u00a9'))).toEqual({ text: 'café', encoding: 'utf-8' })
    expect(decodeText(bytes('caf\u00c3\u00a9', [0xef, 0xbb, 0xbf]))).toEqual({
      text: 'café',
      encoding: 'utf-8',
    })
  })

  test('UTF-16 of both directions, with and without a byte order mark', () => {
    for (const little of [true, false]) {
      const encoding = little ? 'utf-16le' : 'utf-16be'
      expect(decodeText(utf16('\ufeffHäfen am Meer', little))).toEqual({
        text: 'Häfen am Meer',
        encoding,
      })
      expect(decodeText(utf16('Häfen am Meer', little))).toEqual({
        text: 'Häfen am Meer',
        encoding,
      })
    }
  })

  test('windows-1252 when the bytes are no UTF-8', () => {
    expect(decodeText(bytes('caf\u00e9 \u0093quoted\u0094'))).toEqual({
      text: 'café “quoted”',
      encoding: 'windows-1252',
    })
  })

  test('the charset a page declares', () => {
    const page = bytes('<meta charset="windows-1251"><p>\u00ef\u00ee\u00f0\u00f2</p>')
    expect(decodeText(page)).toMatchObject({
      encoding: 'windows-1251',
      text: expect.stringContaining('порт'),
    })
  })

  test('other files are refused', () => {
    const refused = expect.objectContaining({ code: 'binary' })
    expect(() => decodeText(bytes('%PDF-1.7'))).toThrow(refused)
    expect(() => decodeText(bytes('PK\u0003\u0004abc'))).toThrow(refused)
    expect(() => decodeText(Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32))).toThrow(
      refused,
    )
    expect(() => decodeText(new Uint8Array())).toThrow(expect.objectContaining({ code: 'empty' }))
  })
})
