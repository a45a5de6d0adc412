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
  change: (from: string, to: string) => `From ${from} to ${to}: nothing is changed yet.`,
  nearest: (was: string, name: string, at: number, of: number) =>
    `Nearest to “${was}” stands “${name}”, step ${at} of ${of} from the worst.`,
  notExact: 'It does not stand quite as far along its scale.',
  merged: (names: readonly string[]) =>
    `What was told apart from ${new Intl.ListFormat('en').format(names.map(name => `“${name}”`))} becomes one.`,
  sameLabel: (name: string) => `It has “${name}” as well.`,
  noLabelThere: (name: string) => `“${name}” has no label there that stands for it.`,
  noneLeft: 'The verdict has no label until another one is chosen.',
  framingKept: (framing: string) =>
    `The label spoke of framing (${framing}), which stands on an axis of its own; the word itself is lost.`,
  convertTo: (name: string) => `Convert to “${name}”`,
  keepFraming: (framing: string) => `Convert; keep the framing: ${framing}`,
  changeAnew: 'Change without a label',
  stay: (name: string) => `Stay with ${name}`,
  convertAll: (count: number) => `All ${count} of my verdicts in this article …`,
  allOfThem: 'What becomes of all my verdicts in this article. Nothing is changed yet.',
  verdictsOf: (label: string, count: number) =>
    `“${label}”, ${count === 1 ? 'one claim' : `${count} claims`}.`,
  leftAsTheyAre: (count: number) =>
    count === 1 ? 'It is left as it is.' : 'They are left as they are.',
  lapse: (count: number) =>
    count === 1 ? 'One is signed off; that lapses.' : `${count} are signed off; that lapses.`,
  convertThem: (count: number) =>
    count === 1 ? 'Convert one verdict' : `Convert ${count} verdicts`,
  converted: (count: number, left: number) =>
    `${count === 1 ? 'One verdict was' : `${count} verdicts were`} converted.${left > 0 ? ` ${left === 1 ? 'One was' : `${left} were`} left as ${left === 1 ? 'it is' : 'they are'}.` : ''} One undo takes it back.`,
  framing: 'Framing',
  attribution: 'Finding on the attribution',
  notChecked: 'not checked',
  conclusion: 'Conclusion in one sentence',
  rationale: 'Rationale',
  rationaleHint: 'How the evidence leads to the verdict. Ctrl+Enter goes back to the article.',
  whatIsRight: 'What is right',
  notEstablished: 'What could not be established',
  wouldChange: 'What would change the verdict',
  openQuestions: 'Open questions',
  evidenceAsOf: 'Evidence as of',
  signOffHeading: 'Sign-off',
  missing: 'Before this can be signed off:',
  signOff: 'Sign off',
  signed: (name: string, moment: string) => `Signed off by ${name}, ${moment}.`,
  lapsed: (name: string, moment: string) =>
    `Signed off by ${name}, ${moment}; something it covered has changed since, so it has lapsed.`,
  whose: (name: string | undefined) =>
    name === undefined
      ? 'It is your own verdict that is signed.'
      : `It is the verdict of ${name || 'somebody without a name'} that is signed.`,
  withdraw: 'Withdraw the sign-off',
  identity: 'A name is local to this browser and proves nobody’s identity.',
} as const
