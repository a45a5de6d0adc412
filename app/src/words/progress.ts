// What the words of progress are: kind of mistake by kind of mistake.
import type { Trend } from '../training/progress-by-kind.ts'

const times = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const progressWords = {
  heading: 'Your progress',
  link: 'What gets better, kind by kind',
  loading: 'Reading the articles and their keys …',
  intro:
    'Articles differ in how hard they are. So each number is of the sentences in which that mistake could be made, and a trend is named only where chance hardly explains it.',
  none: 'No finished attempt has a key yet. Finish an exercise, or load the key of one you have done.',
  nothingWrong: 'No mistakes so far: nothing to follow.',
  without: (n: number) =>
    `${times(n, 'finished attempt is', 'finished attempts are')} not counted: no key is here, or the article is not.`,
  across: 'From article to article',
  acrossText:
    'The first go at each article, the earliest first. Only here does it show whether something learnt helps elsewhere.',
  acrossOne: 'With a second article, what carries over shows here.',
  again: (title: string) => `Again at “${title}”`,
  againText: 'What is done again is known already: fewer mistakes here may be memory.',
  kind: 'Kind of mistake',
  trend: 'Trend',
  share: (made: number, chances: number) => (chances === 0 ? '–' : `${made} of ${chances}`),
  cell: (kind: string, title: string) => `${kind} in “${title}”`,
  chosen: (kind: string, title: string, n: number) =>
    `${kind} in “${title}”: ${times(n, 'sentence', 'sentences')}`,
  close: 'Close',
  trendName: {
    fewer: 'fewer',
    more: 'more',
    unclear: 'no clear change',
    'too-little': 'too little to compare',
  } satisfies Record<Trend, string>,
  trendText: 'The later half of the attempts against the earlier one, at 95 %.',
} as const
