// What is said of an article's versions.
import type { AmendmentRow } from '@claimbench/model'

const OUTCOMES = [
  ['kept', 'kept'],
  ['changed', 'on edited words'],
  ['left', 'left as a proposal'],
  ['lost', 'into the tray'],
] as const

export const revisionWords = {
  heading: (title: string) => `Versions: ${title}`,
  list: 'Versions of this article',
  version: (number: number) => `Version ${number}`,
  current: 'as it stands now',
  first: 'added to the library',
  cause: { import: 'a newer copy was brought in', hand: 'amended by hand' },
  details: (fields: string) => `Details taken over: ${fields}.`,
  still:
    'A version that was replaced. It can be read, not changed; its marks are shown as they stood.',
  stillCurrent: 'The version that is reviewed now.',
  difference: (number: number) => `What changed from version ${number}`,
  read: 'Read it',
  reading: (number: number) => `Version ${number}, for reading only`,
  noMarks: 'no marks to carry',
} as const

/** What became of the marks, in one line. */
export function outcomeWords({ carried }: AmendmentRow): string {
  if (carried.length === 0) return revisionWords.noMarks
  return OUTCOMES.flatMap(([outcome, words]) => {
    const count = carried.filter(one => one.outcome === outcome).length
    return count > 0 ? [`${count} ${words}`] : []
  }).join(', ')
}
