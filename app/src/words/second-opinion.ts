// What is said around a second verdict that is given blind.
import type { Comparison, OpinionOutcome } from '@claimbench/model'

export const outcomeWords: Readonly<Record<OpinionOutcome, string>> = {
  'first-stands': 'The first verdict stands',
  'second-stands': 'The second verdict stands',
  'both-stand': 'Both stand; the first is published, the other printed as dissent',
}

export const opinionWords = {
  heading: 'Second opinion',
  hint: 'Another person judges the claim without seeing your verdict; then both are laid side by side. They can take the keyboard here, or get a packet as a file that holds no verdict.',
  of: 'Who is to give it',
  ask: 'Ask for a second opinion',
  asked: (of: string | undefined, moment: string) =>
    `A second opinion is asked of ${of ?? 'another person'}, ${moment}. They do not see your verdict, and you will not see theirs until both are revealed.`,
  waiting: 'Their verdict is not given yet.',
  given: 'Their verdict is given.',
  handOver: (name: string) => `Hand over to ${name}`,
  packet: 'Make a packet for them …',
  drop: 'Take the wish back',
  blind: (name: string, moment: string) =>
    `${name || 'Somebody'} asked for a second opinion, ${moment}. You judge blind: the first verdict is not on this page. Give your own, then reveal both.`,
  toGive: 'When your verdict is given, reveal both. Until then neither of you sees the other’s.',
  judgeFirst: 'Give your own verdict first.',
  firstMissing: 'The first verdict was taken back meanwhile.',
  reveal: 'Reveal both verdicts',
  revealed: (moment: string) => `Revealed ${moment}.`,
  first: 'First verdict',
  second: 'Second verdict',
  axis: 'Compared',
  accuracy: 'Accuracy',
  framing: 'Framing',
  attribution: 'Attribution',
  rationale: 'Rationale',
  same: 'same',
  apart: 'apart',
  outcome: 'What stands',
  reconciliation: 'How you came together, or why not',
  reconciliationHint: 'Printed in the report.',
  reconcile: 'Settle it',
  agreed: 'Note that they agree',
  reconciled: (moment: string) => `Settled ${moment}.`,
  reopen: 'Settle it otherwise',
  others: 'Verdicts of others',
  ownVerdict: 'Give a verdict of your own',
  past: (count: number) => `Earlier verdicts · ${count}`,
  stood: (from: string, until: string) => `${from} until ${until}`,
  noName: 'Somebody without a name',
} as const

/** How far two verdicts agree, in one sentence. */
export function agreementWords({ agrees, sameAccuracy, stepsApart }: Comparison): string {
  if (agrees) return 'The two verdicts agree.'
  if (sameAccuracy) return 'They agree on accuracy and differ beside it.'
  if (stepsApart === undefined) return 'They differ on accuracy.'
  return stepsApart === 1
    ? 'They stand one step apart on the scale.'
    : `They stand ${stepsApart} steps apart on the scale.`
}
