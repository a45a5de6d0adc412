// Who wrote a page and when, as its visible parts say: elements named for it, lines under the headline,
// and last the date in the address.
import { readByline } from './byline.ts'
import { readDateline } from './dateline.ts'
import { dateFromStamp, findDates } from './dates.ts'
import { oneLine, type Draft } from './draft.ts'
import { countWords } from './furniture-rules.ts'
import type { InertElement, InertNode } from './inert-html.ts'
import { signatureOf } from './signature.ts'
import type { Stated } from './stated.ts'

/** Where on a page its credits are looked for. */
export interface Credited {
  readonly body: InertElement
  readonly drafts: readonly Draft[]
  /** For each draft, the element it was read from. */
  readonly elements: readonly InertElement[]
  /** The element of the headline; what holds it holds the article. */
  readonly headline: InertElement | undefined
  readonly url: string | undefined
}

/** What a page shows about its author and date, at most one value each. */
export function readCredits(page: Credited): Stated[] {
  const { drafts } = page
  const title = drafts.findIndex(draft => draft.kind === 'title')
  const near = title < 0 ? drafts.slice(0, 30) : drafts.slice(Math.max(0, title - 6), title + 16)
  const found: Stated[] = []
  const brief = drafts.filter(draft => countWords(draft.text) <= 7 && draft.kind !== 'list-item')
  const byline =
    bylineInElements(page) ?? bylineInLines(near) ?? bylineInLines(brief) ?? signatureOf(page)
  if (byline !== undefined) found.push({ field: 'byline', value: byline, from: 'text' })
  const date = dateIn(page, STAMPED) ?? dateInLines(near)
  if (date !== undefined) return [...found, { field: 'publishedAt', value: date, from: 'text' }]
  const vague = dateIn(page, NAMED_FOR_DATES) ?? dateInAddress(page.url) ?? dateInLines(drafts)
  if (vague !== undefined)
    found.push({ field: 'publishedAt', value: vague, from: 'text', isVague: true })
  return found
}

const NAMED_FOR_AUTHORS = [
  '[rel~="author"]',
  '.vcard .fn',
  '.vcard .url',
  '[itemprop~="author"]',
  'a[href*="/author/"]',
  'a[href*="/autor"]',
  'a[href*="/authors/"]',
  '[class*="author-name" i]',
  '[class*="author__name" i]',
  '[class~="author"]',
]
const PERHAPS_AUTHORS = [
  '[class*="byline" i]',
  '[class*="author" i]',
  '[class*="autor" i]',
  '[class*="auteur" i]',
  '[id*="author" i]',
  '[class*="writer" i]',
  '[class*="contributor" i]',
  '[class*="credit" i]',
]
const STAMPED = [
  '[itemprop~="datePublished"]',
  '[property*="datePublished"]',
  '[property*="dateCreated"]',
  '[property*="dc:date"]',
  'abbr.published',
  'time[datetime]',
  'time',
]
const NAMED_FOR_DATES = [
  '[class*="publish" i]',
  '[class*="date" i]',
  '[class*="datum" i]',
  '[class*="fecha" i]',
  '[class*="posted" i]',
  '[class*="timestamp" i]',
  '[class*="created" i]',
  '[class*="meta" i]',
  '[class*="byline" i]',
  '[class*="info" i]',
  '[id*="date" i]',
]
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|comment-?list|commentlist|sidebar|related\w*|recommend\w*|teasers?|widgets?|popular|recent|latest|archives?|reply|respond|nav|navbar|navigation|menu|cards?|carousel|listing|trending|promo)(?=$|[\s_-])/i

