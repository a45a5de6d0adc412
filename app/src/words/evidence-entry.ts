// What is said while citations and links are read into a piece of evidence.
import type { EntryField } from '@claimbench/model'

/** The names of the fields, as they stand in a sentence. */
const FIELDS: Readonly<Record<EntryField, string>> = {
  sourceName: 'name of the source',
  publisher: 'publisher',
  sourceKind: 'kind of source',
  medium: 'medium',
  citation: 'work as it is cited',
  originalOutlet: 'who published it first',
  sourceDate: 'date it bears',
  liveAddress: 'address',
  archivedAddress: 'address of the archived copy',
}

const listed = (fields: readonly EntryField[]) => fields.map(field => FIELDS[field]).join(', ')

export const entryWords = {
  label: 'Fill in from a link, a citation or a passage',
  hint: 'An address, BibTeX, RIS, CSL-JSON, or words of the source; pasted here, or dropped anywhere, as files too. All is read on this machine; nothing is fetched.',
  fill: 'Fill in',
  reading: 'Reading …',
  failed:
    'The reader of citations could not be started. No field was changed. Reload the page and try again; this form is kept.',
  undo: 'Take the filling back',
  filled: (fields: readonly EntryField[]) => `Filled in: ${listed(fields)}.`,
  filledFromCopy: (fields: readonly EntryField[]) =>
    `Filled in from what the copy says of itself: ${listed(fields)}. Look it over.`,
  nothing: 'Nothing was filled in: no empty field could be read from it.',
  kept: (fields: readonly EntryField[]) => `Left as you wrote it: ${listed(fields)}.`,
  missing: (fields: readonly EntryField[]) => `It says nothing of: ${listed(fields)}.`,
  onlyYear: (year: number) => `It gives only the year (${year}), no day: the date is left empty.`,
  noQuote: 'A quote is never taken from a citation: copy it from the source itself.',
  words: 'This is neither a link nor a citation in BibTeX, RIS or CSL-JSON. What is it?',
  asQuote: 'A passage: the quote',
  asCitation: 'The work, as it is cited',
  which: (count: number) => `${count} works are cited. Which one is it?`,
  untitled: 'Without a title',
  takenBack: 'Taken back: the fields are as they were.',
  dropNow: 'A link, a citation, a passage, or the file to keep as the copy',
  leftOut: (names: readonly string[]) =>
    `One piece of evidence has one copy. Not taken: ${names.join(', ')}. Add a piece of evidence for each.`,
  unread:
    'What was dropped could not be read. Nothing was changed. Save the file somewhere else, and choose it there.',
  notKept: 'The copy could not be kept: there may be no room. What you wrote is still here.',
  copyReplaced: 'Another copy was attached before.',
  copyBack: 'Put the old copy back',
  archive: {
    lookUp: 'Look it up',
    save: 'Save it',
    group: 'Internet Archive',
    hint: 'Both open web.archive.org in a new tab: the address of the page leaves this machine.',
  },
} as const

/** Why nothing could be read: what happened, what was kept, what to do. */
export function citationRefusalWords(code: 'malformed' | 'empty' | 'too-long'): string {
  switch (code) {
    case 'malformed':
      return 'This begins like a citation but cannot be read: part of it may be missing. No field was changed. Copy it again, whole.'
    case 'too-long':
      return 'This is far longer than the citations of one piece of evidence. No field was changed. Paste the one you need.'
    case 'empty':
      return 'The citation names neither a title nor an address. No field was changed.'
  }
  return code satisfies never
}
