import { expect, test } from 'vitest'
import { passphraseHint } from './passphrase-hint.ts'

test.each([
  ['', 'none'],
  ['Tr0ub4dor&3', 'short'],
  ['1234567890123456789', 'plain'],
  ['aaaaaaaaaaaaaaaaaaaa', 'plain'],
  ['harbour lantern wheat seven', 'long'],
  ['замок лопата утро семь', 'long'],
] as const)('“%s” is told to be %s', (passphrase, hint) => {
  expect(passphraseHint(passphrase)).toBe(hint)
})

test('letters outside of the basic plane count once', () => {
  expect(passphraseHint('𝒜'.repeat(15))).toBe('short')
})
