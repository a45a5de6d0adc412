// The person's own keys. The table of commands says what a key does at first; a choice overrules it.
import type { Desk } from '@claimbench/model'

/** The setting the choices are kept in. */
export const KEYS_SETTING = 'keys'

export interface KeyChoices {
  /** Whether keys that are a single character without Ctrl or Cmd act at all. */
  readonly singleKeys: boolean
  /** Chords by the id of a command; a command that is not here has its first keys. */
  readonly own: Readonly<Record<string, readonly string[]>>
}

/** The keys as they are shipped. */
export const SHIPPED_KEYS: KeyChoices = { singleKeys: true, own: {} }

interface Keyed {
  readonly id: string
  readonly keys: readonly string[]
}

/** The choices of a workspace. */
export function keyChoicesOf(desk: Desk): KeyChoices {
  return keyChoicesFrom(desk.settings.get(KEYS_SETTING)?.value)
}

/** The choices in a setting's value; what cannot be read counts as not chosen. */
export function keyChoicesFrom(value: unknown): KeyChoices {
  if (!isRecord(value)) return SHIPPED_KEYS
  const own = isRecord(value['own']) ? Object.entries(value['own']) : []
  return {
    singleKeys: value['singleKeys'] !== false,
    own: Object.fromEntries(own.filter((entry): entry is [string, string[]] => isKeys(entry[1]))),
  }
}

/** The chords of a command, the person's choices taken into account. */
export function keysFor({ id, keys }: Keyed, { singleKeys, own }: KeyChoices): readonly string[] {
  const chosen = own[id] ?? keys
  return singleKeys ? chosen : chosen.filter(chord => !isSingle(chord))
}

/**
 * The choices after a command got a chord. Whoever had it in the same mode loses it, so that one
 * key never means two things.
 */
export function withKey(
  choices: KeyChoices,
  commands: readonly (Keyed & { readonly mode: string })[],
  id: string,
  chord: string,
): KeyChoices {
  const mode = commands.find(command => command.id === id)?.mode
  const losers = commands.filter(
    command =>
      command.id !== id &&
      (command.mode === mode || command.mode === 'any' || mode === 'any') &&
      keysFor(command, { ...choices, singleKeys: true }).includes(chord),
  )
  const without = losers.map(command => [
    command.id,
    keysFor(command, { ...choices, singleKeys: true }).filter(one => one !== chord),
  ])
  return { ...choices, own: { ...choices.own, ...Object.fromEntries(without), [id]: [chord] } }
}

function isSingle(chord: string): boolean {
  return Array.from(chord.replace(/^Shift\+/, '')).length === 1
}

function isKeys(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(chord => typeof chord === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
