// From lines to blocks: paragraphs over line and page breaks, headings by their size, running headers
// and footers marked, footnotes kept apart.
import type { Draft } from '../draft.ts'
import { bareAddresses } from '../links.ts'
import type { PageLine } from './page-lines.ts'

/** A page as lines in reading order, and its height in points. */
export interface Page {
  readonly lines: readonly PageLine[]
  readonly height: number
}

/** The blocks of a document in reading order; footnotes stand behind the text of their page's article. */
export function draftsFromPages(pages: readonly Page[]): Draft[] {
  const bodySize = commonSize(pages)
  const running = runningTexts(pages)
  const leading = commonLeading(pages)
  const body: Draft[] = []
  const notes: Draft[] = []
  const marginal: Draft[] = []
  let open:
    | { line: PageLine; text: string; draft: Omit<Draft, 'text' | 'links'>; into: Draft[] }
    | undefined
  const close = () => {
    if (open) open.into.push({ ...open.draft, text: open.text, links: bareAddresses(open.text) })
    open = undefined
  }
  for (const page of pages) {
    const measure = commonRight(page.lines)
    for (const line of page.lines) {
      if (running.has(runningKey(line, page))) {
        marginal.push({
          kind: 'furniture',
          boilerplate: 'running-line',
          text: line.text,
          links: [],
        })
        continue
      }
      const isNote = line.size < bodySize * 0.87 && line.y < page.height * 0.35
      const heading =
        line.size > bodySize * 1.15 ? Math.min(6, line.size > bodySize * 1.6 ? 1 : 2) : undefined
      const into = isNote ? notes : body
      if (open && open.into === into && goesOn(open, line, heading, { measure, leading })) {
        open.text = joined(open.text, line.text)
        open.line = line
        continue
      }
      if (open && open.into !== into && into === notes) {
        // A paragraph that goes on behind the footnotes of its page stays open.
        notes.push({ kind: 'paragraph', text: line.text, links: bareAddresses(line.text) })
        continue
      }
      close()
      const draft =
        heading === undefined
          ? { kind: 'paragraph' as const }
          : { kind: 'heading' as const, level: heading }
      open = { line, text: line.text, draft, into }
    }
  }
  close()
  return [...body, ...joinNotes(notes), ...marginal]
}

/** Whether a line is of the same block as the one before it. */
function goesOn(
  open: { line: PageLine; text: string; draft: { kind: string } },
  line: PageLine,
  heading: number | undefined,
  { measure, leading }: { measure: number; leading: number },
): boolean {
  const above = open.line
  if ((heading !== undefined) !== (open.draft.kind === 'heading')) return false
  if (Math.abs(above.size - line.size) > above.size * 0.12) return false
  const drop = above.y - line.y
  if (heading !== undefined) return drop > 0 && drop < above.size * 1.8
  const isNewColumn = drop <= 0
  if (isNewColumn) return !ENDED.test(above.text)
  if (drop > above.size * leading * 1.2) return false
  // The last line of a paragraph is short; the first one may be set in.
  const isIndented = line.x - above.x > line.size * 0.8 && line.x - above.x < line.size * 6
  const isShort = above.right < measure - above.size * 4 && ENDED.test(above.text)
  return !isIndented && !isShort && !/^(?:[•‣▪–—]|\d{1,2}[.)])\s/u.test(line.text)
}

// The end of a sentence, perhaps with the number of a footnote behind it.
const ENDED = /[.!?…:]["'”’»)]*\s?\d{0,3}$/u

const joined = (text: string, next: string) =>
  /\p{Ll}[-\u00ad\u2010]$/u.test(text.slice(-2)) && /^\p{Ll}/u.test(next)
    ? text.slice(0, -1) + next
    : `${text} ${next}`

// A footnote begins with its number or mark; other lines go on with the one above.
function joinNotes(notes: readonly Draft[]): Draft[] {
  const whole: Draft[] = []
  for (const note of notes) {
    const last = whole.at(-1)
    if (last === undefined || /^(?:\d{1,3}\b|[*†‡])/u.test(note.text)) whole.push(note)
    else {
      const text = joined(last.text, note.text)
      whole[whole.length - 1] = { ...last, text, links: bareAddresses(text) }
    }
  }
  return whole.map(note => ({ ...note, kind: 'list-item', level: 1 }))
}

/** The size most letters are set in. */
function commonSize(pages: readonly Page[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pages.flatMap(page => page.lines)) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return Array.from(letters).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** The distance from line to line that is met most often, in heights of the letters. */
function commonLeading(pages: readonly Page[]): number {
  const counts = new Map<number, number>()
  for (const { lines } of pages) {
    for (const [i, line] of lines.entries()) {
      const above = lines[i - 1]
      if (!above || above.y <= line.y || Math.abs(above.size - line.size) > 0.5) continue
      const drop = Math.round(((above.y - line.y) / line.size) * 20) / 20
      if (drop < 2.5) counts.set(drop, (counts.get(drop) ?? 0) + 1)
    }
  }
  return Array.from(counts).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2
}

/** Where most full lines end. */
function commonRight(lines: readonly PageLine[]): number {
  const ends = lines.map(line => line.right).toSorted((a, b) => a - b)
  return ends[Math.floor(ends.length * 0.8)] ?? 0
}

// A header or footer comes back at the same height of other pages, numbers aside.
function runningKey({ text, y }: PageLine, { height }: Page): string {
  const isMargin = y > height * 0.92 || y < height * 0.08
  return isMargin ? `${y > height / 2 ? 'top' : 'foot'} ${text.replace(/\d+/g, '#')}` : ''
}

function runningTexts(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.lines.map(line => runningKey(line, page))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isBack = ([key, count]: [string, number]) =>
    key !== '' && (count >= 2 || /^(?:top|foot) (?:\S+ )?#(?: \S+ #)?$/.test(key))
  return new Set(
    Array.from(counts)
      .filter(isBack)
      .map(([key]) => key),
  )
}
