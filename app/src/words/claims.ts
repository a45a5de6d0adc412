// What the claims place and the claim's panel say.
import type { ClaimState, ClaimType, SpeakerKind } from '@claimbench/model'

export const claimTypeWords: Readonly<Record<ClaimType, string>> = {
  event: 'Event',
  number: 'Number',
  quote: 'Quote',
  cause: 'Cause',
  position: 'Position',
  prediction: 'Prediction',
  motive: 'Motive',
  other: 'Other',
}

export const speakerKindWords: Readonly<Record<SpeakerKind, string>> = {
  author: 'the author',
  named: 'a named source',
  unnamed: 'an unnamed source',
  vague: 'a vague source',
}

export const claimStateWords: Readonly<Record<ClaimState, string>> = {
  open: 'open',
  'in-progress': 'in progress',
  'for-review': 'for review',
  returned: 'returned',
  void: 'void',
  'signed-off': 'signed off',
  lapsed: 'sign-off lapsed',
  published: 'published',
  corrected: 'corrected',
}

export const claimWords = {
  heading: 'Claim',
  wording: 'Stand-alone wording',
  wordingHint: 'Who, what, when, where: a stranger understands it.',
  shortForm: 'Short form',
  shortFormLeft: (left: number) => (left >= 0 ? `${left} characters left` : `${-left} too many`),
  tooLong: 'Too long to be kept. Shorten it.',
  type: 'Type',
  speakerKind: 'Said by',
  speaker: 'Name or words for the speaker',
  saidAt: 'Said on',
  checkWorthiness: 'Check-worthiness',
  quoted: 'In the article',
  remove: 'Remove the claim',
  evidenceCount: (count: number) =>
    count === 0
      ? 'no evidence'
      : count === 1
        ? '1 piece of evidence'
        : `${count} pieces of evidence`,
  worth: (value: number) => `check-worthy ${value}`,
  open: (short: string) => `Open claim: ${short}`,
} as const

export const claimOrderWords = {
  article: 'as in the articles',
  state: 'what needs work first',
  due: 'due first',
  worth: 'most check-worthy first',
  newest: 'newest first',
} as const

export const claimListWords = {
  heading: 'Claims and sources',
  claims: (count: number) => `Claims · ${count}`,
  sources: (count: number) => `Sources · ${count}`,
  empty:
    'No claims yet. Open an article, select words that can be checked and press F: they become a claim, and stand here with all the others.',
  noSources: 'No sources yet. They come with the evidence for claims, and stand here once each.',
  nothingFits: 'No claim fits that.',
  words: 'Words',
  type: 'Type',
  article: 'Article',
  order: 'Order',
  any: 'any',
  assignee: 'With',
  nobody: 'nobody yet',
  states: 'Claims by state',
  allStates: (count: number) => `all · ${count}`,
  stateCount: (state: string, count: number) => `${state} · ${count}`,
  with: (name: string) => `with ${name}`,
  due: (date: string) => `due ${date}`,
  overdue: (date: string) => `overdue since ${date}`,
  unanswered: 'no answer by the deadline',
  keys: 'Arrow keys, or J and K, go from claim to claim.',
  placeless: 'its words are no longer marked in the article',
} as const
