// What is said in the reader of captured copies.
import type { CopyText } from '@claimbench/text/copy'

const KINDS: Readonly<Record<CopyText['kind'], string>> = {
  text: 'plain text',
  html: 'web page, as plain words',
  pdf: 'PDF, as plain words',
  word: 'Word file, as plain words',
  markdown: 'Markdown, as plain words',
}

export const copyWords = {
  open: 'Pick the quote in the copy',
  read: 'Read the copy',
  show: 'Show it in the copy',
  heading: 'Captured copy',
  close: 'Close the copy',
  kind: (kind: CopyText['kind']) => KINDS[kind],
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  title: (title: string) => `It calls itself “${title}”.`,
  address: (address: string) => `It says it was saved from ${address}`,
  unreadPages: (read: number, left: number) =>
    `Only the first ${read} pages are read; ${left} more are not shown and not searched. Attach the pages you need as a file of their own.`,
  reading: 'Reading the copy …',
  readingPage: (done: number, total: number) => `Reading page ${done} of ${total} …`,
  stop: 'Stop',
  stopped: 'Reading was stopped. Nothing was changed.',
  again: 'Read it again',
  broken: 'Reading broke off. The copy is kept as it is. Read it again.',
  words: 'Words of the copy',
  page: (page: number) => `Page ${page}`,
  emptyPage: 'There is no text on this page.',
  goToPage: 'Page',
  search: 'Search in the copy',
  searchHint: 'Enter: next. Shift Enter: the one before. ↓: on from there in the text.',
  next: 'Next place',
  previous: 'Place before',
  found: (at: number, count: number) => `${at} of ${count}`,
  foundMore: (at: number, shown: number, count: number) =>
    `${at} of ${count}; the first ${shown} are marked`,
  notFound: 'Nowhere in the copy.',
  how: 'Select words with the mouse, or walk with ← → ↑ ↓ and hold Shift. Enter takes them as the quote.',
  howToRead: 'To take words as a quote, edit the evidence and open the copy from there.',
  selected: (length: number) =>
    length === 1 ? '1 character selected' : `${length} characters selected`,
  take: 'Take as quote',
  taken: 'Taken as the quote, word for word.',
  picture: 'This copy is a picture. Its words are not read: type what it says, and compare by eye.',
  pictureLocator:
    'A picture has no pages. Say in “Where in it” where to look, such as “the table, third row”.',
  pictureRegion: 'The picture',
  pictureAlt: (name: string) => `The picture ${name}`,
  wholePicture: 'Fit the picture in',
  actualPicture: 'Actual size',
  brokenPicture: 'This picture is damaged and cannot be shown. Attach another copy of it.',
  replaced: 'The quote before it was replaced.',
  putBack: 'Put the old quote back',
} as const

const UNREADABLE: Readonly<Record<string, string>> = {
  missing:
    'The bytes of this copy are not in this browser: only its record is. Attach the file again to read it here.',
  binary:
    'This file holds no words that can be read here. Download it to see it; type the quote, and compare by eye.',
  'no-text':
    'This copy holds pictures of pages and no text. Download it to see it; type the quote and its page, and compare by eye. Or attach a copy with text, such as the scan after text recognition.',
  encrypted:
    'This copy is locked with a password. Open it in its own program, save it without one, and attach that file.',
  damaged: 'This copy is damaged and cannot be read. Attach another one.',
  empty: 'This copy is empty. Attach another one.',
  unsupported:
    'This kind of file cannot be read here. Save it as PDF, .docx, HTML or plain text, and attach that file beside the original.',
  'nothing-readable':
    'No text was found in this copy. It may have been saved before the page was loaded: save the page again.',
  'too-large':
    'This copy is too large to be read here: more than 100 MB, or a PDF of more than two million letters. Attach the pages you need as a file of their own.',
}

/** Why the words of a copy are not shown, and what to do. */
export function unshownCopyWords(code: string): string {
  return UNREADABLE[code] ?? 'The words of this copy cannot be read. Download it to see it.'
}
