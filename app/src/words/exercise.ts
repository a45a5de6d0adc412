// What an exercise says: how it is done, what is asked, and how the key compares.
import type { ExerciseMode, ExerciseTask } from '@claimbench/model'

export const modeWords: Readonly<Record<ExerciseMode, { name: string; hint: string }>> = {
  guided: {
    name: 'Guided',
    hint: 'After each sentence the key stands beside your answer, with its reason. The answer is fixed from then on.',
  },
  practice: {
    name: 'Practice',
    hint: 'You can change every answer until the end. Then the key is shown.',
  },
  blind: {
    name: 'Blind test',
    hint: 'No suggestions, no key, and the time of each sentence is taken down. You hand over a result file.',
  },
}

export const taskWords: Readonly<Record<ExerciseTask, { name: string; hint: string }>> = {
  tag: { name: 'Tag', hint: 'claim, opinion, attribution or none, for every sentence' },
  spans: {
    name: 'Attribution',
    hint: 'who says it, the words that hand it over, and how well the source is named',
  },
  fragments: { name: 'Claims', hint: 'cut out what can be checked' },
  wording: { name: 'Wording', hint: 'word each claim so that a stranger understands it' },
  verdict: {
    name: 'Evidence and verdict',
    hint: 'quote the source documents and judge each claim',
  },
}

export const startWords = {
  how: 'How',
  what: 'What to practise',
  whatIsAsked: 'What this test asks',
  tasksSet: 'Whoever made this test has set what it asks.',
  notInKey: (tasks: string) => `The key of this article has nothing for: ${tasks}.`,
  begin: 'Begin',
  practiceNotBlind:
    'Practice, not blind: the key of this exercise is in the app, where anybody can look it up.',
  noKey: 'This pack came without its key: it is a blind test. The key can be loaded later.',
  noSuggestions: 'Nothing is suggested in any exercise.',
  tasksTogether: 'Wording and verdict ask for the claims to be cut out as well.',
  noSheets: 'This article ships no source documents.',
} as const

export const exerciseWords = {
  panel: 'Answer',
  tabs: { sentence: 'Sentence', guideline: 'Guideline', documents: 'Documents' },
  showPanel: 'Show answer and guideline',
  hidePanel: 'Hide answer and guideline',
  progress: (answered: number, total: number) => `${answered} of ${total} sentences answered`,
  progressShort: (answered: number, total: number) => `${answered} / ${total}`,
  whatIsIt: 'What is it?',
  whoSaysIt: 'Who says it',
  nobody:
    'Nobody is marked. Select words, or press W and walk by word; then S for a source, Q for a cue, I for the content.',
  claims: 'Claims',
  noClaims: 'Select words, or press W and walk by word; then F cuts out a claim.',
  wording: (quote: string) => `Stand-alone wording of “${quote}”`,
  verdict: (quote: string) => `Verdict on “${quote}”`,
  rationale: (quote: string) => `Why, for “${quote}”`,
  quoteOf: (title: string) => `Quoted from ${title}`,
  noEvidence: 'Nothing is quoted yet.',
  quote: 'Quote the documents',
  removeEvidence: (quote: string) => `Remove the quotation “${quote}”`,
  removeClaim: (quote: string) => `Drop the claim “${quote}”`,
  open: '–',
  showKey: 'Show the key',
  goOn: 'Go on',
  takeBack: 'Take back the last answer',
  notAsked: 'This line is site furniture: nothing is asked about it.',
  marks: {
    'mark-source': 'Source',
    'mark-cue': 'Cue',
    'mark-content': 'Content',
    'cut-claim': 'Claim',
    'remove-span': 'Remove mark',
  } as Readonly<Record<string, string>>,
  finish: 'Finish',
  finishTitle: 'Finish this exercise?',
  finishText: (open: number) =>
    open === 0
      ? 'Every sentence is answered. After this, answers stay as they are.'
      : `${open === 1 ? '1 sentence is' : `${open} sentences are`} still open and will count as not answered. After this, answers stay as they are.`,
  finishNow: 'Finish now',
  notYet: 'Not yet',
  stop: 'Stop for now',
  stopHint: 'Everything is kept. Go on from the training place.',
  line: {
    move: 'next, previous',
    tag: 'tag',
    words: 'word cursor',
    claim: 'cut claim',
    takeBack: 'take back',
  },
  quoteShort: 'Quote',
  keysTitle: 'The keys of this exercise',
  keys: 'keys',
  chooseClaim: 'Cut out a claim first; then passages can be quoted for it.',
  quoteFor: 'Quote for the claim',
  quoteThis: (words: string) => `Quote: ${words}`,
  quoteSelected: 'Quote the selected words',
  quoted: (words: string) => `Quoted: ${words}`,
} as const

/** How an answer compares with the key's tag. */
export const outcomeWords = {
  right: 'Right',
  accepted: 'Counts as right',
  wrong: 'The key has it otherwise',
  missing: 'Not answered',
} as const

/** A share, 0 to 1, in per cent. */
export function shareWords(share: number): string {
  return `${Math.round(share * 100)} %`
}

export const feedbackWords = {
  heading: 'The key',
  keyTag: 'Key',
  yourTag: 'You',
  nothing: 'nothing',
  alsoRight: 'Also counts',
  noReason: 'No reason was written down.',
  sources: 'Who says it',
  noSpans: 'The key marks nobody here.',
  claims: 'Claims',
  noClaims: 'The key cuts no claim out of this sentence.',
  found: 'found',
  foundInPart: (yours: string) => `found in part: “${yours}”`,
  notFound: 'not found',
  extra: 'not in the key',
  otherType: (yours: string) => `but you called it ${yours}`,
  untyped: 'nothing',
  keyWording: 'Key',
  yourWording: 'You',
  otherWordings: 'Also counts',
  wordsInCommon: (share: string) => `${share} of the words in common`,
  stepsOff: (share: string) => `${share} of the scale away`,
  rightVerdict: 'right',
  rubric: {
    found: 'Evidence found',
    primary: 'Primary document',
    verbatim: 'Word for word',
    origins: 'Independent origins',
  },
  summary: (outcome: string, tag: string) => `${outcome}. The key says ${tag}.`,
} as const
