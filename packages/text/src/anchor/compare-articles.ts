// An article beside the one it claims to come from: what was copied, what was altered on the way, and
// what only one of the two says.
import type { ImportedArticle } from '../import/article.ts'
import type { Span } from '../span.ts'
import { carrySpan } from './carry-spans.ts'
import { longestRising } from './longest-rising.ts'
import { compareWords } from './word-comparison.ts'

/**
 * What became of a passage in the other article: `copied` word for word, `altered`, or `own` (it
 * stands only here: added by the republisher, or left out of the republication).
 */
export type PassageKind = 'copied' | 'altered' | 'own'

/** A passage of one article and what became of it in the other. */
export interface Passage extends Span {
  readonly kind: PassageKind
  /** Where it stands in the other article; absent for what stands only here. */
  readonly other?: Span
  /** Whether it stands in another order there than the passages around it. */
  readonly isMoved: boolean
}

/** The part of the compared text that each kind of passage holds; together 1, or 0 without text. */
export type Shares = Readonly<Record<PassageKind, number>>

/** Both articles, each cut into passages in the order of its own text. */
export interface Comparison {
  readonly article: readonly Passage[]
  readonly original: readonly Passage[]
  readonly shares: { readonly article: Shares; readonly original: Shares }
}

/** One article to be compared: its text, and the sentences or blocks that shall be told apart. */
export interface ComparedText {
  readonly text: string
  readonly passages: readonly Span[]
}

/** The blocks of an imported article that are the article, as passages to compare. */
export function comparedBlocks({ text, blocks }: ImportedArticle): ComparedText {
  return { text, passages: blocks.filter(block => block.boilerplate === undefined) }
}

/** Compares an article with its claimed original, passage by passage, in both directions. */
export function compareArticles(article: ComparedText, original: ComparedText): Comparison {
  const passages = passagesIn(article, original)
  const others = passagesIn(original, article)
  return {
    article: passages,
    original: others,
    shares: { article: sharesOf(passages), original: sharesOf(others) },
  }
}

function passagesIn(here: ComparedText, there: ComparedText): readonly Passage[] {
  const comparison = compareWords(here.text, there.text)
  const passages = here.passages.map<Passage>(({ start, end }) => {
    const found = carrySpan(comparison, { id: '', start, end })
    if (found.start === undefined) return { kind: 'own', start, end, isMoved: false }
    const other = { start: found.start, end: found.end }
    const kind = found.state === 'kept' ? 'copied' : 'altered'
    return { kind, start, end, other, isMoved: false }
  })
  const inOrder = passages.flatMap((passage, i) =>
    passage.other ? [[i, passage.other.start] as [number, number]] : [],
  )
  const staying = new Set(longestRising(inOrder).map(([i]) => i))
  return passages.map((passage, i) => ({
    ...passage,
    isMoved: passage.other !== undefined && !staying.has(i),
  }))
}

function sharesOf(passages: readonly Passage[]): Shares {
  const length = (list: readonly Passage[]) =>
    list.reduce((sum, { start, end }) => sum + end - start, 0)
  const all = length(passages)
  const share = (kind: PassageKind) =>
    all === 0 ? 0 : length(passages.filter(passage => passage.kind === kind)) / all
  return { copied: share('copied'), altered: share('altered'), own: share('own') }
}
