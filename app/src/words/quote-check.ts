// What is said of a quote beside its captured copy.
import type { QuoteStanding } from '@claimbench/model'

export const standingWords: Readonly<Record<Exclude<QuoteStanding, 'no-copy'>, string>> = {
  exact: 'Verbatim (exact)',
  normalised: 'Verbatim but for typography (normalised)',
  'not-found': 'Not found in the captured copy',
  unchecked: 'Not looked up in the captured copy yet',
}

export const quoteCheckWords = {
  region: 'The quote in the captured copy',
  looking: 'Looking it up in the captured copy …',
  lookUp: 'Look it up in the copy',
  again: 'Look it up again',
  show: 'Show the nearest passage',
  page: (page: number) => `page ${page}`,
  place: (start: number, end: number) => `characters ${start + 1} to ${end} of its text`,
  normalised:
    'The words are the same; white space, quotation marks, dashes, ligatures or hyphens at line ends differ. The copy has it so:',
  nearest: 'The passage that comes nearest',
  noNearest: 'No passage of the copy comes near to it: less than half of its words stand together.',
  unreadPages: (count: number) =>
    `The last ${count} pages of this copy are not searched: there are too many.`,
  key: 'Struck out: only in the quote. Underlined: only in the copy.',
  take: 'Take the words of the copy',
  notePage: (page: number) => `Note “page ${page}” as its place`,
  pageLocator: (page: number) => `page ${page}`,
} as const

const UNREADABLE: Readonly<Record<string, string>> = {
  missing: 'The bytes of the copy are not in this browser: the quote cannot be looked up here.',
  failed: 'Looking the quote up was broken off. Nothing is noted. Look it up again.',
  binary:
    'This copy is a picture or another file without words. Compare the quote with it by eye; nothing is noted.',
  'no-text':
    'This copy holds pictures of pages and no text. Compare the quote with it by eye; nothing is noted.',
  encrypted:
    'This copy is locked with a password. Attach one without, and look the quote up again.',
  damaged: 'This copy is damaged and cannot be read. Attach another one. Nothing is noted.',
  empty: 'This copy is empty. Attach another one. Nothing is noted.',
  'nothing-readable': 'No text was found in this copy. Nothing is noted.',
  'too-large':
    'This copy is larger than 100 MB, or a PDF of more than two million letters, and is not searched. Nothing is noted.',
  unsupported: 'This kind of file cannot be searched. Compare the quote by eye; nothing is noted.',
}

/** Why the words of a copy could not be searched. */
export function unreadableCopyWords(code: string): string {
  return UNREADABLE[code] ?? 'The words of this copy cannot be read. Nothing is noted.'
}
