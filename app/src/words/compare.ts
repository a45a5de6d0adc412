// What is said where an article is compared with its claimed original.
import type { PassageKind, PassagePair, Shares } from '@claimbench/text'

const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`

export const compareWords = {
  heading: (title: string) => `Compare: ${title}`,
  link: 'Compare with its original …',
  chooseTitle: 'Which article is the original?',
  chooseText:
    'Both articles have to be in the library. Those whose title or outlet fits stand first.',
  nobody: 'There is no other article in the library yet. Add the original there, then come back.',
  toLibrary: 'To the library',
  comparing: 'Comparing the two articles …',
  failed: 'The two articles could not be compared. Nothing was changed.',
  gone: 'The other article is not here any more.',
  other: 'Compare with another one',
  here: 'This article',
  there: 'Claimed original',
  kinds: {
    copied: 'copied word for word',
    altered: 'altered',
    own: 'only here',
  } satisfies Readonly<Record<PassageKind, string>>,
  said: {
    copied: '',
    altered: 'altered:',
    own: 'only here:',
  } satisfies Readonly<Record<PassageKind, string>>,
  short: {
    copied: 'copied',
    altered: 'altered',
    own: 'added',
  } satisfies Readonly<Record<PassageKind, string>>,
  pairs: {
    copied: 'Copied word for word',
    altered: 'Altered',
    own: 'Only in this article',
    'left-out': 'Only in the original',
  } satisfies Readonly<Record<PassagePair['kind'], string>>,
  sides: { was: 'The original', now: 'This article' },
  summary: (article: Shares, original: Shares) =>
    `Of this article, ${percent(article.copied)} stands word for word in the original, ${percent(article.altered)} was altered, and ${percent(article.own)} was added. Of the original, ${percent(original.own)} was left out.`,
  table: 'Sentences counted',
  saveHtml: 'Save as a page',
  saveMarkdown: 'Save as Markdown',
  atOf: (at: number, count: number) => `${at} of ${count}`,
  moved: 'moved',
  movedSaid: 'moved,',
  counts: 'What became of the sentences',
  kind: 'Kind',
  sentences: 'Sentences',
  share: 'Share of the text',
  percent,
  textLabel: 'Both articles. J and K go from difference to difference.',
  differences: (count: number) =>
    count === 0
      ? 'Not one sentence differs.'
      : count === 1
        ? '1 difference'
        : `${count} differences`,
  previous: 'Difference before',
  next: 'Next difference',
  none: 'Choose a difference: J is the next one, K the one before.',
} as const
