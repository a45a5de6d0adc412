// Gives every draft its role. The article is what stands between its headline and its last
// paragraph; the lines around it are told by their words (furniture rules), by their place, and by
// what the lines next to them are. Nothing is dropped: a line that is not the article is marked.
import { bodyExtent, firstProse } from './body-extent.ts'
import { introducesAuthor } from './byline.ts'
import type { Draft } from './draft.ts'
import type { BoilerplateRule } from './furniture-rules.ts'
import { countWords, endsSentence, isMostlyLinks, lineRule } from './furniture-rules.ts'
import { endByWords, endOfArticle } from './end-of-article.ts'
import { readHead } from './recognise-head.ts'
import { isProse, type Line } from './line.ts'
import { noteLine, settle, type Notes, type VisibleMeta } from './visible-meta.ts'

/**
 * Marks furniture and names title, subtitle, byline and dates; texts and order stay as they were. With
 * `isMarked` the reader has marked what stands outside the article, so that only words are judged, and
 * lines are not thought to be furniture for their shape or place; with `isTitled` the source has said its title,
 * so that no line but a heading is guessed to be it.
 */
export function recognise(
  drafts: readonly Draft[],
  { isMarked, isTitled }: { isMarked: boolean; isTitled: boolean },
): { drafts: Draft[]; meta: VisibleMeta } {
  const isNear = nearArticle(drafts)
  const lines: Line[] = drafts.map((draft, i) => {
    const isOutside = draft.boilerplate === OUTSIDE
    const rule =
      isRule(draft.boilerplate) && !(isOutside && isNear(i)) ? draft.boilerplate : undefined
    return { draft, words: countWords(draft.text), kind: draft.kind, rule, isOutside }
  })
  for (const [i, line] of lines.entries()) {
    if (i > NEAR_EDGE && i < lines.length - NEAR_EDGE) continue
    line.rule ??= ruleByWords(line)
    if (line.rule === undefined && isCaption(line)) line.kind = 'caption'
  }

  const notes: Notes = { origins: [], datelines: [] }
  const extent = isMarked ? { first: firstProse(lines), end: lines.length } : bodyExtent(lines)
  readHead(lines, { first: extent.first, isTitled }, notes)
  markAuthors(lines, notes)
  markContinuations(lines)
  markLastLines(lines)
  markTail(lines, isMarked ? endByWords(lines) : Math.min(endOfArticle(lines), extent.end))
  if (!isMarked) keepSomething(lines, notes)
  for (const line of lines) noteLine(line, notes)
  return {
    drafts: lines.map(({ draft, kind, rule, isOutside }) =>
      withRole(draft, kind, rule ?? (isOutside ? OUTSIDE : undefined)),
    ),
    meta: settle(notes),
  }
}

/** What is too short to be told apart is text: a paste never comes in as nothing but furniture. */
function keepSomething(lines: readonly Line[], notes: Notes): void {
  const isText = ({ rule, kind }: Line) => rule === undefined && kind !== 'title'
  if (lines.some(isText)) return
  for (const line of lines) if (line.rule === OUTSIDE) line.rule = undefined
  const title = lines.find(line => line.kind === 'title')
  if (!title || lines.some(isText)) return
  title.kind = 'paragraph'
  delete notes.title
}

const OUTSIDE = 'outside-main-text'
const LINES_BEFORE = 8
const LINES_BEHIND = 25

/** Tells the lines around the article, where credits and notes stand, from the rest of the page. */
function nearArticle(drafts: readonly Draft[]): (index: number) => boolean {
  const isInside = (draft: Draft) => draft.boilerplate !== OUTSIDE && draft.kind !== 'separator'
  const first = drafts.findIndex(isInside)
  const last = drafts.findLastIndex(isInside)
  return index => index >= first - LINES_BEFORE && index <= last + LINES_BEHIND
}

// Sites put their lines around articles, not into the middle of a book; trying every rule on a million
// lines would take minutes.
const NEAR_EDGE = 2_000

