// An article beside the one it claims to come from: what was copied, what was altered on the way, and
// what only one of the two says.
import type { ImportedArticle } from '../import/article.ts'
import type { Span } from '../span.ts'
import { carrySpans } from './carry-spans.ts'

/**
 * A passage of one article and what became of it in the other: `copied` word for word, `altered`, or
 * `own` (it stands only here: added by the republisher, or left out of the republication).
 */
export interface Passage extends Span {
  readonly kind: 'copied' | 'altered' | 'own'
  /** Where it stands in the other article; absent for what stands only here. */
  readonly other?: Span
}

/** Both articles, each cut into passages in the order of its own text. */
export interface Comparison {
  readonly article: readonly Passage[]
  readonly original: readonly Passage[]
  /** The part of the compared text of the article that stands in copied passages, from 0 to 1. */
  readonly copiedShare: number
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
  const length = (list: readonly Passage[]) =>
    list.reduce((sum, { start, end }) => sum + end - start, 0)
  const all = length(passages)
  return {
    article: passages,
    original: passagesIn(original, article),
    copiedShare:
      all === 0 ? 0 : length(passages.filter(passage => passage.kind === 'copied')) / all,
  }
}

function passagesIn(here: ComparedText, there: ComparedText): Passage[] {
  const spans = here.passages.map(({ start, end }, i) => ({ id: `${i}`, start, end }))
  return carrySpans(here.text, there.text, spans).map((result, i) => {
    const { start, end } = here.passages[i] ?? { start: 0, end: 0 }
    if (result.start === undefined) return { kind: 'own', start, end }
    const other = { start: result.start, end: result.end }
    return { kind: result.state === 'kept' ? 'copied' : 'altered', start, end, other }
  })
}
