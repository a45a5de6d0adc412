// What is said of a claim's way back to its origin.
import type { HopLink, Misfit, ResolvedKind, SourceType, Trace } from '@claimbench/model'

export const hopLinkWords: Readonly<Record<HopLink, string>> = {
  live: 'with an address',
  'without-target': 'link without a target ⊘',
  'to-itself': 'link to the page itself',
  none: 'no link',
}

export const resolvedKindWords: Readonly<Record<ResolvedKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  document: 'document',
}

const UNKNOWN: Readonly<Record<SourceType, string>> = {
  named: 'was looked for and not found',
  unnamed: 'is not named',
  vague: 'names nobody in particular',
}

export const chainWords = {
  heading: 'Where it comes from',
  hint: 'From the article’s sentence, hand by hand, to whoever said it first.',
  empty:
    'No source is marked in the sentence, so only the author says it. Mark who is said to say it (W, then S) and the chain begins by itself, or add the first step here.',
  traced: (steps: number) =>
    steps === 1
      ? 'Traced: one step from the article to the origin.'
      : `Traced: ${steps} steps from the article to the origin.`,
  broken: (step: number, words: string, kind: SourceType) =>
    `It breaks at step ${step}: “${words}” ${UNKNOWN[kind]}.`,
  openEnd: 'Everybody on the way is known; no step is marked as the origin yet.',
  sentence: 'The article’s sentence',
  list: 'The chain, from the article to the origin',
  step: (step: number) => `Step ${step}`,
  resolved: (name: string, kind: string | undefined) => `→ ${name}${kind ? ` (${kind})` : ''}`,
  notResolved: 'Not resolved.',
  notTried: 'Not resolved yet.',
  tried: (what: string) => `Tried: ${what}`,
  marked: 'marked in the article',
  said: 'speaker of the claim',
  opened: (date: string, isDead: boolean) => (isDead ? `dead on ${date}` : `opened on ${date}`),
  page: 'page',
  archived: 'archived copy',
  shownBy: (number: number, source: string) => `shown by ${number} · ${source}`,
  origin: 'origin',
  add: 'Add a step',
  goOn: 'Go on with the step',
  edit: 'Say more',
  editStep: (words: string) => `Say more of “${words}”`,
  addAfter: 'Add after it',
  addAfterStep: (words: string) => `Add after it: a step after “${words}”`,
  up: '↑',
  upStep: (words: string) => `Move “${words}” towards the article`,
  down: '↓',
  downStep: (words: string) => `Move “${words}” towards the origin`,
  remove: 'Remove',
  leaveOut: 'Leave out',
  removeStep: (word: string, words: string) => `${word}: “${words}”`,
  leftOut: 'Marked in the sentence, and left out of this chain:',
  takeIn: 'Bring back',
  takeInStep: (words: string) => `Bring “${words}” back into the chain`,
  form: {
    words: 'Who, in the words that stand there',
    kind: 'As named as it stands',
    resolvedTo: 'Who or what that is',
    resolvedToHint: 'Empty: not resolved.',
    resolvedAs: 'That is a',
    tried: 'What was tried to find out',
    triedHint: 'Printed. For a source that stays unknown it says that somebody looked.',
    link: 'Link that the words carry',
    linkByAddress: 'as the address below says',
    address: 'Address where it can be read',
    archivedAddress: 'Address of an archived copy',
    opened: 'When you opened the address',
    notOpened: 'not opened',
    works: 'it was there',
    dead: 'it was dead',
    openedOn: 'Opened on',
    openedHint: 'You open it yourself; nothing is fetched here.',
    evidence: 'Evidence that shows it',
    noEvidence: 'none yet',
    item: (number: number, source: string) => `${number} · ${source}`,
    isOrigin: 'The chain begins here: they said it themselves, or it is the document',
    note: 'Note (not printed for readers)',
    save: 'Save',
    discard: 'Throw away',
    none: '–',
  },
  questions: 'Two questions apart',
  didThey: 'Did they say it?',
  isItSo: 'Is it so?',
  shown: 'Shown by',
  notShown: 'No step of the chain names the evidence that shows what was said.',
  nobodySays: 'Nobody but the author says it.',
  noVerdict: 'No verdict yet.',
  toVerdict: 'To the verdict',
} as const

export const misfitWords: Readonly<Record<Misfit, string>> = {
  'nobody-to-ask':
    'This does not go with the chain: it is not known who the first source is, so nobody knows what they said. Resolve it, or choose “not traceable”.',
  'traced-all-the-same':
    'This does not go with the chain: it leads to an origin, and everybody on the way is known.',
}

export const traceWords: Readonly<Record<Trace, string>> = {
  named: 'named',
  resolved: 'resolved',
  unnamed: 'unnamed',
  vague: 'vague',
}

export const attributionWords = {
  heading: 'Attributions',
  empty: 'No source is marked yet. With W you select words, with S you mark who is said to say it.',
  hint: 'A source is resolved once you say who it is, here or in a claim’s chain.',
  choose: 'Attributions by how far they are known',
  all: (count: number) => `all ${count}`,
  one: (trace: string, count: number) => `${trace} ${count}`,
  origins: (origins: number, chains: number) =>
    `${chains === 1 ? 'One claim’s chain reaches' : `The chains of ${chains} claims reach`} ${
      origins === 1 ? 'one origin' : `${origins} different origins`
    }.`,
  sentence: (number: number | undefined) =>
    number === undefined ? 'sentence' : `sentence ${number}`,
  go: (words: string, number: number | undefined) =>
    `Go to “${words}”${number === undefined ? '' : `, sentence ${number}`}`,
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
} as const
