// Where the bulk of an article stands among the lines of a whole copied page: the stretch in which
// paragraphs outweigh menus and lists of headlines.
import type { BoilerplateRule } from './furniture-rules.ts'
import { endsSentence } from './furniture-rules.ts'
import { isProse, type Line } from './line.ts'
import { teasersAmong } from './teasers.ts'

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
const HEADLINE = -10
const SITE_LINE = -10
const INSIDE_LINE = -2
const TEASER_WORDS = 10

/** Finds the heaviest stretch (Kadane's maximum subarray), and leaves it as large as can be defended. */
export function bodyExtent(lines: readonly Line[]): BodyExtent {
  const page = isWholePage(lines) ? wholePage(lines) : pieceOfPage(lines)
  const core = heaviest(page.weights)
  core.end = reachOf(page, core.end)
  const { first } = page
  const isLate = core.first > first && isSite(page, first, core.first)
  const start =
    isLate && wordsIn(page, first, core.first) < wordsIn(page, 0, lines.length) / 4
      ? core.first
      : first
  const behind = wordsIn(page, core.end, lines.length)
  const cuts =
    isSite(page, core.end, lines.length) &&
    behind < wordsIn(page, start, core.end) * page.mostBehind
  return { first: start, end: cuts ? core.end : lines.length }
}

const MOST_BETWEEN = 3

/** The end of a stretch with the paragraphs and lines of lists that stand a few lines behind it. */
function reachOf({ goesOn }: Page, end: number): number {
  let reach = end
  for (let i = end; i < reach + MOST_BETWEEN && i < goesOn.length; i++) {
    if (goesOn[i]) reach = i + 1
  }
  return reach
}

// "June 9 – Varn, Harbour Hall", "18.30: doors open", an address below what it sells: an article may end
// with lists that have no full stops.
const LISTED =
  /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? ?\p{L}{3,9}|\d{1,2}[.:h]\d{2})\s*[–—:|-]\s*\S|^https?:\/\/\S+$/u

/** What the lines of a copy weigh, and which of them are text. */
interface Page {
  readonly lines: readonly Line[]
  readonly isText: readonly boolean[]
  /** Words that speak for an article: those of text, of a whole page only of its paragraphs. */
  readonly words: readonly number[]
  readonly weights: readonly number[]
  /** The lines with which an article may go on behind a gap. */
  readonly goesOn: readonly boolean[]
  readonly first: number
  /** How many words may stand behind an article that is cut off there, as a share of its own. */
  readonly mostBehind: number
}

function pieceOfPage(lines: readonly Line[]): Page {
  const isText = lines.map(line => isProse(line, 4))
  return {
    lines,
    isText,
    words: lines.map((line, i) => (isText[i] ? line.words : 0)),
    weights: lines.map((line, i) =>
      isText[i] ? Math.min(line.words, MOST_WORDS) : weightOfOther(line),
    ),
    goesOn: isText.map(() => false),
    first: firstProse(lines),
    mostBehind: 0.15,
  }
}

const FEWEST_LINES = 40

/** Whether a page was copied as a whole: most of its lines are menus, headlines and labels. */
function isWholePage(lines: readonly Line[]): boolean {
  const brief = lines.filter(line => !isParagraph(line)).length
  return lines.length >= FEWEST_LINES && brief > lines.length / 2
}

function wholePage(lines: readonly Line[]): Page {
  const counts = new Map<string, number>()
  for (const { draft } of lines) counts.set(draft.text, (counts.get(draft.text) ?? 0) + 1)
  // What stops in the middle right below a paragraph is where readers are asked to pay; what a page
  // says twice is a menu, a notice or the headline of another article.
  const isText: boolean[] = []
  for (const [i, line] of lines.entries()) {
    const isBroken = isText[i - 1] === true && isProse(line, 10) && isCutShort(line)
    isText.push((isParagraph(line) || isBroken) && counts.get(line.draft.text) === 1)
  }
  const isTeaser = teasersAmong(lines, isText)
  return {
    lines,
    isText,
    words: lines.map((line, i) => (isText[i] && !isTeaser[i] ? line.words : 0)),
    weights: lines.map((line, i) => {
      if (!isText[i]) return weightOfOther(line)
      return Math.min(line.words, isTeaser[i] ? TEASER_WORDS : MOST_WORDS)
    }),
    goesOn: lines.map(
      (line, i) =>
        (isText[i] === true && !isTeaser[i]) ||
        (line.rule === undefined && LISTED.test(line.draft.text)),
    ),
    first: firstParagraph(lines, isText),
    mostBehind: 0.7,
  }
}

/** Whether a line is a paragraph by its end, too: headlines of other articles may be long. */
function isParagraph(line: Line): boolean {
  const { text } = line.draft
  if (!isProse(line, 4) || isCutShort(line)) return false
  // Scripts that put no space between words break lines where they like.
  return (
    endsSentence(text) || isProse(line, 20) || /[.!?]["”’]?\s\p{Lu}/u.test(text) || isDense(text)
  )
}

// "Officials said on Monday that the bridge…": the beginning of another article.
const isCutShort = ({ draft }: Line) => /(?:…|\.\.\.)\s*$/u.test(draft.text)

const isDense = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)

function weightOfOther(line: Line): number {
  if (line.rule !== undefined) return INSIDE.has(line.rule) ? INSIDE_LINE : SITE_LINE
  if (line.kind === 'heading' || line.kind === 'list-item' || line.kind === 'quote') return 0
  if (endsSentence(line.draft.text) && !isCutShort(line)) return line.words
  return line.words > 8 ? HEADLINE : SHORT_LINE
}

function wordsIn({ words }: Page, from: number, to: number): number {
  return words.slice(from, to).reduce((sum, count) => sum + count, 0)
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
function isSite({ lines, isText }: Page, from: number, to: number): boolean {
  let [known, brief] = [0, 0]
  for (const [i, { rule }] of lines.entries()) {
    if (i < from || i >= to) continue
    if (rule !== undefined && !INSIDE.has(rule)) known++
    if (rule === undefined && !isText[i]) brief++
  }
  return known >= 2 || known + brief >= 10
}

/** The index of the first paragraph; the number of lines when there is none. */
export function firstProse(lines: readonly Line[]): number {
  for (const least of [22, 12, 6]) {
    const found = lines.findIndex(line => isProse(line, least))
    if (found >= 0) return found
  }
  return lines.length
}

function firstParagraph(lines: readonly Line[], isText: readonly boolean[]): number {
  for (const least of [22, 12, 6]) {
    const found = lines.findIndex(({ words }, i) => isText[i] && words >= least)
    if (found >= 0) return found
  }
  return lines.length
}
