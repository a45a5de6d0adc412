// What the verdict form says.
import type { AttributionFinding, Framing, Missing } from '@claimbench/model'

export const framingWords: Readonly<Record<Framing, string>> = {
  none: 'none',
  misleading: 'misleading',
  'missing-context': 'missing context',
  exaggerated: 'exaggerated',
  'cherry-picked': 'cherry-picked',
}

export const attributionFindingWords: Readonly<Record<AttributionFinding, string>> = {
  confirmed: 'confirmed: they said it',
  altered: 'altered: they said something else',
  'not-found': 'not found',
  contradicted: 'contradicted by them',
  'not-traceable': 'not traceable (vague)',
}

export const missingWords: Readonly<Record<Missing, string>> = {
  wording: 'A wording of the claim',
  evidence: 'Evidence, or a line in the search log',
  verdict: 'A verdict',
  rationale: 'A rationale',
  name: 'Your name',
}

export const verdictWords = {
  heading: 'Verdict',
  profile: 'Rating profile',
  accuracy: 'Accuracy',
  offScale: 'Off the scale',
  noLabel: 'No verdict yet',
  labelLost: (from: string, to: string) =>
    `The label of ${from} says nothing in ${to} and was taken off. Choose one of the new scale, or undo.`,
  framing: 'Framing',
  attribution: 'Did the source say it?',
  notChecked: 'not checked',
  conclusion: 'Conclusion in one sentence',
  rationale: 'Rationale',
  rationaleHint: 'How the evidence leads to the verdict. Ctrl+Enter goes back to the article.',
  whatIsRight: 'What is right',
  notEstablished: 'What could not be established',
  wouldChange: 'What would change the verdict',
  openQuestions: 'Open questions',
  evidenceAsOf: 'Evidence as of',
  more: 'More on this verdict',
  signOffHeading: 'Sign-off',
  missing: 'Before this can be signed off:',
  ready: 'Everything is there.',
  signOff: 'Sign off',
  signed: (name: string, moment: string) => `Signed off by ${name}, ${moment}.`,
  lapsed: (name: string, moment: string) =>
    `Signed off by ${name}, ${moment}; something it covered has changed since, so it has lapsed.`,
  withdraw: 'Withdraw',
  identity: 'A name is local to this browser and proves nobody’s identity.',
} as const