function withRole(draft: Draft, kind: Draft['kind'], rule: BoilerplateRule | undefined): Draft {
  if (rule === undefined) return { ...draft, kind }
  const keepsKind =
    kind === 'byline' || kind === 'dateline' || kind === 'caption' || kind === 'separator'
  return { ...draft, kind: keepsKind ? kind : 'furniture', boilerplate: rule }
}

// Readers mark blocks with ids of the same table; the type of a draft is wider only to stay simple.
const isRule = (rule: string | undefined): rule is BoilerplateRule => rule !== undefined

function ruleByWords({ draft }: Line): BoilerplateRule | undefined {
  if (draft.kind === 'separator') return 'separator'
  if (draft.kind === 'code' || draft.kind === 'table-row' || draft.kind === 'title')
    return undefined
  if (/^(?:reporting|additional reporting|writing|editing|edited) by\b/i.test(draft.text)) {
    return draft.text.length < 200 ? 'byline' : undefined
  }
  return lineRule(draft, 'body')?.id
}

// "A ferry leaves Varn. (Photo: Lena Gray)": words under a picture end with where it comes from.
const CREDITED =
  /(?:\((?:[^()]*\b)?(?:photos?|images?|pictures?|source|credit|courtesy|foto|bild|crédit|ap|reuters|afp|epa|dpa|getty|shutterstock|nasa|file)\b[^()]*\)|(?:photo|image|picture|foto|bild)(?: credit| courtesy)?\s*:\s*\S.{1,60}|©\s*\S.{1,60})$/iu

const isCaption = ({ draft, words }: Line) =>
  draft.kind === 'paragraph' && words <= 60 && CREDITED.test(draft.text)

const WITHIN_TAIL = 0.6

/** Marks the lines that introduce an author, and the paragraph below a heading that says so. */
function markAuthors(lines: readonly Line[], notes: Notes): void {
  const from = Math.floor(lines.length * WITHIN_TAIL)
  for (const [i, line] of lines.entries()) {
    if (line.rule !== undefined || line.words > 110 || line.kind === 'title') continue
    const above = lines[i - 1]
    const isBelowHeading =
      above?.rule === 'author-archive' &&
      /^(?:about|the author|über|à propos|sobre|об|про|author)/i.test(above.draft.text)
    const isIntroduced =
      notes.byline !== undefined && i >= from && introducesAuthor(line.draft.text, notes.byline)
    if (isBelowHeading || isIntroduced) line.rule = 'author-bio'
  }
}

/** Tries the rules for the tail on what stands behind the last long paragraph. */
function markLastLines(lines: readonly Line[]): void {
  const last = lines.findLastIndex(line => isProse(line, 20))
  for (const line of lines.slice(last + 1)) line.rule ??= tailRule(line)
}

/** Marks what stands behind the article. */
function markTail(lines: readonly Line[], end: number): void {
  for (const line of lines.slice(end)) line.rule ??= tailRule(line)
  let above: BoilerplateRule | undefined
  for (const line of lines.slice(end)) {
    line.rule ??= above !== undefined && INHERITED.has(above) ? above : 'outside-main-text'
    above = line.rule
  }
}

function tailRule({ draft, words }: Line): BoilerplateRule | undefined {
  if (words <= 8 && /^About (?:the )?\p{Lu}/u.test(draft.text)) return 'about-publisher'
  return lineRule(draft, 'tail')?.id
}

// A list under "Related articles" is related, too; a line under a share button is not a share line.
const INHERITED: ReadonlySet<BoilerplateRule> = new Set<BoilerplateRule>([
  'related',
  'comments',
  'disclaimer',
  'copyright',
  'author-bio',
  'note-to-readers',
  'support',
  'subscribe',
  'about-publisher',
])

/** Short lines right below a heading of other articles belong to it, also in the middle of a text. */
function markContinuations(lines: readonly Line[]): void {
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    if (above?.rule !== 'related' || line.rule !== undefined || line.kind === 'heading') continue
    const isListed =
      isMostlyLinks(line.draft) || (!endsSentence(line.draft.text) && line.words <= 18)
    const isUnderHeading = !/[:：]\s*\S/u.test(above.draft.text) || i > 1
    if (isListed && isUnderHeading && line.draft.kind !== 'quote') line.rule = 'related'
  }
}
