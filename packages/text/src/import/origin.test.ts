import { expect, test } from 'vitest'
import { readCopyright } from './origin.ts'

test.each([
  ['© The Merrow Post 2025. Terms of use', 'The Merrow Post'],
  ['© 2025 The Merrow Post | Privacy policy | Contact', 'The Merrow Post'],
  ['© Der Merrower Bote 2025, Impressum, Datenschutz', 'Der Merrower Bote'],
  ['© 2025 The Legal Times', 'The Legal Times'],
])('the owner in “%s” is %s', (line, owner) => expect(readCopyright(line, undefined)).toBe(owner))

test('a line of links alone names nobody', () => {
  expect(readCopyright('© 2025 Terms of use', undefined)).toBeUndefined()
})
