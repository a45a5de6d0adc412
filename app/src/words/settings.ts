// What the settings place says.
import type { OrganisationRefusal } from '@claimbench/model'

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
} as const

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
