import { expect, test } from 'vitest'
import { checksumsOf } from './checksums.ts'

// SHA-256 of nothing and of "abc": the examples of FIPS 180-4.
test('checksums are written as sha256sum reads them', () => {
  const files = [
    { name: 'empty.txt', bytes: new Uint8Array() },
    { name: 'tables/abc.csv', bytes: new TextEncoder().encode('abc') },
  ]
  expect(checksumsOf(files)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty.txt\n' +
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  tables/abc.csv\n',
  )
})
