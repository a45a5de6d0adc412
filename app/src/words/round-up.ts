// What the round-up place says around the document; the document's own words come with it.
export const roundUpWords = {
  heading: 'Round-up',
  toRoundUp: 'Round-up',
  panel: 'Choosing and handing out',
  toPanel: 'Choose and download',
  title: 'Title',
  firstTitle: (date: string) => `Fact-checks up to ${date}`,
  language: 'Language of the labels',
  articles: 'Articles',
  hint: 'Each is printed as readers have it: its published version, else what is signed off now.',
  empty: 'There is no article in the library yet.',
  none: 'Choose one article or more; the document is laid out as you choose.',
  all: 'All',
  clear: 'None',
  withSigned: 'Those with signed claims',
  signed: (signed: number, claims: number) =>
    claims === 0 ? 'no claims' : `${signed} of ${claims} claims signed off`,
  reading: (done: number, total: number) => `Reading ${done} of ${total} articles …`,
  unreadable: (count: number) =>
    count === 1
      ? 'One article could not be read and is left out.'
      : `${count} articles could not be read and are left out.`,
  downloads: 'Downloads',
  html: 'HTML, one file',
  docx: 'Word',
  markdown: 'Markdown',
  csv: 'Tables (CSV)',
  making: 'Making the file …',
  callOff: 'Cancel',
  calledOff: 'Called off. No file was made.',
  failed: 'The file could not be made. Nothing was changed.',
} as const
