// What the class view says.
import type { Tag } from '@claimbench/model'
import type { FileFault } from '@claimbench/model/training'
import type { ClassFileNews } from '../training/class-file-news.ts'
import { tagWords } from './review.ts'
import { fileFaultWords } from './packs.ts'

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
const people = (n: number) => count(n, 'person', 'people')
const sentences = (n: number) => count(n, 'sentence')

/** A figure between −1 and 1 as it is printed; a dash where there is none. */
export function figureWords(figure: number | undefined): string {
  return figure === undefined ? '–' : figure.toFixed(2).replace('-', '−')
}

/** A share as it is printed. */
export function shareWords(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(100 * share)} %`
}

export const classroomWords = {
  heading: 'Class view',
  headingOf: (title: string) => `Class: ${title}`,
  toTraining: 'To the training place',
  toClasses: 'All classes',
  intro:
    'Open the result files of a class, all at once. You see where people differ, in the article itself, and why; then you settle it, and what you settle becomes a new key.',
  none: 'No class yet. Trainees hand over a result file at the end of an exercise; open theirs here. If the exercise came from a pack, drop the pack as well, with its key if it is in a file of its own.',
  open: 'Open files …',
  openHint: 'Result files, packs and keys. You can also drop them anywhere on this page.',
  dropNow: 'Drop the files to open them.',
  reading: (n: number) => `Reading ${count(n, 'file')} …`,
  readingFiles: (done: number, of: number) => `${done} of ${of} result files read`,
  opening: 'Opening the class …',
  gone: 'There is no class at this address. It may have been in another browser, or removed.',
  packGone:
    'The article of this class is not here any more: its pack was removed, or the sample has changed. The results are kept. Open the pack again to see them.',
  classes: 'Classes',
  classFacts: (files: number, settled: number) =>
    `${count(files, 'result file')} · ${settled === 0 ? 'nothing settled' : `${sentences(settled)} settled`}`,
  remove: 'Remove the class',
  removeTitle: 'Remove this class?',
  removeText: (settled: number) =>
    settled === 0
      ? 'The result files leave this place. You can open them again from where they came from.'
      : `The result files and the ${count(settled, 'settled answer')} leave this place. What was settled cannot be brought back.`,
  cancel: 'Cancel',
  close: 'Close',
  waiting: (n: number, packs: readonly string[]) =>
    `${count(n, 'file')} ${n === 1 ? 'waits' : 'wait'} for ${n === 1 ? 'its' : 'their'} pack${packs.length > 0 ? ` ${packs.map(pack => `“${pack}”`).join(', ')}` : ''}. Open the pack, and ${n === 1 ? 'it is' : 'they are'} taken in by ${n === 1 ? 'itself' : 'themselves'}. Until then ${n === 1 ? 'it is' : 'they are'} held as long as this page is open.`,
  letWaitingGo: 'Let go of them',
  news: 'What became of the files',
  dismiss: 'Dismiss',
  empty: 'No result file of this class could be used. Open files to go on.',
  parts: 'Parts of the class view',
  part: { article: 'Article', people: 'People', figures: 'Figures', export: 'Hand out' },
  people,
  sentences,
  notWho:
    'A name is what was typed, and a device mark stands for a browser. They show that a file was not changed later, not who sat there.',

  articleLabel:
    'Article, sentence by sentence. J and K go from sentence to sentence, the full stop to the next disputed one.',
  agreed: 'agreed',
  disputed: 'disputed',
  notCompared: 'fewer than two answers',
  nobody: 'nobody answered',
  settledNow: (number: number, tag: Tag) =>
    `Sentence ${number} settled: ${tagWords[tag]}. T gives its reason.`,
  settledSaid: (tag: Tag) => `settled: ${tagWords[tag]}`,
  tallySaid: (tally: readonly (readonly [Tag, number])[]) =>
    tally.map(([tag, n]) => `${n} ${tagWords[tag]}`).join(', '),
  sentenceSaid: (number: number, total: number, state: string) =>
    `Sentence ${number} of ${total}, ${state}`,
  sentenceHeading: (number: number, total: number) => `Sentence ${number} of ${total}`,
  heat: 'Disagreement',
  heatNone: 'all agree',
  heatMost: 'all differ',
  differ: (share: number | undefined) =>
    share === undefined ? '' : `${Math.round(share * 100)} % of the pairs differ`,

  trail: (what: string, n: number) => `${what}: ${sentences(n)}`,
  trailPlace: (at: number, of: number) => (at < 0 ? `${of} in all` : `${at + 1} of ${of}`),
  trailLeave: 'Leave',
  trailNone: 'No sentence stands behind this figure.',
  previous: 'Before',
  next: 'Next',
  nextDisputed: 'Next disputed',
  allSettled: 'Every disputed sentence is settled.',
  keys: 'J K sentence · . next disputed · C O A N settle · Enter take the key’s answer · T reason · X leave open · U undo',

  showSide: 'Show who said what',
  hideSide: 'Back to the article',
  whoSaid: 'Who said what',
  notAnswered: 'Not answered',
  marks: (name: string) => `Marks of ${name}`,
  marksToggle: 'What each one marked',
  noMarks: 'marked nothing',
  source: (type: string | undefined) => (type ? `source, ${type}` : 'source'),
  claimAs: (wording: string) => `claim: ${wording}`,
  theKey: 'The key',
  noKey:
    'This pack came without a key. Open the key file to see its answers, or settle the sentences yourself.',
  counts: 'Also counts',
  noReason: 'No reason is written down.',
  keyMarks: 'Marks of the key',

  settle: 'The answer of the class',
  agreedTag: 'The agreed tag',
  settleHint: 'Choose one of the given answers, or another tag, and say why.',
  take: (tag: Tag, n: number) => `Take “${tagWords[tag]}” (${people(n)})`,
  takeKey: 'Take the key’s answer',
  tagGroup: 'The class says',
  reason: 'Reason',
  reasonHint: 'Stands beside the answer in the new key.',
  reasonWaits: 'Is kept, and stands beside the answer as soon as you choose one.',
  alsoCounts: 'Also counts as right',
  alternativeReason: (tag: Tag) => `Why ${tagWords[tag].toLowerCase()} counts as well`,
  marksFrom: 'Marks in the sentence',
  marksOfKey: 'as in the key',
  marksOf: (name: string) => `as ${name} marked`,
  marksNone: 'none',
  leaveOpen: 'Leave open again',
  openState: 'Not settled yet.',
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'There is nothing of yours to undo here.',
  nothingToRedo: 'There is nothing to do again here.',
  stepsToggle: (n: number) => `${count(n, 'step')} of settling`,
  stepOpen: 'open',
  stepUndone: 'taken back',
  step: (from: string, to: string, who: string, when: string) =>
    `${from} → ${to} · ${who}, ${when}`,
  undone: 'Undone.',
  redone: 'Done again.',
  agreedOffer: 'Settle what all agree on',
  agreedOpen: 'Open, and all agree',
  agreedReason: 'Everybody in the class said so.',
  settledShort: 'settled',
  settledSentences: 'Sentences settled',

  alpha: 'Krippendorff’s α of the tags',
  alphaShort: 'Agreement α',
  interval: (lower: number | undefined, upper: number | undefined) =>
    lower === undefined || upper === undefined
      ? 'no interval'
      : `${figureWords(lower)} to ${figureWords(upper)}`,
  intervalOf: 'Sentences the interval resamples',
  intervalHint: '95 % of 1,000 resamples of the sentences lie between these bounds.',
  counting: 'counting …',
  alphaText:
    '1 is full agreement, 0 is what chance gives. Experienced checkers agree moderately: a low figure says that the class should talk, not that it is bad.',
  undefinedAlpha:
    'Not defined: nobody had anything to disagree about, or fewer than two people answered the same sentence.',
  tooFew: (n: number) =>
    `Only ${sentences(n)} compared: too few to say much, whatever the figure looks like.`,
  oftenUndefined: 'The answers vary so little that many resamples have no value.',
  twoPeople: 'Only two people: the habits of one decide the figure.',
  behindAlpha: 'Disputed sentences',
  comparedSentences: 'Sentences compared',
  confusion: 'Which tags are taken for which',
  confusionText:
    'Pairs of people who answered the same sentence: one said the tag of the row, the other that of the column. Every number leads to its sentences.',
  cell: (a: Tag, b: Tag) =>
    a === b ? `both ${tagWords[a]}` : `${tagWords[a]} against ${tagWords[b]}`,
  cellSaid: (a: Tag, b: Tag, pairs: number, n: number) =>
    `${tagWords[a]} and ${tagWords[b]}: ${count(pairs, 'pair')} in ${sentences(n)}`,
  sourceAlpha: 'α of the types of source (MASI)',
  sourceAlphaText:
    'Do people find the same kinds of source in a sentence: named, unnamed, vague? Sets that share a type are nearer than sets that share none.',
  sourcesDisputed: 'Types of source that differ',
  marksHeading: 'Marked words',
  unitized: 'α_U of the marks',
  unitizedText: 'Do people mark the same words as source, cue, content or claim?',
  marksDiffer: 'Marks that differ',
  gamma: 'γ of the marks',
  gammaText:
    'γ also weighs marks that nearly meet. It takes some seconds; the page stays free meanwhile.',
  countGamma: 'Count γ',
  gammaProgress: (done: number, of: number) => `${done} of ${of} alignments`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  failed: 'This could not be counted. Nothing was changed.',
  marksMissing: (asked: number, marks: number) =>
    asked === 0
      ? 'Nobody was asked to mark words.'
      : marks === 0
        ? `${people(asked)} ${asked === 1 ? 'was' : 'were'} asked to mark words, and marked none.`
        : 'Only one person was asked to mark words: there is nobody to compare with.',

  which: 'Which attempt counts',
  whichFirst: 'the first of each person',
  whichLast: 'the last of each person',
  against: 'Scored against',
  againstKey: 'the key of the pack',
  againstClass: 'the answers of the class',
  tag: 'Tag',
  person: 'Person',
  device: 'Device',
  answered: 'Answered',
  time: 'Time',
  attempts: 'Attempts',
  accuracy: 'Right tags',
  macroF1: 'Macro-F1',
  spansF1: 'Span F1',
  fragmentsF1: 'Claim F1',
  verdicts: 'Verdict distance',
  opinionsAsFacts: 'Opinions as facts',
  withMost: 'With the majority of the others',
  shareOf: (n: number, of: number) => (of === 0 ? '–' : `${shareWords(n / of)} (${n} of ${of})`),
  attemptOf: (n: number, of: number, when: string) => `attempt ${n} of ${of}, ${when}`,
  attemptsHandedIn: (
    who: readonly (readonly [name: string, attempts: number])[],
    choice: 'first' | 'last',
  ) =>
    `${who.map(([name, n]) => `${name} handed in ${count(n, 'attempt')}`).join(', ')}; the ${choice} counts.`,
  showAttempts: (choice: 'first' | 'last') => `Show the ${choice}`,
  unnamed: 'No name',
  unfinished: 'not finished',
  elsewhereToo: 'The same name or person also comes from another device.',
  wrongOf: (name: string) => `Wrong tags of ${name}`,
  againstMostOf: (name: string) => `${name} against the majority`,
  timeOf: (name: string) => `Time of ${name}, over the sentences answered`,
  openOf: (name: string) => `Not answered by ${name}`,
  spansOf: (name: string) => `Attribution of ${name} that differs from the key`,
  claimsOf: (name: string) => `Claims of ${name} that differ from the key`,
  verdictsOf: (name: string) => `Verdicts of ${name} that differ from the key`,
  opinionsOf: (name: string) => `Opinions that ${name} took for facts`,
  scoresNeedKey:
    'There is no key yet: scores come with a key file, or when every sentence is settled.',
  progressHeading: 'Progress over attempts',
  progressOf: (name: string) => `Right tags of ${name}, attempt by attempt`,
  progressTable: 'As a table',
  kindsHeading: 'Progress, kind of mistake by kind of mistake',
  kindsOf: (name: string, attempts: number, articles: number) =>
    `${name}: ${count(attempts, 'attempt')} at ${count(articles, 'article')}`,
  attemptNumber: (n: number) => `Attempt ${n}`,
  mode: 'Mode',
  date: 'Date',
  files: 'Files',
  removeFile: (name: string) => `Take out: ${name}`,
  fileFacts: (name: string, madeAt: string, attempts: readonly number[]) =>
    [
      name || 'No name',
      `handed over ${madeAt}`,
      attempts.length > 0 &&
        `${attempts.length === 1 ? 'attempt' : 'attempts'} ${attempts.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' · '),
  removeFileShort: 'Take out',

  exportHeading: 'Tables',
  exportText:
    'All answers, scores and measures: κ, π, AC1, α with its interval, span F1, α_U and others; boundary similarity, Pk and WindowDiff take the places where marks begin and end as cuts between words. No cell is ever computed by a spreadsheet.',
  withGamma: 'With γ of the marks (takes some seconds)',
  csv: 'CSV files (zip)',
  xlsx: 'Workbook (XLSX)',
  making: 'Making the file …',
  madeFailed: 'The file could not be made. Nothing was changed. Try again.',
  keyHeading: 'The new key',
  keyText:
    'What the class has settled, and the old key where nothing was settled. It fits the pack that was answered.',
  keyFile: 'Key file',
  wholePack: 'Pack with key',
  keyOpen: 'Some sentences still have no answer, and there is no key to fall back on.',
  openTrail: 'Without an answer',
  sheetsHeading: 'Result sheets',
  sheetsText:
    'One page for each person: scores, what to practise next, and the sentences that differ.',
  sheets: 'See and print the sheets',
  print: 'Print',
  back: 'Back to the class',
  sheetTitle: (name: string) => `Result of ${name}`,
  sheetAgainst: (what: string) => `Scored against ${what}`,
  sheetWrong: 'Sentences that differ from the key',
  sheetNone: 'Every tag is right.',
  sheetMore: (n: number) => `… and ${sentences(n)} more.`,
  sheetMarks: 'The tag is right; the marks, claims or verdicts in the sentence differ.',
  sheetSaid: 'Said',
  sheetKey: 'Key',
  sheetReason: 'Why',
  sheetClass: 'The class',
  sheetClassText: (n: number, alpha: string) => `${people(n)}, α ${alpha}`,
} as const