/** Whether the element belongs to another article or to a comment; what holds the headline does not. */
function isElsewhere(element: InertElement, headline: InertElement | undefined): boolean {
  const around = new Set<InertElement>()
  for (let at = headline; at; at = at.parentElement ?? undefined) around.add(at)
  for (let at: InertElement | null = element; at && !around.has(at); at = at.parentElement) {
    if (at.localName === 'nav' || at.localName === 'aside') return true
    if (ELSEWHERE.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`))
      return true
  }
  return false
}

function bylineInElements({ body, headline }: Credited): string | undefined {
  for (const [selectors, isSure] of [
    [NAMED_FOR_AUTHORS, true],
    [PERHAPS_AUTHORS, false],
  ] as const) {
    for (const selector of selectors) {
      for (const element of firstOf(body.querySelectorAll(selector))) {
        const text = shortText(element)
        if (text === '' || text.length > 90 || isElsewhere(element, headline)) continue
        const names = namesIn(text, isSure)
        if (names === undefined) continue
        return isSure ? withCoAuthors(names, element, body.querySelectorAll(selector)) : names
      }
    }
  }
  return undefined
}

function namesIn(text: string, isSure: boolean): string | undefined {
  const byline = readByline(text, true) ?? readByline(afterDates(text), true)
  return byline?.names ?? (isSure ? penName(beforeDates(afterDates(text))) : undefined)
}

/** The names of one author with those that stand beside them, each in an element of its own. */
function withCoAuthors(names: string, first: InertElement, alike: Iterable<InertElement>): string {
  const row = first.parentElement
  const all = [names]
  for (const element of firstOf(alike)) {
    const isBeside =
      element.parentElement === row ||
      (element.parentElement?.parentElement === row?.parentElement &&
        element.parentElement?.localName === row?.localName)
    const text = shortText(element)
    if (!isBeside || element === first || text.length > 60) continue
    const other = readByline(text, true)?.names
    if (other !== undefined && !all.some(name => name.includes(other))) all.push(other)
  }
  return all.join(', ')
}

/** More elements named for an author or a date than a page has that is about one article. */
const MOST_NAMED = 300

function* firstOf(elements: Iterable<InertElement>): Generator<InertElement> {
  let count = 0
  for (const element of elements) {
    if (++count > MOST_NAMED) return
    yield element
  }
}

/** No credit is longer, in UTF-16 units; what holds more holds other things too. */
const LONGEST_CREDIT = 1_000

/** The words of an element on one line, or as many of them as show that it is no credit. */
function shortText(element: InertElement): string {
  let text = ''
  const open: InertNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === 3) text += node.textContent ?? ''
    if (text.length > LONGEST_CREDIT) break
    open.push(...Array.from(node.childNodes).toReversed())
  }
  return oneLine(text)
}

/** A name that is no first and last name: "fri.juli", "Staff". */
function penName(text: string): string | undefined {
  const isName =
    countWords(text) <= 4 && text.length <= 40 && /\p{L}/u.test(text) && !/[.!?]$/.test(text)
  return isName && !NO_NAME.test(text) ? text : undefined
}
const NO_NAME =
  /^(?:all|more|mehr|alle|view|about|über|posts|articles|website|profil\p{L}*|gesponserte|sponsored|follow|folgen|kontakt|contact|autor\p{L}*|author\p{L}*|comments?|kommentare?|\d+)(?!\p{L})/iu
const LABEL =
  /^(?:by|von|par|por|di|autor(?:in)?|author|auteur|posted by|written by|geschrieben von|verfasst von|text|redaktion)\s*:?\s+/i

// "Posted on September 21, 2020 by Adi Verne": the name stands behind the date.
function afterDates(text: string): string {
  const last = findDates(text).at(-1)
  const rest = last && last.end < text.length - 4 ? text.slice(last.end) : text
  return rest.replace(/^[\s,|·•/–—-]+/u, '').replace(LABEL, '')
}

// "dpa am 25.01.2022"
function beforeDates(text: string): string {
  const first = findDates(text)[0]
  return first && first.start > 0
    ? text
        .slice(0, first.start)
        .replace(/[\s,|·•/–—-]*(?:\b(?:on|am|vom|le|el|il|em|op)\s*)?$/iu, '')
    : text
}

/** A line such as "Geschrieben von Ada Verne am 3. Mai 2021". */
function bylineInLines(lines: readonly Draft[]): string | undefined {
  for (const { kind, text } of lines) {
    if (kind === 'title' || countWords(text) > 24) continue
    const byline =
      readByline(text, false) ??
      readByline(text.replace(/^\p{L}+ \p{L}+ (?=von |by |par )/iu, ''), false)
    if (byline) return byline.names
  }
  return undefined
}

function dateIn({ body, headline }: Credited, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    for (const element of firstOf(body.querySelectorAll(selector))) {
      if (isElsewhere(element, headline)) continue
      const stamp =
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title') ??
        ''
      const text = shortText(element)
      const date =
        dateFromStamp(stamp) ??
        (text.length <= 140 ? (publishedIn(text) ?? shortDate(text)) : undefined)
      if (date) return date
    }
  }
  return undefined
}

// Where an element is named for a date, two digits are enough for the year: 28.01.22.
function shortDate(text: string): string | undefined {
  const [, day, month, year] = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{2})(?!\d)/.exec(text) ?? []
  return year === undefined ? undefined : dateFromStamp(`20${year}-${month}-${day}`)
}

function dateInLines(lines: readonly Draft[]): string | undefined {
  for (const { kind, text } of lines) {
    if (kind === 'title' || countWords(text) > 24) continue
    const date =
      readDateline(text)?.published ?? (readByline(text, false) ? publishedIn(text) : undefined)
    if (date) return date
  }
  const brief = lines.find(
    ({ kind, text }) => kind !== 'title' && countWords(text) <= 12 && findDates(text).length === 1,
  )
  if (brief) return publishedIn(brief.text)
  // "(21. November 2022) The council ...": a paragraph that opens with its date.
  return lines.flatMap(({ text }) =>
    findDates(text.slice(0, 60)).filter(found => found.start < 24),
  )[0]?.date
}

const publishedIn = (text: string) => readDateline(text)?.published ?? findDates(text)[0]?.date

/** The date in an address such as `/2021/05/08/harbour`. */
export function dateInAddress(url: string | undefined): string | undefined {
  const path = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(url ?? '')
  return path ? dateFromStamp(`${path[1]}-${path[2]}-${path[3]}`) : undefined
}
