// What the result of an exercise says.
import type { OpinionsRatedAsFacts } from '@claimbench/agreement'
import type { Mistake } from '../training/mistakes.ts'
import { shareWords } from './exercise.ts'

/** Opinions taken for facts, with what they are counted on: the same for trainees and trainers. */
export function opinionsWords(opinions: OpinionsRatedAsFacts | undefined): string {
  if (!opinions || opinions.all === 0) return '–'
  const { taken, answered, all, share } = opinions
  if (share === undefined) return `– (0 of ${all} answered)`
  const open = all - answered
  return `${shareWords(share)} (${taken} of ${answered}${open > 0 ? `, ${open} open` : ''})`
}

export const resultWords = {
  heading: 'Result',
  noKey:
    'There is no key for this exercise here, so nothing can be compared yet. Hand the result over to your trainer.',
  loadKey: 'If you were given the key, load it in the training place.',
  figuresTitle: 'Figures',
  answered: (answered: number, total: number) => `${answered} of ${total} sentences tagged`,
  figuresNote:
    'Answers that the key accepts count as right. Found at about the place: at least one word in common. Macro-F1 gives each tag the same weight, however rare it is.',
  notInKey: 'no marks in the key',
  figures: {
    tags: 'Tags right or accepted',
    macroF1: 'Macro-F1 over the tags',
    opinions: 'Opinions rated as facts (less is better)',
    spansExact: 'Attribution, on the very words (F1)',
    spansOverlap: 'Attribution, at about the place (F1)',
    sourceTypes: 'Sources with the right type',
    claimsExact: 'Claims, on the very words (F1)',
    claimsOverlap: 'Claims, at about the place (F1)',
    wordings: 'Words in common with the key’s wording',
    verdicts: 'Verdicts right or accepted',
    distance: 'Verdicts: mean distance on the scale (less is better)',
    found: 'Evidence of the key found',
    primary: 'Claims with a primary document',
    verbatim: 'Quotations word for word',
    origins: 'Independent origins',
  },
  practiseNext: 'What to practise next',
  nothingToPractise:
    'Nothing went wrong. Take a harder sample, or ask for more: attribution, claims, wording.',
  inSentences: (count: number) => (count === 1 ? 'in 1 sentence' : `in ${count} sentences`),
  nextSample: 'A sample that holds a lot of what went wrong most:',
  confusion: 'Which tag for which',
  confusionCaption: 'Rows: the key. Columns: what you said. Each number shows its sentences.',
  confusionNote: 'An accepted tag is counted as the key’s. Click a number to see its sentences.',
  keySays: 'Key',
  youSaid: (tag: string) => `you: ${tag}`,
  unanswered: 'not answered',
  confused: (key: string, you: string) => `key ${key}, you ${you}`,
  showSentences: (count: number, name: string) =>
    `${count === 1 ? '1 sentence' : `${count} sentences`}: ${name}`,
  progress: 'Attempts at this exercise',
  progressColumns: ['Begun', 'How', 'Time', 'Tags', 'Attribution', 'Claims', 'Verdicts'],
  sentenceBySentence: 'Sentence by sentence',
  mistakesOnly: 'Only sentences where something went wrong',
  shownFor: (name: string, count: number) =>
    `${name}: ${count === 1 ? '1 sentence' : `${count} sentences`}`,
  showAll: 'Show all sentences',
  place: (number: number, total: number) => `Sentence ${number} of ${total}`,
} as const

/** Each kind of mistake: what it is called, and what helps. */
export const mistakeWords: Readonly<
  Record<Mistake, { readonly name: string; readonly advice: string }>
> = {
  'opinion-as-fact': {
    name: 'Opinions taken for facts',
    advice: 'Ask what could be looked up. A judgement stays one, however sure it sounds.',
  },
  'fact-as-opinion': {
    name: 'Facts taken for opinions',
    advice: 'A loaded word does not undo a fact: if it can be checked now, it is a claim.',
  },
  'attribution-missed': {
    name: 'Attributions missed',
    advice: 'Look at the main verb: who answers for the content, the writer or a source?',
  },
  'attribution-invented': {
    name: 'Attributions seen where there are none',
    advice:
      'Naming somebody is not citing them. Without saying, thinking or reporting it is no attribution.',
  },
  'none-mistaken': {
    name: 'None mistaken',
    advice: 'Questions, greetings and lines of the site say nothing to check and judge nothing.',
  },
  'not-tagged': {
    name: 'Sentences left open',
    advice: 'Every sentence needs a tag, if only none.',
  },
  'source-type': {
    name: 'Sources of another type',
    advice: 'Could you find the person? Named. Somebody definite? Unnamed. Anybody at all? Vague.',
  },
  'span-missed': {
    name: 'Sources and cues missed',
    advice: 'Mark them in claims and opinions as well, and every layer of them.',
  },
  'span-invented': {
    name: 'Marks that the key does not have',
    advice: 'Only who is said to say it, and the words that hand it over.',
  },
  'span-edges': {
    name: 'Marks too long or too short',
    advice: 'Take the whole name with its title, and no more than the cue.',
  },
  'fragment-missed': {
    name: 'Claims missed',
    advice: 'One sentence can hold several facts. Each is a claim of its own.',
  },
  'fragment-invented': {
    name: 'Claims that the key does not have',
    advice: 'Cut out what a reader would want checked, not everything that is said.',
  },
  'fragment-edges': {
    name: 'Claims cut too long or too short',
    advice: 'One fact, whole, and nothing beside it.',
  },
  'wording-far': {
    name: 'Wordings far from the key’s',
    advice:
      'Who, what, when, where; no pronouns. Few words in common can still mean the same: compare them.',
  },
  'verdict-off': {
    name: 'Verdicts off',
    advice: 'Say what the documents show, and no more. Part right is not right.',
  },
  'evidence-missed': {
    name: 'Evidence missed',
    advice: 'Read every document to its end before you judge.',
  },
  misquoted: { name: 'Quotations changed', advice: 'Quote word for word, or do not quote.' },
  'no-primary-source': {
    name: 'No primary document',
    advice: 'Look for those who were there, or who keep the record.',
  },
  'one-origin': {
    name: 'One origin only',
    advice: 'Two papers with one press release behind them are one voice.',
  },
}

export const handOverWords = {
  heading: 'Hand the result over',
  name: 'Your name, as the trainer is to read it',
  nameFirst: 'Type your name first.',
  all: (count: number) => `all ${count} finished attempts at this pack`,
  write: 'Write the result file',
  done: (mark: string) =>
    `The file is in your downloads. It is signed by this browser: ${mark}. Tell your trainer this mark by another way, and they can compare it.`,
  failed:
    'This browser could not make or keep its key, so the file was not written. Answers are kept. A private window may forbid it: try a normal one.',
  honest:
    'The checksum and the signature show whether the file was changed after it was written. They do not show who sat here, how often the exercise was tried, or that the name is true.',
} as const
