import { readByline } from './byline.ts'
import { readDateline, soundsLikeOutlet } from './dateline.ts'
import { findDates } from './dates.ts'
import { endsSentence, lineRule } from './furniture-rules.ts'
import type { Line } from './line.ts'
import type { Notes } from './visible-meta.ts'

const LONGEST_HEAD = 500
const MOST_LABELS = 4

/**
 * Reads the lines before the article's first paragraph, which stands at `first`: the headline, what
 * stands under it, who wrote it, when and where. Lines above the headline are the site's.
 * Where the source has said its title (`isTitled`), no line but a heading is guessed to be the headline.
 */
export function readHead(
  lines: readonly Line[],
  { first, isTitled }: { first: number; isTitled: boolean },
  notes: Notes,
): void {
  const head = lines.slice(Math.max(0, first - LONGEST_HEAD), first)
  for (const line of head) line.rule ??= lineRule(line.draft, 'head')?.id
  const named = lines.find(line => line.kind === 'title')
  const isFar = named !== undefined && !head.includes(named)
  if (isFar && (named.draft.level ?? 9) <= 2) notes.title = named.draft.text
  else if (isFar) named.kind = 'paragraph'
  const title =
    head.find(line => line === named) ??
    (notes.title === undefined
      ? guessTitle(isTitled ? head.filter(line => line.kind === 'heading') : head)
      : undefined)
  if (title !== undefined) {
    title.kind = 'title'
    notes.title = title.draft.text
  }
  const at = title === undefined ? -1 : head.indexOf(title)
  const hasLabelledByline = head.some(line => isByline(line, false))

  for (const line of head) if (line !== title) readCredits(line, hasLabelledByline, notes)
  const below = head.slice(at + 1)
  for (const [i, line] of below.entries()) {
    if (at >= 0 && line.rule === undefined && notes.byline === undefined)
      readLooseByline(line, below, i, notes)
  }
  if (below.some(line => line.rule === 'byline' || line.rule === 'dateline')) {
    for (const [i, line] of below.entries()) {
      if (line.rule === undefined && /^\d[\d.,]*$/.test(line.draft.text)) line.rule = 'share'
      if (line.rule === undefined) readMasthead(line, notes)
      if (line.rule === undefined) readTopic(line, below[i - 1], notes)
    }
  }
  for (const line of head.slice(0, Math.max(at, 0))) markAboveTitle(line, notes)
  if (at < 0 && startsWithMenu(head)) markMenu(head)
  if (at >= 0) markSubtitle(below, notes)
}

/** Whether many of the lines before the article are a word or two. */
const startsWithMenu = (head: readonly Line[]) =>
  head.filter(line => line.words <= 2).length > MOST_LABELS

/** The entries of a menu above an article whose headline was not copied. */
function markMenu(head: readonly Line[]): void {
  for (const line of head)
    if (line.words <= 2 && line.kind === 'paragraph') line.rule ??= 'navigation'
}

const isByline = (line: Line, isLoose: boolean) =>
  (line.rule === undefined || line.rule === 'byline') &&
  readByline(line.draft.text, isLoose) !== undefined

/** The likeliest headline: a line of its length above bylines and dates. */
function guessTitle(head: readonly Line[]): Line | undefined {
  let best: Line | undefined
  let bestScore = 0
  const isMenu = startsWithMenu(head)
  for (const [i, line] of head.entries()) {
    // Among the entries of a menu, a word alone is one of them.
    if (isMenu && line.words === 1) continue
    // In a copied page the headline stands close to the text; menus fill what is above.
    const distance = Math.min(3, Math.max(0, head.length - i - 12) / 6)
    const score = titleScore(line, head.slice(i + 1, i + 4)) - distance
    if (score > bestScore) [best, bestScore] = [line, score]
  }
  return isMenu && best ? lastOfRun(head, best) : best
}

const FEWEST_TEASERS = 3

/**
 * Above an article, its own headline is the last of a run of them: those of other articles stand in
 * menus. Two are a headline and what stands under it.
 */
function lastOfRun(head: readonly Line[], first: Line): Line {
  const from = head.indexOf(first)
  const isHeadline = (line: Line) =>
    line.rule === undefined && line.words >= 4 && titleScore(line, []) >= 4
  const length = head.slice(from).findIndex(line => !isHeadline(line))
  const run = length < 0 ? head.slice(from) : head.slice(from, from + length)
  return run.length >= FEWEST_TEASERS ? (run.at(-1) ?? first) : first
}

