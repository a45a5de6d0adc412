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
  chooseFile: 'Choose files',
  chooseFolder: 'Choose a folder',
  dropHint: 'or drop them here: text, Markdown, HTML, saved pages, Word, PDF',
  dropNow: 'Let go to add what you hold',
  samplesTitle: 'Samples',
  openSample: 'Open sample:',
  articles: 'Articles',
  tagged: (tagged: number, total: number) => `${tagged} of ${total} sentences tagged`,
  claims: (claims: number, signedOff: number) =>
    claims === 0
      ? 'no claims'
      : `${claims === 1 ? '1 claim' : `${claims} claims`}, ${signedOff} signed off`,
  review: 'Review',
  report: 'Report',
  bin: (title: string) => `Move to bin: ${title}`,
  untitled: 'Untitled article',
  addedAt: (moment: string) => `added ${moment}`,
  level: (level: number) => ['', 'easy', 'medium', 'hard'][level] ?? '',
  sentences: (count: number) => `${count} sentences`,
} as const
