// How keys are written, and the headings of the key sheet.
export const keyGroups = {
  move: 'Move',
  tag: 'Tag the sentence',
  words: 'Mark words',
  sentence: 'Shape sentences',
  claim: 'Claims',
  history: 'Undo',
  app: 'Everywhere',
} as const

export type KeyGroup = keyof typeof keyGroups

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Space: 'Space',
  Backspace: '⌫',
}

/** A chord as it is printed: `Mod+Shift+z` is `Ctrl Shift Z`, with Cmd on a Mac. */
export function chordWords(chord: string, isMac: boolean): string {
  return chord
    .split('+')
    .map(part => {
      if (part === 'Mod') return isMac ? '⌘' : 'Ctrl'
      return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part)
    })
    .join(' ')
}