function titleScore(line: Line, below: readonly Line[]): number {
  const { draft, words, rule } = line
  if (
    rule !== undefined ||
    words === 0 ||
    words > 40 ||
    draft.kind === 'quote' ||
    draft.kind === 'list-item'
  )
    return 0
  if (isByline(line, false) || readDateline(draft.text)) return 0
  if (words > 15 && draft.kind !== 'heading' && /[.]["”’]?$/u.test(draft.text)) return 0
  let score = 2
  if (draft.kind === 'heading') score += draft.level === 1 ? 6 : draft.level === 2 ? 3 : 1
  if (words >= 4 && words <= 22) score += 2
  if (words === 1) score -= 1
  if (/[.]["”’]?$/u.test(draft.text)) score -= 2
  if (below.some(other => isByline(other, false) || readDateline(other.draft.text))) score += 2
  return score
}

/** Labelled bylines and lines of dates, wherever in the head they stand. */
function readCredits(line: Line, hasLabelledByline: boolean, notes: Notes): void {
  if (line.rule !== undefined && line.rule !== 'byline') return
  const text = line.draft.text
  const byline = readByline(text, false)
  const dateline = readDateline(text)
  if (byline && !(dateline?.name && !/^by\b/i.test(text) && soundsLikeOutlet(dateline.name))) {
    line.kind = 'byline'
    line.rule = 'byline'
    notes.byline ??= byline.names
    if (byline.affiliation !== undefined) notes.affiliation ??= byline.affiliation
    // "By Ada Verne, Harbour Times, 3 May 2021": with a date beside it, the paper is where it stood.
    if (findDates(text).length > 0 && soundsLikeOutlet(byline.affiliation ?? ''))
      notes.masthead ??= byline.affiliation
    noteDatesOf(text, notes)
    return
  }
  if (!dateline) return
  line.kind = 'dateline'
  line.rule = 'dateline'
  const person =
    dateline.name !== undefined && !soundsLikeOutlet(dateline.name)
      ? readByline(dateline.name, true)
      : undefined
  if (person && !hasLabelledByline && notes.byline === undefined) {
    notes.byline = person.names
    line.kind = 'byline'
    line.rule = 'byline'
    notes.datelines.push({ ...dateline, name: undefined })
  } else notes.datelines.push(dateline)
}

/** Keeps the dates of a line whose names have been read already. */
function noteDatesOf(text: string, notes: Notes): void {
  const first = findDates(text)[0]
  if (!first) return
  const label = text
    .slice(0, first.start)
    .search(/\b(?:published|posted|updated|modified|date)\b/iu)
  const dates = readDateline(text.slice(label < 0 ? first.start : label)) ?? {
    published: first.date,
  }
  notes.datelines.push({ ...dates, name: undefined })
}

/** A line of names without "By", believed only next to a date, a reading time or a share line. */
function readLooseByline(line: Line, below: readonly Line[], i: number, notes: Notes): void {
  if (line.draft.kind === 'heading' || line.words > 10 || endsSentence(line.draft.text)) return
  const byline = readByline(line.draft.text, true)
  if (!byline || soundsLikeOutlet(byline.names)) return
  const near = [below[i - 1], below[i + 1], below[i + 2]]
  const isCredit = near.some(
    other =>
      other?.rule === 'dateline' ||
      other?.rule === 'reading-time' ||
      other?.rule === 'share' ||
      other?.rule === 'follow',
  )
  if (!isCredit && byline.affiliation === undefined) return
  line.kind = 'byline'
  line.rule = 'byline'
  notes.byline = byline.names
  if (byline.affiliation !== undefined) notes.affiliation ??= byline.affiliation
}

// Words of outlets' names that are entries of menus when they stand alone.
const SECTION =
  /^(?:news|media|tv|radio|magazine|today|online|research|reviews?|press|post|mail|voice|report|reports|projects?|nachrichten|presse|welt|zeit|monde|noticias|prensa|mundo|stampa|nyheter|nieuws|новости)$/iu

function markAboveTitle(line: Line, notes: Notes): void {
  if (line.rule !== undefined || line.isOutside || line.kind === 'title') return
  line.rule = 'navigation'
  if (soundsLikeOutlet(line.draft.text) && !SECTION.test(line.draft.text) && line.words <= 6)
    notes.masthead ??= nameAsPrinted(line.draft.text)
  else if (line.words <= 3) notes.section = line.draft.text
}

// "THE DAILY QUAY" is a matter of type; the paper is The Daily Quay.
const nameAsPrinted = (name: string) =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, letter => letter.toUpperCase())
    : name

/** The name of the outlet on a line of its own among the credits. */
function readMasthead(line: Line, notes: Notes): void {
  if (line.words > 5 || endsSentence(line.draft.text) || !soundsLikeOutlet(line.draft.text)) return
  line.kind = 'dateline'
  line.rule = 'dateline'
  notes.masthead ??= line.draft.text
}

/** A word or two right below the credits: a topic. */
function readTopic(line: Line, above: Line | undefined, notes: Notes): void {
  const isBelow =
    above?.rule === 'byline' || above?.rule === 'dateline' || above?.rule === 'reading-time'
  if (!isBelow || line.kind !== 'paragraph' || line.words > 3 || endsSentence(line.draft.text))
    return
  if (!/\p{L}{4}/u.test(line.draft.text)) return
  line.rule = 'filed-under'
  notes.section ??= line.draft.text
}

/** A line between the headline and the credits that says what the article is about. */
function markSubtitle(below: readonly Line[], notes: Notes): void {
  const credits = below.findIndex(line => line.rule === 'byline' || line.rule === 'dateline')
  if (credits <= 0) return
  const line = below
    .slice(0, credits)
    .find(
      other =>
        other.rule === undefined &&
        !other.isOutside &&
        other.words >= 4 &&
        other.draft.kind !== 'quote',
    )
  if (!line) return
  line.kind = 'subtitle'
  notes.subtitle = line.draft.text
}