/** What became of one file, and what to do. */
export function fileNewsWords({ kind, fault, of, titles = [] }: ClassFileNews): string {
  const about = titles.map(title => `“${title}”`).join(', ')
  switch (kind) {
    case 'fault':
      if (!fault) return 'This file could not be read. The others were.'
      return of === 'pack' ? fileFaultWords(fault) : resultFaultWords(fault)
    case 'other-article':
      return `Answers another article: ${about}. It was not taken in here; open it from the list of classes.`
    case 'does-not-fit':
      return 'Names this article, but answers sentences that the article does not have. It was made from another text; its answers are left out.'
    case 'nothing-new':
      return 'An older copy: every attempt in it is in a later file of the same person. The later file counts.'
    case 'duplicate':
      return 'The very same file is here already. It counts once.'
    case 'no-pack':
      return of === 'pack'
        ? `A key for the pack ${about}, which is not here. Open the pack as well.`
        : `Answers ${about}, which is in no pack that is here. It was left out.`
    case 'file-gone':
      return 'The bytes of this file are not on this machine any more. Open the file again.'
    case 'pack-kept':
      return `The pack ${about} is here now.`
    case 'pack-here':
      return `The pack ${about} was here already.`
    case 'key-added':
      return `The key of ${about} is here now.`
    case 'key-here':
      return `${about} had its key already.`
    default:
      return kind satisfies never
  }
}

function resultFaultWords({ code, path }: FileFault): string {
  const where = path === '' ? '' : ` (${path})`
  switch (code) {
    case 'not-ours':
      return 'This is no result file, no pack and no key. Result files end in .claimbench-result.json. It was left out.'
    case 'newer-version':
      return 'Written by a newer version of Claimbench. Reload the page to get that version, then open it again. It was left out.'
    case 'truncated':
      return `Ends too early or lacks a part${where}: it was cut off on its way. Ask for it again. It was left out.`
    case 'checksum':
      return 'Damaged or changed after it was written: its checksum does not fit. Ask for it again. It was left out.'
    case 'malformed':
      return `Something in it does not hold together${where}. It was left out.`
    case 'too-large':
      return 'Longer than any result file can be. It was left out.'
    case 'forged':
      return 'The signature does not fit: somebody changed the file after it left its device, or put another name under it. It was left out.'
    case 'other-articles':
      return 'About other articles. It was left out.'
    default:
      return code satisfies never
  }
}
