// What is said of the origins of a claim's evidence.
import type { OriginBond } from '@claimbench/report'

export const originWords = {
  heading: 'Independent origins',
  count: (items: number, origins: number) =>
    `${items === 1 ? '1 item counts' : `${items} items count`} as ${
      origins === 1 ? '1 independent origin' : `${origins} independent origins`
    }.`,
  uncounted: (count: number) =>
    count === 1
      ? '1 item is context or unanswered and carries nothing.'
      : `${count} items are context or unanswered and carry nothing.`,
  origin: (number: number) => `Origin ${number}`,
  item: (number: number, source: string) => `${number} · ${source}`,
  pair: (a: string, b: string) => `${a} and ${b}`,
  judged: 'Said by a person',
  joined: (reason: string) => `one origin: “${reason}”`,
  parted: (reason: string) => `two origins: “${reason}”`,
  stillBound: 'A third item still binds them: part it from one of the two as well.',
  takeBack: 'Take back',
  judge: 'Join or part items …',
  item1: 'This item',
  are: 'is to count as',
  one: 'one origin with',
  two: 'an origin apart from',
  others: 'The other items',
  reason: 'Reason (printed with the count)',
  save: 'Save',
  cancel: 'Cancel',
} as const

export const bondWords: Readonly<Record<OriginBond['because'], string>> = {
  source: 'the same source',
  owner: 'the same owner or publisher',
  host: 'pages of the same site',
  copy: 'the same document',
  page: 'the same page',
  original: 'taken over from one outlet, or one from the other',
  wire: 'credited to the same news agency',
  inside: 'one quotes the other whole',
  words: 'nearly the same words: one copies the other, or both a wire',
  joined: 'joined by a person',
}
