/** What can be said of a passphrase without pretending to measure it. */
export type PassphraseHint = 'none' | 'short' | 'plain' | 'long'

/** Shorter ones can be tried out by a machine that has the file, in characters. */
const LONG = 16

/** What to tell of a passphrase while it is typed. */
export function passphraseHint(passphrase: string): PassphraseHint {
  const characters = [...passphrase]
  if (characters.length === 0) return 'none'
  if (characters.length < LONG) return 'short'
  const isOneKind = /^(\d+|[^\p{L}\p{N}]+)$/u.test(passphrase)
  return isOneKind || new Set(characters).size < LONG / 2 ? 'plain' : 'long'
}
