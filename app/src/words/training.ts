// What the training place says.
import type { FileFault } from '@claimbench/model/training'
import { fileFaultWords } from './packs.ts'

export const trainingWords = {
  heading: 'Training',
  samplesPack: 'Samples of Claimbench',
  intro:
    'Practise on whole articles. Every sentence of a sample has an answer with its reason, and other answers that count as well.',
  parts: 'Parts of the training place',
  exercises: 'Exercises',
  classView: 'Class view',
  makePack: 'Make a pack',
  samples: (count: number) => `Samples · ${count}`,
  filter: 'Filter the samples',
  level: 'Level',
  genre: 'Genre',
  language: 'Language',
  asks: 'With',
  any: 'any',
  withSheets: 'source documents and verdicts',
  nothingFits: 'No sample fits. Take a filter back.',
  levelName: (level: number) => LEVELS[level] ?? '',
  sentences: (count: number) => `${count} sentences`,
  words: (count: number) => `${count} words`,
  sheets: (count: number) => (count === 1 ? '1 source document' : `${count} source documents`),
  corrected: 'corrected version',
  noAttempt:
    'There is no attempt at this address. It may have been removed, or made in another browser.',
  notYours:
    'This attempt belongs to somebody else who works in this browser. Hand the keyboard over in Settings to go on with it.',
  loading: 'Opening the exercise …',
  backToTraining: 'To the training place',
} as const

const LEVELS: readonly string[] = ['', 'easy', 'medium', 'hard']

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** The name of a language, from its BCP 47 tag. */
export function languageWords(tag: string): string {
  return LANGUAGES.of(tag) ?? tag
}

/** What stands where an exercise cannot be opened. */
export function lessonProblemWords(
  problem: 'no-such-exercise' | 'changed' | 'file-gone' | FileFault,
): string {
  switch (problem) {
    case 'no-such-exercise':
      return 'This exercise is not here. Its pack may have been removed; load it again to go on. Attempts are kept.'
    case 'changed':
      return 'This sample reads differently in this version of Claimbench. The attempt is kept, but cannot be compared any more.'
    case 'file-gone':
      return 'The file of this pack is not on the disk any more. Load the pack again. Attempts are kept.'
    default:
      return fileFaultWords(problem)
  }
}

export const attemptWords = {
  heading: (count: number) => `Your attempts · ${count}`,
  underWay: (answered: number) =>
    answered === 1 ? '1 sentence answered' : `${answered} sentences answered`,
  finished: 'finished',
  older: (count: number) => (count === 1 ? '1 older attempt' : `${count} older attempts`),
  goOn: 'Go on',
  result: 'Result',
  remove: (title: string) => `Remove the attempt at ${title}`,
  removeNow: 'Remove with its answers',
  keep: 'Keep',
} as const
