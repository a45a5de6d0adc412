// The beginnings of other articles that a site lists below or above one: a headline each, and a sentence
// or two.
import { endsSentence } from './furniture-rules.ts'
import type { Line } from './line.ts'

const LONGEST_TEASER = 60
const FEWEST_TEASERS = 3
const TEASER_LINES = 5

/**
 * Which paragraphs are the beginnings of other articles: each stands alone below a headline, and there
 * are several of them close together. A paragraph of the article between two links is not one.
 */
export function teasersAmong(
  lines: readonly Line[],
  isText: readonly boolean[],
): readonly boolean[] {
  const mayBe = lines.flatMap((line, i) => (isText[i] && isBelowHeadline(line, i) ? [i] : []))
  const teasers = new Set<number>()
  for (let from = 0; from < mayBe.length;) {
    let to = from + 1
    while (to < mayBe.length && (mayBe[to] ?? 0) - (mayBe[to - 1] ?? 0) <= TEASER_LINES) to++
    if (to - from >= FEWEST_TEASERS) for (const i of mayBe.slice(from, to)) teasers.add(i)
    from = to
  }
  return lines.map((_, i) => teasers.has(i))

  function isBelowHeadline({ words }: Line, i: number): boolean {
    if (words > LONGEST_TEASER || isText[i - 1] || isText[i + 1]) return false
    // A name or a date may stand between the headline and what it announces.
    return lines.slice(Math.max(0, i - 3), i).some(isHeadline)
  }
}

// A line in capitals asks readers to do something, also in the middle of an article.
const isHeadline = ({ draft: { text }, rule, words }: Line) =>
  rule === undefined && words >= 4 && !endsSentence(text) && text !== text.toUpperCase()
