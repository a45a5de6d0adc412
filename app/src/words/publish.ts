// Publishing a report, and correcting it afterwards.
import './house-refusals.ts'
import type { CorrectionClass } from '@claimbench/model'

export const correctionWords: Readonly<Record<CorrectionClass, string>> = {
  'verdict-changed': 'The verdict changed',
  factual: 'A fact was wrong',
  clarification: 'Clarification',
  'new-evidence': 'New evidence',
  'source-lost': 'A source was lost',
  void: 'Withdrawn',
  typo: 'Typing error',
}

export const publishWords = {
  heading: 'Publish',
  hint: 'Publishing freezes the report as it stands under “Readers”. Later it changes only by another version, and what changed needs an entry that is printed.',
  first: 'Nothing is published yet.',
  current: (number: number, moment: string) => `Version ${number} is published, ${moment}.`,
  nothingNew: 'It stands as published.',
  changes: (number: number) => `Version ${number} would change:`,
  isNew: 'new',
  isChanged: 'changed: needs an entry',
  isUnsigned: 'not signed off as it stands now',
  head: 'The head of the report',
  article: 'The article, its tags and details',
  claim: (number: number, short: string) => `Claim ${number}: ${short}`,
  kind: 'Class of the correction',
  note: 'What changed, for readers',
  shownAt: 'Where it is shown besides (optional)',
  add: 'Add an entry',
  addHint:
    'For what no record shows: a clarification in the editor’s words, a source that is lost, a second entry on one piece. It is printed with the next version.',
  extra: (n: number) => `Entry ${n} besides`,
  about: 'What it is about',
  drop: 'Drop the entry',
  putBack: 'Put the dropped entry back',
  dropOf: (n: number) => `Drop the entry ${n} besides`,
  publish: (number: number) => `Publish version ${number}`,
  versions: 'Published versions',
  version: (number: number) => `Version ${number}`,
  digest: (digest: string) => `SHA-256 ${digest.slice(0, 16)}…`,
  isCurrent: 'what readers have',
  corrections: 'Corrections',
  open: 'Read as it was',
  frozen: 'A published version is read as it was. Nothing on it can be changed.',
  back: 'Back to the report as it stands',
  by: (name: string, moment: string) => `${name}, ${moment}`,
  published: (number: number) => `Version ${number} is published.`,
} as const
