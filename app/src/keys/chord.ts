// From a key press to the name of a key, the same on every keyboard: the character that is produced
// counts, not the place of the key; only where a layout has no Latin letters the place does.

/** What of a key press matters here; DOM and React events both have it. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * The name of a pressed key, such as `c`, `Shift+c`, `Mod+k`, `?`, `ArrowDown` or `Shift+Enter`.
 * Shift is named for letters and for keys that produce no character, and ignored for punctuation
 * and digits, where layouts differ in what needs it. Mod is Ctrl, or Cmd on a Mac.
 */
export function chordFrom(press: KeyPress): string {
  const character = characterOf(press)
  const isLetter = /^[a-z]$/.test(character)
  const isNamed = character.length > 1
  const hasMod = press.ctrlKey || press.metaKey
  // AltGr reports Ctrl and Alt together while it produces a character.
  const isAltGr = press.ctrlKey && press.altKey && !isLetter && !isNamed
  const parts = [
    hasMod && !isAltGr ? 'Mod' : '',
    press.altKey && !isAltGr && (isLetter || isNamed) ? 'Alt' : '',
    press.shiftKey && (isLetter || isNamed) ? 'Shift' : '',
    character,
  ]
  return parts.filter(Boolean).join('+')
}

function characterOf({ key, code }: KeyPress): string {
  if (key === ' ') return 'Space'
  if (Array.from(key).length > 1) return key
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  // A letter of another script, or an accented one: the place of the key says which is meant.
  if (/\p{L}/u.test(key)) return characterAt(code) ?? key.toLowerCase()
  return key
}

const PLACES: Readonly<Record<string, string>> = { Period: '.', Slash: '/', Comma: ',' }

function characterAt(code: string): string | undefined {
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? PLACES[code]
}
