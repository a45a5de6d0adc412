// The way of a claim through the house, in words.
import type { ClaimEvent, Move, SignedChange, SignedKind } from '@claimbench/model'

export const moveWords: Readonly<Record<Move, string>> = {
  started: 'Start work',
  submitted: 'Submit for review',
  returned: 'Return …',
  resumed: 'Go on working',
  reopened: 'Reopen',
}

export const eventWords: Readonly<Record<ClaimEvent['kind'], string>> = {
  cut: 'cut from the article',
  started: 'work started',
  submitted: 'submitted for review',
  returned: 'returned',
  resumed: 'work resumed',
  'sign-off-withdrawn': 'sign-off withdrawn',
  'signed-off': 'signed off',
  voided: 'withdrawn',
  reopened: 'reopened',
  published: 'published',
  corrected: 'corrected',
}

export const workWords = {
  heading: 'Where it stands',
  assignee: 'With',
  due: 'Due',
  overdue: 'The date has passed.',
  history: (count: number) => `What happened so far · ${count}`,
  someone: 'somebody without a name',
  by: (what: string, name: string, moment: string) => `${what}, ${name}, ${moment}`,
  returned: (name: string, moment: string) => `Returned by ${name}, ${moment}:`,
  why: 'Why, for whoever works on it next',
  whyVoid: 'Why. Readers see it where the claim was published.',
  returnIt: 'Return it',
  withdraw: 'Withdraw the claim …',
  withdrawIt: 'Withdraw it',
  cancel: 'Cancel',
  voidHint: 'Its text and the work on it are kept.',
} as const

const KINDS: Readonly<Record<SignedKind, string>> = {
  claim: 'the claim',
  words: 'its words in the article',
  verdict: 'the verdict',
  evidence: 'evidence',
  sources: 'a source',
  searches: 'the search log',
  originLinks: 'what was said of origins',
  hops: 'where it comes from',
  waivers: 'a waiver',
}

const FIELDS: Readonly<Record<string, string>> = {
  wording: 'the wording',
  shortForm: 'the short form',
  type: 'the type of claim',
  speakerKind: 'who says it',
  speaker: 'the speaker',
  saidAt: 'when it was said',
  quote: 'the quotation',
  label: 'the verdict',
  profile: 'the rating profile',
  framing: 'the framing',
  attribution: 'the finding on the attribution',
  conclusion: 'the conclusion',
  rationale: 'the rationale',
  whatIsRight: 'what is right',
  notEstablished: 'what could not be established',
  wouldChange: 'what would change the verdict',
  openQuestions: 'the open questions',
  evidenceAsOf: 'the date of the evidence',
}

const HOW: Readonly<Record<SignedChange['how'], string>> = {
  added: 'added',
  changed: 'changed',
  removed: 'removed',
}

/** What changed since the sign-off, each once: `the rationale (changed)`. Empty where unknown. */
export function signedChangeWords(changes: readonly SignedChange[]): readonly string[] {
  const said = changes.map(({ kind, name, how }) => {
    const isField = kind === 'claim' || kind === 'verdict'
    return `${(isField && FIELDS[name]) || KINDS[kind]} (${HOW[how]})`
  })
  return [...new Set(said)]
}
