import { useMemo } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { keyChoicesFrom, KEYS_SETTING, keysFor } from '../../keys/key-choices.ts'
import { isMac } from '../../keys/platform.ts'
import { chordWords } from '../../words/keys.ts'
import type { ReviewCommand } from './commands.ts'

/** How the keys of a command are printed, the person's own choices included; may be none. */
export function useKeyWords(): (command: ReviewCommand) => readonly string[] {
  const value = useDesk(desk => desk.settings.get(KEYS_SETTING)?.value)
  const choices = useMemo(() => keyChoicesFrom(value), [value])
  return command => keysFor(command, choices).map(chord => chordWords(chord, isMac()))
}
