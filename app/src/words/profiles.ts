// The page of rating profiles.
import './house-refusals.ts'
import type { ProfileFileFault } from '@claimbench/model'
import { refusalWords } from './refusals.ts'
import { settingsFileWords } from './settings-file.ts'

/** A profile's name; of the versions after the first with its number. */
export function profileName({ name, version }: { name: string; version: number }): string {
  return version === 1 ? name : `${name}, version ${version}`
}

export const profileWords = {
  page: 'Rating profiles',
  intro:
    'The scales by which verdicts are given. What ships with the app, and what was used, never changes: an edited profile is a new version, and every verdict keeps the one it was judged by.',
  version: (version: number) => `version ${version}`,
  shipped: 'ships with the app',
  language: (tag: string) => `language: ${tag}`,
  uses: (count: number) =>
    count === 0
      ? 'no verdict was judged by it'
      : count === 1
        ? 'one verdict was judged by it'
        : `${count} verdicts were judged by it`,
  earlier: (count: number) => (count === 1 ? 'The version before' : `The ${count} versions before`),
  noScale: 'No scale: each verdict is a sentence.',
  worst: 'worst',
  best: 'best',
  offScale: 'off the scale',
  speaksOf: (framing: string) => `speaks of framing: ${framing}`,
  fresh: 'New profile',
  edit: 'Make a new version',
  editOf: (name: string, version: number) => `Make a new version of ${name}, version ${version}`,
  copy: 'Copy',
  copyOf: (name: string, version: number) => `Copy ${name}, version ${version}, as a new profile`,
  copyName: (name: string) => `Copy of ${name}`,
  download: 'Save as a file',
  downloadOf: (name: string, version: number) => `Save as a file: ${name}, version ${version}`,
  takeBack: 'Take back',
  takeBackOf: (name: string, version: number) => `Take back ${name}, version ${version}`,
  undo: 'Undo',
  taken: (name: string, version: number) => `Taken back: ${name}, version ${version}.`,
  saved: (name: string, version: number) =>
    `Saved: ${name}, version ${version}. Choose it in Settings or in a verdict.`,
} as const

export const profileFormWords = {
  fresh: 'A new profile',
  copyOf: (name: string) => `A new profile, begun as a copy of ${name}`,
  nextOf: (name: string) => `The next version of ${name}`,
  name: 'Name of the profile',
  language: 'Language of its words',
  languageHint: 'As a BCP 47 tag: en, de, pt-BR.',
  note: 'Whose scale it is',
  noteHint:
    'Shown wherever the profile is chosen, and printed in the method of the report. Of another’s scale, say that using it implies no link with them.',
  scale: 'The scale, from the worst to the best',
  scaleHint:
    'The first label is the worst, the last the best, however the brand counts. Alt+↑ and Alt+↓ move the label in hand.',
  turn: 'Turn the scale around',
  turnHint:
    'For a scale that was written from the best to the worst, such as one that counts up with what is wrong.',
  extras: 'Words off the scale',
  label: (n: number) => `Label ${n}`,
  definition: (n: number) => `Meaning of label ${n}`,
  framing: (n: number) => `Framing that label ${n} speaks of`,
  up: 'Move up',
  down: 'Move down',
  off: 'Off the scale',
  on: 'Onto the scale',
  remove: 'Remove',
  ofLabel: (act: string, name: string) => `${act}: ${name}`,
  add: 'Add a label',
  save: 'Save as a new version',
  saveNew: 'Save the profile',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
} as const

export const profileFileWords = {
  choose: 'Take in a file',
  found: (name: string, version: number) => `In the file: ${name}, version ${version}`,
  asItIs: 'It is new here and keeps its number.',
  asNext: (version: number, next: number) =>
    `Version ${version} says something else here and stays as it is: the file’s becomes version ${next}.`,
  already: 'It is here already, word for word. Nothing needs to be done.',
  take: 'Add it',
  leave: 'Leave it',
  unreadable: 'The file could not be opened. Nothing was changed. Choose it again.',
} as const

/** Why a file was not taken in as a profile. */
export function profileFaultWords(fault: ProfileFileFault): string {
  if (fault.code !== 'unusable') return settingsFileWords(fault)
  return `Nobody could judge by the profile in it. ${refusalWords({ code: fault.refusal })} Nothing was changed.`
}

export const conversionWords = {
  heading: 'From one profile to another',
  intro:
    'What becomes of each label when a verdict is judged by another profile. A verdict is converted where it is given, and only when a person says so.',
  from: 'From',
  to: 'To',
  caption: (from: string, to: string) => `Labels of ${from} in ${to}`,
  label: 'Label',
  becomes: 'Becomes',
  lost: 'What is lost',
  nothing: 'nothing',
  same: 'These are the same version.',
  none: 'no label',
  framing: (framing: string) => `no label; framing: ${framing}`,
} as const
