// What a page says about itself to machines: JSON-LD, OpenGraph and other meta elements, microdata.
import type { ReadFrom } from './article.ts'
import { dateFromStamp } from './dates.ts'
import { oneLine } from './draft.ts'
import type { InertElement } from './inert-html.ts'
import { readJsonLd } from './json-ld.ts'

/** One value for one field, and where it was found. */
export interface Stated {
  readonly field:
    | 'title'
    | 'subtitle'
    | 'byline'
    | 'outlet'
    | 'publishedAt'
    | 'modifiedAt'
    | 'section'
    | 'canonicalUrl'
    | 'language'
    | 'theme'
  readonly value: string
  readonly from: ReadFrom
}

const META: readonly { names: readonly string[]; field: Stated['field']; from: ReadFrom }[] = [
  { names: ['og:title'], field: 'title', from: 'open-graph' },
  {
    names: ['twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title'],
    field: 'title',
    from: 'meta',
  },
  { names: ['og:site_name'], field: 'outlet', from: 'open-graph' },
  {
    names: ['application-name', 'dc.publisher', 'citation_journal_title', 'publisher'],
    field: 'outlet',
    from: 'meta',
  },
  {
    names: [
      'author',
      'dc.creator',
      'citation_author',
      'parsely-author',
      'sailthru.author',
      'byl',
      'cxenseparse:author',
      'shareaholic:article_author_name',
      'article.author',
    ],
    field: 'byline',
    from: 'meta',
  },
  { names: ['article:author', 'og:article:author'], field: 'byline', from: 'open-graph' },
  {
    names: ['article:published_time', 'og:published_time', 'og:article:published_time'],
    field: 'publishedAt',
    from: 'open-graph',
  },
  {
    names: [
      'date',
      'pubdate',
      'publishdate',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'citation_publication_date',
      'citation_date',
      'parsely-pub-date',
      'sailthru.date',
      'publication_date',
      'publish-date',
      'article.published',
      'originalpublicationdate',
      'cxenseparse:recs:publishtime',
      'datepublished',
      'created',
      'release_date',
    ],
    field: 'publishedAt',
    from: 'meta',
  },
  { names: ['article:modified_time', 'og:updated_time'], field: 'modifiedAt', from: 'open-graph' },
  {
    names: ['last-modified', 'dcterms.modified', 'datemodified'],
    field: 'modifiedAt',
    from: 'meta',
  },
  { names: ['article:section', 'og:article:section'], field: 'section', from: 'open-graph' },
  { names: ['parsely-section'], field: 'section', from: 'meta' },
  { names: ['article:tag'], field: 'theme', from: 'open-graph' },
  { names: ['og:url'], field: 'canonicalUrl', from: 'open-graph' },
]

/** Everything the page states in machine-readable form, the more reliable sources first. */
export function readStructuredData(root: InertElement): Stated[] {
  const stated = [...readJsonLd(root), ...fromMeta(root), ...fromMicrodata(root)]
  const language = root.getAttribute('lang') ?? root.getAttribute('xml:lang')
  if (language) stated.push({ field: 'language', value: language, from: 'meta' })
  return stated.flatMap(entry => {
    const value = cleaned(entry)
    return value === undefined ? [] : [{ ...entry, value }]
  })
}

function cleaned({ field, value }: Stated): string | undefined {
  const text = oneLine(value)
  if (text === '') return undefined
  if (field === 'publishedAt' || field === 'modifiedAt') return dateFromStamp(text)
  if (field === 'byline') return isNobody(text) ? undefined : text.replace(/^by\s+/i, '')
  return text
}

// Addresses and the names that content management systems give to whoever installed them.
const isNobody = (author: string) =>
  /^(?:https?:|www\.|@)|^(?:admin\p{L}*|super ?user|unknown|root|webmaster|user|author|guest|editor|undefined|null|none|n\/a)$/iu.test(
    author,
  )

function* fromMeta(root: InertElement): Generator<Stated> {
  const contents = new Map<string, string[]>()
  for (const meta of root.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('http-equiv') ??
      ''
    ).toLowerCase()
    const content = meta.getAttribute('content')
    if (name !== '' && content) contents.set(name, [...(contents.get(name) ?? []), content])
  }
  // Twitter cards carry labelled values: "Written by" and the name, "Est. reading time" and so on.
  for (const i of ['1', '2']) {
    const label = contents.get(`twitter:label${i}`)?.[0] ?? ''
    const value = contents.get(`twitter:data${i}`)?.[0]
    if (
      value &&
      /written by|verfasst|geschrieben|autor|author|écrit|escrito|scritto/i.test(label)
    ) {
      yield { field: 'byline', value, from: 'meta' }
    }
  }
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href')
  if (canonical) yield { field: 'canonicalUrl', value: canonical, from: 'meta' }
  for (const { names, field, from } of META) {
    for (const name of names) {
      const values = contents.get(name)
      if (!values) continue
      if (field === 'byline') yield { field, value: [...new Set(values)].join(', '), from }
      else for (const value of values) yield { field, value, from }
    }
  }
}

function* fromMicrodata(root: InertElement): Generator<Stated> {
  const props: readonly [string, Stated['field']][] = [
    ['datePublished', 'publishedAt'],
    ['dateModified', 'modifiedAt'],
    ['headline', 'title'],
    ['author', 'byline'],
  ]
  for (const [prop, field] of props) {
    const element = root.querySelector(`[itemprop~="${prop}"]`)
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
