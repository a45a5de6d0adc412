import { expect, test } from 'vitest'
import { fileFormat } from './file-format.ts'

const bytes = (letters: string) => Uint8Array.from(letters, letter => letter.charCodeAt(0))

test.each([
  ['%PDF-1.7\n', 'pdf'],
  [`From: printer\r\n\r\n%PDF-1.4\n`, 'pdf'],
  ['PK\u0003\u0004\u0014', 'word'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'word'],
  ['Dear reader', 'text'],
  ['', 'text'],
  ['P', 'text'],
])('%j is read as %s', (letters, format) => {
  expect(fileFormat(bytes(letters))).toBe(format)
})

test('an article that speaks of a PDF far down is text', () => {
  expect(fileFormat(bytes(`${'word '.repeat(400)}%PDF-`))).toBe('text')
})
