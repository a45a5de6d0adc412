// What the evidence desk says.
import type { Credibility, Medium, Relation, Reliability, SourceKind } from '@claimbench/model'

export const relationWords: Readonly<Record<Relation, string>> = {
  supports: 'supports',
  refutes: 'refutes',
  context: 'context',
}

export const mediumWords: Readonly<Record<Medium, string>> = {
  'web-page': 'Web page',
  document: 'Document',
  dataset: 'Data set',
  image: 'Image',
  video: 'Video',
  audio: 'Audio',
  interview: 'Interview',
  book: 'Book',
  law: 'Law',
  study: 'Study',
  post: 'Post',
  other: 'Other',
}

export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  primary: 'Primary: the fact itself, or who was there',
  secondary: 'Secondary: reports on the primary',
  tertiary: 'Tertiary: gathers from others',
}

export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: 'A · completely reliable',
  B: 'B · usually reliable',
  C: 'C · fairly reliable',
  D: 'D · not usually reliable',
  E: 'E · unreliable',
  F: 'F · cannot be judged',
}

export const credibilityWords: Readonly<Record<Credibility, string>> = {
  1: '1 · confirmed by others',
  2: '2 · probably true',
  3: '3 · possibly true',
  4: '4 · doubtful',
  5: '5 · improbable',
  6: '6 · cannot be judged',
}

export const evidenceWords = {
  heading: 'Evidence',
  empty: 'Nothing yet. What would show that the claim is so, or that it is not?',
  add: 'Add evidence',
  edit: 'Edit',
  remove: 'Remove',
  save: 'Save',
  cancel: 'Cancel',
  discard: 'Throw away',
  goOn: 'Go on with the draft',
  question: 'Question it answers',
  answer: 'Answer',
  unanswerable: 'The question cannot be answered',
  quote: 'Quote, word for word',
  locator: 'Where in it (page, paragraph, time)',
  relation: 'Relation to the claim',
  medium: 'Medium',
  source: 'Source',
  newSource: 'A new source …',
  sourceName: 'Name of the source',
  publisher: 'Publisher or owner',
  sourceKind: 'Kind',
  reliability: 'Reliability',
  interest: 'What it stands to gain',
  isAnonymous: 'Anonymous: readers are not told who it is',
  isTheFact: 'The document is itself the fact: the law, the vote’s record',
  credibility: 'Credibility of this item',
  notGraded: 'not graded yet',
  sourceDate: 'Date it bears',
  seenAt: 'Date seen',
  citation: 'Work as it is cited (authors, year, title)',
  liveAddress: 'Address',
  archivedAddress: 'Address of an archived copy',
  file: 'Captured copy',
  attach: 'Attach a file',
  attached: (name: string, size: string) => `${name} (${size})`,
  hash: (hash: string) => `SHA-256 ${hash.slice(0, 16)}…`,
  download: 'Download',
  detach: 'Detach',
  fileMissing: 'The bytes of this file are not in this browser. The record of them is kept.',
  live: 'live',
  archived: 'archived',
  seen: (date: string) => `seen ${date}`,
  dated: (date: string) => `dated ${date}`,
  grade: (reliability: string, credibility: string) => `grade ${reliability}${credibility}`,
  searchHeading: 'Search log',
  searchHint: 'Where was looked, also for evidence against.',
  searchEmpty: 'No search is noted.',
  logSearch: 'Note a search',
  where: 'Where',
  words: 'Words used',
  found: 'What came of it (empty: nothing)',
  on: 'On',
  against: 'Looked for evidence against',
  nothing: 'nothing found',
} as const
