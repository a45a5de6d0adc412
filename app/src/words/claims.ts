// What the claims place and the claim's panel say.
import type { ClaimState, ClaimType, SpeakerKind } from '@claimbench/model'

export const claimTypeWords: Readonly<Record<ClaimType, string>> = {
  event: 'Event',
  number: 'Number',
  quote: 'Quote',
  cause: 'Cause',
  position: 'Position',
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
}

export const claimWords = {
  heading: 'Claim',
  wording: 'Stand-alone wording',
  wordingHint: 'Who, what, when, where: a stranger understands it.',
  shortForm: 'Short form',
  shortFormLeft: (left: number) => (left >= 0 ? `${left} characters left` : `${-left} too many`),
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
