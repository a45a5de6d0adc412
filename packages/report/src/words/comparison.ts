// Every word of a comparison that is handed on and that no person wrote.
import type { PassagePair, Shares } from '@claimbench/text'

const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`

export const comparisonWords = {
  language: 'en',
  kicker: 'Two articles compared',
  percent,
  article: 'The article',
  original: 'Its claimed original',
  kinds: {
    copied: 'copied word for word',
    altered: 'altered',
    own: 'only in the article',
    'left-out': 'only in the original',
  } satisfies Readonly<Record<PassagePair['kind'], string>>,
  moved: 'moved',
  /** What became of both texts, for a reader in a hurry. */
  summary: (article: Shares, original: Shares) =>
    `Of the article, ${percent(article.copied)} stands word for word in the original, ${percent(article.altered)} was altered, and ${percent(article.own)} stands only in the article. Of the original, ${percent(original.own)} was left out.`,
  method:
    'Sentences are matched by their words, in any order; shares are shares of the letters. Furniture of the sites is left out. Nobody but the reader judges what a difference means.',
  madeAt: (day: string) => `Compared on ${day} with Claimbench.`,
  kind: 'Sentences',
  removed: 'removed:',
  added: 'added:',
} as const
