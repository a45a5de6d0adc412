import type { Block } from '../blocks.ts'
import type { Span } from '../span.ts'

// Opening and closing marks of one pair; straight quotation marks close themselves.
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]
const FEWEST_WORDS = 4

/**
 * The quotations of at least four words in the article's own blocks, marks included, in order. Shorter
 * ones are mostly titles and scare quotes. A block that is a quotation as a whole counts as one.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  return blocks
    .filter(block => block.boilerplate === undefined)
    .flatMap(({ kind, start, end }) =>
      kind === 'quote' ? [{ start, end }] : quotationsIn(text.slice(start, end), start),
    )
}

function quotationsIn(text: string, offset: number): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const closings = PAIRS.filter(([open]) => open === text[at]).map(([, close]) =>
      text.indexOf(close, at + 1),
    )
    const end = Math.min(...closings.filter(close => close > at))
    if (!Number.isFinite(end)) continue
    if (isLong(text.slice(at + 1, end))) found.push({ start: offset + at, end: offset + end + 1 })
    at = end
  }
  return found
}

const isLong = (words: string) =>
  words.split(/\s+/).length >= FEWEST_WORDS || /[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(words)
