// What a page says about itself to machines: JSON-LD, OpenGraph and other meta elements, microdata.
import { dateFromStamp } from './dates.ts'
import { oneLine } from './draft.ts'
import type { InertElement } from './inert-html.ts'
import { readJsonLd } from './json-ld.ts'
import { META_NAMES, metaKey } from './meta-names.ts'
import type { Stated } from './stated.ts'

/** Everything the page states in machine-readable form, the more reliable sources first. */
export function readStructuredData(root: InertElement): Stated[] {
  const stated = [...readJsonLd(root), ...fromMeta(root), ...fromMicrodata(root)]
  const language = root.getAttribute('lang') ?? root.getAttribute('xml:lang')
  if (language) stated.push({ field: 'language', value: language, from: 'meta' })
  return stated.flatMap(entry => {
    const value = cleaned(entry)
    if (value === undefined) return []
    return isDate(entry) ? [{ ...entry, value, stamp: entry.value }] : [{ ...entry, value }]
  })
}

const isDate = ({ field }: Stated) => field === 'publishedAt' || field === 'modifiedAt'

function cleaned(entry: Stated): string | undefined {
  const text = oneLine(entry.value)
  if (text === '') return undefined
  if (isDate(entry)) return dateFromStamp(text)
  if (entry.field !== 'byline' || text.length > LONGEST_NAMES) return text
  // "Frank Vale - http://vale.example": who built the site, or wrote the text, and where to find them.
  const name = text.replace(/[\s,;|(–—-]*(?:https?:\/\/|www\.)\S*$/iu, '').replace(AUTHOR_LABEL, '')
  return isNobody(name) ? undefined : name
}

/** No list of authors is longer, in UTF-16 units. */
const LONGEST_NAMES = 1_000

const AUTHOR_LABEL =
  /^(?:(?:written |posted )?by\s+|von\s+(?=\p{Lu})|(?:autor|author|auteur|autore|redacteur|texte?|texto)(?:\/?in|\(in\))?\s*[:：]\s*)/iu

// Addresses and the names that content management systems give to whoever installed them.
const isNobody = (author: string) =>
  /^(?:https?:|www\.|@)|^$|^(?:admin\p{L}*|super ?user|unknown|root|webmaster|user|author|guest|editor|undefined|null|none|n\/a)$/iu.test(
    author,
  )

/** Of one name, in the order they stand in: authors and themes are several, but not hundreds. */
const MOST_VALUES = 50

function* fromMeta(root: InertElement): Generator<Stated> {
  const contents = new Map<string, string[]>()
  for (const meta of root.querySelectorAll('meta')) {
    const name = metaKey(
      meta.getAttribute('property') ??
        meta.getAttribute('name') ??
        meta.getAttribute('http-equiv') ??
        '',
    )
    const content = meta.getAttribute('content')
    if (name === '' || !content) continue
    const values = contents.get(name) ?? []
    contents.set(name, values)
    if (values.length < MOST_VALUES) values.push(content)
  }
  // Twitter cards carry labelled values: "Written by" and the name, "Est. reading time" and so on.
  for (const i of ['1', '2']) {
    const label = contents.get(`twitter.label${i}`)?.[0] ?? ''
    const value = contents.get(`twitter.data${i}`)?.[0]
    if (
      value &&
      /written by|verfasst|geschrieben|autor|author|écrit|escrito|scritto/i.test(label)
    ) {
      yield { field: 'byline', value, from: 'meta' }
    }
  }
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href')
  if (canonical) yield { field: 'canonicalUrl', value: canonical, from: 'meta' }
  for (const { names, field, from, isVague } of META_NAMES) {
    const vague = isVague === undefined ? {} : { isVague }
    for (const name of names) {
      const values = contents.get(name)
      if (!values) continue
      if (field === 'byline') yield { field, value: [...new Set(values)].join(', '), from }
      else for (const value of values) yield { field, value, from, ...vague }
    }
  }
}

function* fromMicrodata(root: InertElement): Generator<Stated> {
  const props: readonly [string, Stated['field']][] = [
    ['datePublished', 'publishedAt'],
    ['dateCreated', 'publishedAt'],
    ['uploadDate', 'publishedAt'],
    ['dateModified', 'modifiedAt'],
    ['headline', 'title'],
    ['author', 'byline'],
  ]
  for (const [prop, field] of props) {
    const element = firstHere(root.querySelectorAll(`[itemprop~="${prop}"]`))
    if (!element) continue
    const named = field === 'byline' ? element.querySelector('[itemprop~="name"]') : null
    const value =
      element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      (named ?? element).getAttribute('content') ??
      (named ?? element).textContent
    if (value) yield { field, value, from: 'microdata' }
  }
}

// An h-card is a person, whatever the page.
const CARD =
  /(?:^|[\s_-])(?:(?<!\bh-)cards?|related\w*|recommend\w*|teasers?|comments?|commentlist)(?=$|[\s_-])/i
/** Elements of one name that are looked at, and how far up each, before it is given up. */
const MOST_ELEMENTS = 20
const FARTHEST = 12

/** The first element that is no part of a card, which announces another article, or of a comment. */
function firstHere(elements: Iterable<InertElement>): InertElement | undefined {
  let count = 0
  for (const element of elements) {
    if (!isInCard(element)) return element
    if (++count >= MOST_ELEMENTS) return undefined
  }
  return undefined
}

function isInCard(element: InertElement): boolean {
  let at: InertElement | null = element
  for (let up = 0; at && at.localName !== 'body' && up < FARTHEST; up++, at = at.parentElement)
    if (CARD.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true
  return false
}
