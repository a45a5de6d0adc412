// What is wrong with a small file of settings, such as a rating profile or the standards.
import type { SettingsFileFault } from '@claimbench/model'

const FAULTS: Readonly<Record<SettingsFileFault['code'], string>> = {
  'not-ours': 'This is another kind of file.',
  'newer-version': 'It was written by a newer version of the app. Update this one first.',
  truncated: 'The file ends too early or is damaged. Ask for it once more.',
  malformed: 'Something in it may not be there.',
  'too-large': 'It is far larger than any such file.',
}

/** Why a small file of settings was not taken in: what is wrong, where, and that nothing changed. */
export function settingsFileWords({ code, path, found }: SettingsFileFault): string {
  const place =
    code === 'malformed' && path !== '' ? ` It is at “${path}”: ${found || 'nothing'}.` : ''
  return `${FAULTS[code]}${place} Nothing was changed.`
}
