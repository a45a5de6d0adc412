// What the library says.
export const libraryWords = {
  heading: 'Library',
  emptyTitle: 'Take an article apart, sentence by sentence',
  emptyText:
    'Paste an article, drop a file, or open a sample. Everything stays in this browser: there is no account, no server, and nothing leaves this machine unless you send it.',
  pasteLabel: 'Paste an article',
  pasteHint: 'Text, Markdown or a copied web page. Ctrl+V anywhere on this page works too.',
  pastePlaceholder: 'Paste here …',
  add: 'Add the article',
  chooseFile: 'Choose a file',
  dropHint: 'or drop a text, Markdown, HTML or Word file here',
  dropNow: 'Let go to add the article',
  samplesTitle: 'Samples',
  openSample: 'Open sample:',
  reading: 'Reading the article …',
  cancel: 'Cancel',
  articles: 'Articles',
  search: 'Search titles, outlets and authors',
  nothingFound: 'No article fits that.',
  tagged: (tagged: number, total: number) => `${tagged} of ${total} sentences tagged`,
  claims: (claims: number, signedOff: number) =>
    claims === 0
      ? 'no claims'
      : `${claims === 1 ? '1 claim' : `${claims} claims`}, ${signedOff} signed off`,
  review: 'Review',
  report: 'Report',
  bin: (title: string) => `Move to bin: ${title}`,
  binned: (count: number) =>
    count === 1 ? '1 article in the bin' : `${count} articles in the bin`,
  restore: (title: string) => `Restore: ${title}`,
  untitled: 'Untitled article',
  addedAt: (moment: string) => `added ${moment}`,
  level: (level: number) => ['', 'easy', 'medium', 'hard'][level] ?? '',
  sentences: (count: number) => `${count} sentences`,
} as const

/** Why an article was not taken in: what happened, what was kept, what to do. */
const REFUSED: Readonly<Record<string, string>> = {
  empty:
    'There was nothing to read. Nothing was added. Copy the article’s text and paste it again.',
  'nothing-readable':
    'No text of an article was found in it. Nothing was added. Copy the words themselves and paste them.',
  'too-large':
    'This is larger than an article can be (one million characters). Nothing was added. Paste the part you want to check.',
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
    'Files of this kind are not read here. Nothing was added. Save it as text, HTML or .docx and try again.',
  'too-deep': 'The page is nested too deeply to be read. Nothing was added. Copy its text instead.',
}

/** The sentence for an article that could not be read. */
export function importRefusalWords(code: string): string {
  return REFUSED[code] ?? 'This could not be read as an article. Nothing was added or changed.'
}
