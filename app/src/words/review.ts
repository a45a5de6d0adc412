// What the review place says.
import type { SourceType, SpanKind, Tag, VagueKind } from '@claimbench/model'

export const tagWords: Readonly<Record<Tag, string>> = {
  claim: 'Claim',
  opinion: 'Opinion',
  attribution: 'Attribution',
  none: 'None',
}

export const spanWords: Readonly<Record<SpanKind, string>> = {
  source: 'source',
  cue: 'cue',
  content: 'content',
  fragment: 'claim',
}

export const sourceTypeWords: Readonly<Record<SourceType, string>> = {
  named: 'named',
  unnamed: 'unnamed',
  vague: 'vague',
}

export const vagueKindWords: Readonly<Record<VagueKind, string>> = {
  media: 'media',
  experts: 'experts',
  officials: 'officials',
  people: 'people',
  passive: 'nobody (“it is believed”)',
  hearsay: 'hearsay (“reportedly”)',
}

export const checkWorthinessWords = {
  0: 'nothing to check',
  1: 'marginal',
  2: 'checkable, softer',
  3: 'would change a reader’s mind',
} as const

export const reviewWords = {
  articleLabel: 'Article, sentence by sentence. Question mark shows the keys.',
  sentenceLabel: (number: number | undefined, total: number, state: string) =>
    `${sentencePlace(number, total)}, ${state}`,
  open: 'open',
  suggested: (tag: string, sure: number) =>
    `open, suggested: ${tag}, ${Math.round(sure * 100)} % sure`,
  ghost: (tag: string) => `open, was ${tag}`,
  furnitureLines: (count: number) =>
    count === 1 ? '1 line of site furniture' : `${count} lines of site furniture`,
  show: 'Show',
  hide: 'Hide',
  deadLink: 'link without a target',
  progress: (tagged: number, total: number) => `${tagged} of ${total} sentences tagged`,
  progressShort: (tagged: number, total: number) => `${tagged} / ${total}`,
  loading: 'Opening the article …',
  gone: 'There is no article at this address. It may have been in another browser, or erased.',
  toLibrary: 'To the library',
  sentenceHeading: sentencePlace,
  inspector: 'Sentence in hand',
  tagGroup: 'What is it?',
  alsoHolds: 'Also holds',
  alsoClaim: 'a claim',
  alsoOpinion: 'an opinion',
  checkWorthiness: 'Check-worthiness',
  whoSaysIt: 'Who says it',
  nobodyMarked:
    'Nobody is marked. Select words in the article, or press W and walk by word, then S for a source or Q for the words that hand it over.',
  mark: 'Mark the selected words as',
  claimsHere: 'Claims in this sentence',
  cutClaim: 'Select words and press F to cut out what can be checked.',
  allClaims: (count: number) => `All claims · ${count}`,
  noClaims: 'No claims yet.',
  suggestion: 'Suggested',
  takeSuggestion: 'Take it',
  note: 'Note',
  noteHint: 'Internal, never published.',
  whyHere: 'Why does the sentence end here?',
  whyHereSure: (reason: string, share: number) =>
    `${reason} The rule is ${Math.round(share * 100)} % sure.`,
  endOfBlock: 'The paragraph ends here.',
  byReviewer: 'A reviewer cut or joined the sentence here.',
  typeOf: (quote: string) => `Type of “${quote}”`,
  vagueKindOf: (quote: string) => `Kind of “${quote}”`,
  resolvedTo: 'In truth this is',
  anonymityReason: 'Reason given for not naming it',
  removeSpan: (quote: string) => `Remove the mark on “${quote}”`,
  linkDead: 'The link on it has no target.',
  linkSelf: 'The link on it leads to this very page.',
  linkLive: (host: string) => `Linked to ${host}.`,
  wordMode: 'Word cursor: arrows move, Shift extends, Escape leaves.',
  splitHere: 'Split here',
  merge: 'Merge with next',
  details: 'About this article',
  editDetails: 'Edit details',
  takeOver: 'Take over',
  heldElsewhere: 'Open for writing in another tab; here you can only read.',
  keys: 'Keys',
  keysTitle: 'Keys',
  paletteTitle: 'Commands',
  palettePlaceholder: 'Type what you want to do',
  noCommand: 'No command of that name.',
  showInspector: 'Show details',
  hideInspector: 'Hide details',
  resplit: (count: number) =>
    count === 1
      ? 'One sentence would be cut otherwise now.'
      : `${count} places would be cut otherwise now.`,
  resplitShow: 'Show',
  resplitKeep: 'Keep as it is',
  resplitTitle: 'Split into sentences anew',
  resplitHint:
    'Your own cuts and every mark stay. A tag whose sentence begins elsewhere is shown as a proposal. It can be undone.',
  resplitCut: (why: string) => `A sentence would end here. ${why}`,
  resplitJoin: 'The sentences here would be joined.',
  resplitApply: 'Split anew',
  undone: (name: string) => `Undone: ${name}`,
  allTagged: 'Every sentence is tagged.',
} as const

function sentencePlace(number: number | undefined, total: number): string {
  return number === undefined ? 'A line of site furniture' : `Sentence ${number} of ${total}`
}
