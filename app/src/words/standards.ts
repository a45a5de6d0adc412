// The standards of a check, in words.
import './house-refusals.ts'
import type {
  Condition,
  Counted,
  RuleLevel,
  StandardId,
  StandardPlace,
  WrittenField,
} from '@claimbench/report'
import { verdictWords } from './verdict.ts'

/** What each standard asks, as one sentence. */
const shippedWords: Readonly<Record<StandardId, string>> = {
  'evidence-or-search': 'There is evidence, or a search log that shows where was looked.',
  'sought-against': 'Evidence against was looked for, and the search log or an item shows it.',
  'two-origins':
    'The evidence has two independent origins, or is the one primary document that is itself the fact.',
  'primary-source': 'At least one source is primary.',
  'not-only-anonymous': 'An anonymous source is not all the evidence.',
  'motive-or-prediction': 'A motive or a prediction is not rated as a fact.',
  'claimant-asked': 'Whoever made the claim was asked for their side, or it is said why not.',
  'quotes-verbatim': 'Each quote was found word for word in the captured copy.',
  'dates-seen': 'Every item says when it was seen.',
  'vague-named': 'A vague attribution is named as such.',
  'chain-agrees': 'The finding on the attribution goes with the chain.',
  'hops-tried': 'Where a source was not resolved, it is said what was tried.',
  'attribution-shown': 'An item of evidence shows what the source said.',
  'question-left-open': 'A verdict such as “unproven” names the question that is left open.',
  'can-be-found': 'A reader can find every item: an address, a copy or a place.',
  graded: 'Every item and its source are graded.',
  'would-change': 'It is said what would change the verdict.',
  'evidence-as-of': 'It is said up to which date evidence was taken into account.',
}

interface RuleWords {
  /** Of a shipped standard, or of a rule of the newsroom's own. */
  readonly standard: string
  readonly wording?: string
  readonly atLeast?: number
}

/** What a rule of the check asks, in the newsroom's words where it has some. */
export function ruleWords({ standard, wording, atLeast }: RuleWords): string {
  if (wording) return wording
  if (standard === 'two-origins' && atLeast !== undefined && atLeast !== 2) {
    return originsWords(atLeast)
  }
  const shipped: Readonly<Record<string, string>> = shippedWords
  return shipped[standard] ?? standard
}

const originsWords = (count: number) =>
  `The evidence has ${count === 1 ? 'an origin' : `${count} independent origins`}, or is the one primary document that is itself the fact.`

export const levelWords: Readonly<Record<RuleLevel, string>> = {
  blocks: 'blocks the sign-off',
  waiver: 'asks for a written waiver',
  advises: 'advises',
  off: 'is not asked here',
}

/** Where the standard is met, as the name of the way there. */
export const placeWords: Readonly<Record<StandardPlace, string>> = {
  wording: 'To the wording',
  evidence: 'To the evidence',
  chain: 'To where it comes from',
  verdict: 'To the verdict',
  replies: 'To the replies',
}

export const standardsWords = {
  heading: 'Standards',
  open: (count: number) =>
    count === 1 ? 'One standard is not met:' : `${count} standards are not met:`,
  advice: 'Worth a look:',
  allMet: 'Every standard is met.',
  waive: 'Waive',
  waiveHeading: 'Sign off all the same',
  waiveHint: 'Choose what is waived and say why. The reason is printed in the report.',
  reason: 'Why',
  waiveIt: 'Write the waiver',
  waived: 'Waived:',
  waivedCount: (count: number) =>
    count === 1 ? 'One standard is waived.' : `${count} standards are waived.`,
  waivedBy: (name: string, moment: string) => `${name || 'Somebody without a name'}, ${moment}`,
  takeBack: 'Take back the waiver of',
  drop: 'Take back',
  edit: 'The standards',
  page: 'Standards of a check',
  intro:
    'Before a verdict is signed off, it is held against these. Choose how strictly each is taken here: it blocks the sign-off, asks for a written waiver that is printed, or advises.',
  always:
    'Always asked for, and never waived: a wording, a verdict with its reasons, and the name of whoever signs.',
  own: 'Rules of our own',
  noOwn: 'There is none yet. A rule asks for one thing that can be looked up in the records.',
  howStrictly: 'How strictly it is taken',
  atLeast: 'At least',
  wording: 'In our own words',
  wordingHint: 'Shown in the check and printed with a waiver. Empty: as shipped.',
  change: 'Change the number and the words',
  changeWords: 'Change the words',
  asks: (condition: string) => `Asks: ${condition}.`,
  addHeading: 'A rule of our own',
  ruleWording: 'The rule, as one sentence',
  condition: 'What it asks for',
  field: 'Which part',
  add: 'Add the rule',
  added: 'The rule is added. It is asked from now on.',
  remove: 'Remove the rule',
  removed:
    'The rule is removed: it is asked no more. Waivers that name it keep its words. “Undo” brings it back.',
  undo: 'Undo',
  redo: 'Redo',
  download: 'Save the standards as a file',
  takeIn: 'Take in a file',
  found: 'In the file',
  foundCounts: (changed: number, own: number) =>
    `${changed} of the shipped standards changed, ${own} of the newsroom’s own. They take the place of what was chosen here.`,
  take: 'Take them over',
  leave: 'Leave them',
  unreadable: 'The file could not be opened. Nothing was changed. Choose it again.',
  shipped: (level: string) => `As shipped: ${level}.`,
  fourEyes: 'Four eyes: nobody signs off their own verdict',
  fourEyesHint: 'Names are local and prove nobody’s identity: this guards against oversight only.',
  backToSettings: 'Settings',
} as const

export const conditionKindWords: Readonly<Record<Condition['kind'], string>> = {
  evidence: 'items of evidence',
  'primary-sources': 'items from primary sources',
  origins: 'independent origins',
  searches: 'lines in the search log',
  'rationale-words': 'words of rationale',
  'days-to-answer': 'days to answer, in each request with a deadline',
  written: 'a part of the verdict that is written',
  kept: 'an archived address or a captured copy of every item',
  'second-opinion': 'a second opinion, revealed',
}

export const writtenFieldWords: Readonly<Record<WrittenField, string>> = {
  whatIsRight: verdictWords.whatIsRight,
  notEstablished: verdictWords.notEstablished,
  wouldChange: verdictWords.wouldChange,
  openQuestions: verdictWords.openQuestions,
}

/** What a condition asks for, as a phrase. */
export function conditionWords(condition: Condition): string {
  if (condition.kind === 'written') return `“${writtenFieldWords[condition.field]}” is written`
  if (condition.kind === 'kept' || condition.kind === 'second-opinion') {
    return conditionKindWords[condition.kind]
  }
  return countedWords(condition.kind, condition.atLeast)
}

function countedWords(kind: Counted, atLeast: number): string {
  return `at least ${atLeast} ${conditionKindWords[kind]}`
}
