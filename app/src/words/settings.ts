// What the settings place says.
import type { OrganisationRefusal } from '@claimbench/model'
import type { BackupProblem } from '../shell/backups-context.ts'

export const settingsWords = {
  heading: 'Settings',
  you: 'Who I am',
  name: 'Your name',
  nameHint:
    'It stands on verdicts and sign-offs. It is kept in this browser only and proves nobody’s identity.',
  organisation: 'The organisation that publishes',
  organisationHint: 'Printed in ClaimReview pages; without it that export waits.',
  organisationName: 'Name',
  organisationAddress: 'Address',
  claimPages: 'Pattern of claim-page addresses',
  claimPagesHint:
    'With {claim} where the claim’s own name goes: https://example.org/checks/{claim}',
  save: 'Save',
  saved: 'Saved.',
  judging: 'Judging',
  profile: 'Rating profile for new verdicts',
  bulk: 'Suggestions may be taken in bulk (Shift+Enter); records and reports say so',
  suggestions: 'Suggestions',
  keys: 'Keys',
  singleKeys: 'Keys without Ctrl act in the article (C, O, A, N and the others)',
  everyKey: 'Every key',
  change: 'Change',
  changeKey: (command: string) => `Change the key: ${command}`,
  pressKey: 'Press a key',
  shippedKeys: 'Back to the shipped keys',
  splitting: 'Sentences',
  abbreviations: 'Abbreviations that never end a sentence',
  abbreviationsHint: 'Parted by commas, such as: Abt., ca., Min.',
  wholeNames: 'Names that no sentence ends inside',
  wholeNamesHint: 'Parted by commas, such as: Who? Weekly, Radio Now! North',
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  storage: 'Storage and backup',
  usage: (size: string) => `${size} used in this browser.`,
  persistent: 'The browser has promised to keep it.',
  notPersistent: 'The browser may clear it when the disk runs low.',
  persist: 'Ask the browser to keep it',
  persistDenied: 'The browser did not promise. Backups are all the more worth making.',
  backup: 'Download a backup',
  backingUp: (share: number) => `Writing the backup … ${Math.round(share * 100)} %`,
  backedUp: 'The backup is in your downloads.',
  cancel: 'Cancel',
  restore: 'Restore a backup',
  restoreHint: 'The file is checked as a whole first; nothing here is touched before you agree.',
  reading: (share: number) => `Reading the file … ${Math.round(share * 100)} %`,
  found: (articles: number, files: number, moment: string) =>
    `This backup of ${moment} holds ${articles === 1 ? '1 article' : `${articles} articles`} and ${files === 1 ? '1 file' : `${files} files`}, and is whole. What is here already stays; where both have written the same field, the later writing holds.`,
  restoreNow: 'Restore it here',
  erase: 'Erase everything here',
  eraseSure:
    'Every article, verdict and file in this browser goes, for good. A backup in your downloads stays.',
  eraseNow: 'Erase everything',
} as const

const PROBLEMS: Readonly<Record<BackupProblem, string>> = {
  'not-ours': 'This is not a backup of Claimbench. Nothing here was touched.',
  'newer-version':
    'This backup was written by a newer version of Claimbench. Nothing here was touched. Update Claimbench and try again.',
  truncated:
    'The file ends too early: it was cut short. Nothing here was touched. Try another copy of it.',
  checksum:
    'The file was damaged: its checksum does not fit. Nothing here was touched. Try another copy.',
  malformed: 'Something in the file is not as it should be. Nothing here was touched.',
  'other-tabs-open':
    'Claimbench is open in other tabs. Nothing was touched. Close them and try again.',
  'disk-full': 'The disk is full. Nothing here was touched. Free some space and try again.',
  failed: 'The disk did not take it. Nothing here was touched. Free some space and try again.',
}

/** Why a backup cannot be restored. */
export function backupProblemWords(problem: BackupProblem): string {
  return PROBLEMS[problem]
}

const ORGANISATION: Readonly<Record<OrganisationRefusal, string>> = {
  'no-name': 'The organisation needs a name.',
  'bad-address': 'The address is not one that a reader could follow (http or https).',
  'bad-pattern': 'The pattern does not give https addresses.',
  'pattern-without-claim': 'The pattern needs {claim} where the claim’s own name goes.',
}

/** What is wrong with the organisation as it was typed. */
export function organisationWords(refusal: OrganisationRefusal): string {
  return ORGANISATION[refusal]
}

const SIZE = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** A number of bytes as it is read. */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB']
  const step = bytes > 0 ? Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1) : 0
  return `${SIZE.format(bytes / 1000 ** step)} ${units[step]}`
}
