// Where the bulk of an article stands among the lines of a whole copied page: the stretch in which
// paragraphs outweigh menus and lists of headlines.
import type { BoilerplateRule } from './furniture-rules.ts'
import { endsSentence } from './furniture-rules.ts'
import { isProse, type Line } from './line.ts'

/** Indices of the article's first paragraph and of the line behind its last possible one. */
export interface BodyExtent {
  readonly first: number
  readonly end: number
}

// These stand inside articles, and say nothing about where one begins or ends.
const INSIDE: ReadonlySet<BoilerplateRule> = new Set<BoilerplateRule>([
  'advertisement',
  'image-credit',
  'separator',
  'related',
  'share',
  'follow',
  'subscribe',
])
const MOST_WORDS = 60
const SHORT_LINE = -8
const SITE_LINE = -10
const INSIDE_LINE = -2

/** Finds the heaviest stretch (Kadane's maximum subarray), and leaves it as large as can be defended. */
export function bodyExtent(lines: readonly Line[]): BodyExtent {
  const core = heaviest(lines.map(weightOf))
  const first = firstProse(lines)
  const isLate = core.first > first && isSite(lines.slice(first, core.first))
  const start =
    isLate && proseWords(lines.slice(first, core.first)) < proseWords(lines) / 4
      ? core.first
      : first
  const behind = lines.slice(core.end)
  const cuts =
    isSite(behind) && proseWords(behind) < proseWords(lines.slice(start, core.end)) * 0.15
  return { first: start, end: cuts ? core.end : lines.length }
}

function weightOf(line: Line): number {
  if (line.rule !== undefined) return INSIDE.has(line.rule) ? INSIDE_LINE : SITE_LINE
  if (isProse(line, 4)) return Math.min(line.words, MOST_WORDS)
  if (line.kind === 'heading' || line.kind === 'list-item' || line.kind === 'quote') return 0
  return endsSentence(line.draft.text) ? line.words : SHORT_LINE
}

function heaviest(weights: readonly number[]): { first: number; end: number } {
  let best = { first: 0, end: weights.length, sum: 0 }
  let [sum, first] = [0, 0]
  for (const [i, weight] of weights.entries()) {
    if (sum <= 0) [sum, first] = [0, i]
    sum += weight
    if (sum > best.sum) best = { first, end: i + 1, sum }
  }
  return best
}

/** Whether enough of the lines are the site's to believe that no article goes on there. */
function isSite(lines: readonly Line[]): boolean {
  const known = lines.filter(line => line.rule !== undefined && !INSIDE.has(line.rule)).length
  const brief = lines.filter(line => line.rule === undefined && !isProse(line, 4)).length
  return known >= 2 || known + brief >= 10
}

const proseWords = (lines: readonly Line[]) =>
  lines.reduce((sum, line) => sum + (isProse(line, 4) ? line.words : 0), 0)

/** The index of the first paragraph; the number of lines when there is none. */
export function firstProse(lines: readonly Line[]): number {
  for (const least of [22, 12, 6]) {
    const found = lines.findIndex(line => isProse(line, least))
    if (found >= 0) return found
  }
  return lines.length
}
