// What is said of articles on their way in.
import type { KnownWords } from '@claimbench/model'

export const intakeWords = {
  heading: 'Coming in',
  done: (over: number, total: number) => `${over} of ${total} done`,
  pasted: 'Pasted text',
  pastedPage: 'Pasted page',
  waiting: 'Waiting',
  reading: 'Reading …',
  pages: (done: number, total: number) => `Reading page ${done} of ${total}`,
  added: 'Added',
  stopped: 'Stopped. Nothing of it was added.',
  stop: (name: string) => `Stop: ${name}`,
  stopShort: 'Stop',
  stopAll: 'Stop all',
  clear: 'Clear this list',
  dismiss: (name: string) => `Take off this list: ${name}`,
  known: {
    same: (title: string) => `Already here, same text: “${title}”. Nothing was added or changed.`,
    earlier: (title: string, number: number) =>
      `This is version ${number} of “${title}”, which has been replaced since. Nothing was added or changed.`,
    other: (title: string) =>
      `Already here, with another text: “${title}”. Nothing was added or changed. Update it, and its tags, claims and verdicts come along.`,
  },
  openVersion: (number: number) => `Read version ${number}`,
  openKnown: 'Open the one that is here',
  updateKnown: 'Update it with this version',
  addApart: 'Add as a separate article',
  review: (title: string) => `Review: ${title}`,
  leftOut: (count: number) =>
    count === 1
      ? '1 other file was left out: it is not of a kind that is read here.'
      : `${count} other files were left out: they are not of a kind that is read here.`,
  summary: (added: number, known: number, refused: number) =>
    [`${added} added`, known > 0 && `${known} already here`, refused > 0 && `${refused} not added`]
      .filter(Boolean)
      .join(', '),
} as const

/** What is said of an article that is here already. */
export function knownArticleWords(title: string, words: KnownWords): string {
  const { same, earlier, other } = intakeWords.known
  if (words.are === 'earlier') return earlier(title, words.number)
  return words.are === 'same' ? same(title) : other(title)
}

/** Why an article was not taken in: what happened, what was kept, what to do. */
const REFUSED: Readonly<Record<string, string>> = {
  empty:
    'There was nothing to read. Nothing was added. Copy the article’s text and paste it again.',
  'nothing-readable':
    'No text of an article was found in it. Nothing was added. Copy the words themselves and paste them.',
  'too-large':
    'This is larger than an article can be (one million characters). Nothing was added. Paste the part you want to check.',
  'file-too-large':
    'This file is larger than 250 MB and was not opened. Nothing was added. Copy the article’s text and paste it.',
  'too-slow':
    'Reading this took more than a minute without getting on, and was stopped. Nothing was added. Copy the article’s text and paste it.',
  binary:
    'This file holds no text that can be read here. Nothing was added. Save the article as text, Markdown or HTML.',
  'bare-address':
    'This is only an address; a browser does not let one site read another. Open the page, select everything, copy it and paste it here, or save the page as HTML and drop the file.',
  encrypted:
    'This file is locked with a password. Nothing was added. Save it without one and try again.',
  damaged: 'This file is damaged and cannot be read. Nothing was added. Try another copy of it.',
  'no-text':
    'This file holds pictures of pages and no text. Nothing was added. Copy the text from a reader that recognises it.',
  unsupported:
    'Files of this kind are not read here. Nothing was added. Save it as text, HTML, PDF or .docx and try again.',
  'too-many-parts':
    'This falls into far more pieces than any article has. Nothing was added. Paste the part you want to check.',
  'too-deep': 'The page is nested too deeply to be read. Nothing was added. Copy its text instead.',
}

/** The sentence for an article that could not be read. */
export function importRefusalWords(code: string): string {
  return REFUSED[code] ?? 'This could not be read as an article. Nothing was added or changed.'
}
