// Where an article ends. What stands behind it is the site's, also where no rule knows its words.
import type { Draft } from './draft.ts'
import { endsSentence, type BoilerplateRule } from './furniture-rules.ts'
import { isProse, type Line } from './line.ts'

// What stands behind one of these belongs to the site, if it is little compared with the article.
const CLOSES: ReadonlySet<BoilerplateRule> = new Set<BoilerplateRule>([
  'copyright',
  'disclaimer',
  'comments',
  'author-bio',
  'author-archive',
  'original-source',
  'note-to-readers',
  'filed-under',
  'subscribe',
  'contact',
])
const MOST_BEHIND = 0.4
const LONG_PARAGRAPH = 20
const LONGEST_TEASER = 45
const TEASER = 8

/** The index behind the article's last line, by words and, without a closing line, by shape. */
export function endOfArticle(lines: readonly Line[]): number {
  const closing = closingLine(lines)
  return closing < 0 ? endByShape(lines) : closing
}

/** The same where the lines that are not the article are marked already: only a closing line ends it. */
export function endByWords(lines: readonly Line[]): number {
  const closing = closingLine(lines)
  return closing < 0 ? lines.length : closing
}

/** The index of the first line behind which nothing but the site's lines stand; -1 if there is none. */
function closingLine(lines: readonly Line[]): number {
  const firstBody = lines.findIndex(line => isProse(line, 6))
  const wordsFrom = wordsFromEach(lines)
  // Where nothing is a paragraph, nothing ends one: a note of a few words is all there is.
  if (firstBody < 0) return -1
  const most = MOST_BEHIND * (wordsFrom[0] ?? 0)
  for (const [i, line] of lines.entries()) {
    if (i <= firstBody || !mayClose(line)) continue
    if ((wordsFrom[i + 1] ?? 0) > most) continue
    const behind = lines.slice(i + 1)
    if (isDiscussion(line, behind) || isEndMark(line)) return i
    const goesOn =
      line.rule === 'related' || line.rule === 'subscribe'
        ? behind.some(other => isProse(other, LONGEST_TEASER)) || countProse(behind, TEASER) > 2
        : countProse(behind, LONG_PARAGRAPH) > 1
    if (!goesOn && !returnsToText(line, behind)) return i
  }
  return -1
}

const countProse = (lines: readonly Line[], least: number) =>
  lines.filter(line => isProse(line, least)).length

/** For each line, how many words of the body stand from it to the end. */
function wordsFromEach(lines: readonly Line[]): number[] {
  let sum = 0
  return lines
    .toReversed()
    .map(line => (sum += line.rule === undefined && !line.isOutside ? line.words : 0))
    .toReversed()
}

/** Rules that end an article, headings of other articles, and the marks press releases end with. */
function mayClose(line: Line): boolean {
  if (line.rule === undefined || line.isOutside) return false
  if (line.rule === 'related')
    return !/[:：]\s*\S/u.test(line.draft.text) && !endsSentence(line.draft.text)
  return CLOSES.has(line.rule) || isEndMark(line)
}

// "###", "- 30 -", "-ends-"
const isEndMark = ({ draft }: Line) =>
  /^(?:#\s?#\s?#|[-–—\s]*(?:30|ends?)[-–—\s]*)$/iu.test(draft.text)

/** Readers' comments: "Ada says:", "Reply". They may be longer than the article. */
function isDiscussion(line: Line, behind: readonly Line[]): boolean {
  return (
    line.rule === 'comments' &&
    behind.some(({ draft }) =>
      /\b(?:says|said|wrote|schreibt|schrieb|dit|dice)\s*:$|^(?:reply|antworten|répondre|responder)$/iu.test(
        draft.text,
      ),
    )
  )
}

/** Whether sentences go on right below a line that asks for something in the middle of a text. */
function returnsToText(line: Line, behind: readonly Line[]): boolean {
  if (
    line.rule !== 'subscribe' &&
    line.rule !== 'related' &&
    line.rule !== 'filed-under' &&
    line.rule !== 'copyright'
  )
    return false
  return (
    behind.slice(0, 3).some(other => isProse(other, 8)) &&
    !behind.slice(0, 3).some(other => other.rule !== undefined && CLOSES.has(other.rule))
  )
}

const BODY_KINDS: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>([
  'list-item',
  'quote',
  'table-row',
  'code',
])

/** Without a closing line: behind the last sentence, list item or quotation. */
function endByShape(lines: readonly Line[]): number {
  return (
    lines.findLastIndex(
      line => isProse(line, 3) || (line.rule === undefined && BODY_KINDS.has(line.draft.kind)),
    ) + 1
  )
}
