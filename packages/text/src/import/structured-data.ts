// What a page says about itself to machines: JSON-LD, OpenGraph and other meta elements, microdata.
import type { ReadFrom } from './article.ts'
import { dateFromStamp } from './dates.ts'
import { oneLine } from './draft.ts'
import type { InertElement } from './inert-html.ts'

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
  const stated = [...fromJsonLd(root), ...fromMeta(root), ...fromMicrodata(root)]
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
  if (field === 'byline')
    return /^(?:https?:|www\.|@)/i.test(text) ? undefined : text.replace(/^by\s+/i, '')
  return text
}

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

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|Essay|LiveBlogPosting|NewsItem)$/
const MOST_NODES = 5_000

/** The JSON-LD nodes of a page that describe an article, the most specific first. */
function articleNodes(root: InertElement): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  for (const script of root.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    const queue: unknown[] = [parseLoosely(script.textContent ?? '')]
    for (let taken = 0; queue.length > 0 && taken < MOST_NODES; taken++) {
      const node = queue.shift()
      if (Array.isArray(node)) queue.push(...node)
      else if (isRecord(node)) {
        if (typesOf(node).some(type => ARTICLE_TYPE.test(type))) found.push(node)
        queue.push(
          node['@graph'],
          node['mainEntity'],
          node['mainEntityOfPage'],
          node['itemReviewed'],
        )
      }
    }
  }
  return found
}

function* fromJsonLd(root: InertElement): Generator<Stated> {
  for (const node of articleNodes(root)) {
    const from = 'json-ld'
    const fields: readonly [Stated['field'], unknown][] = [
      ['title', node['headline'] ?? node['name']],
      ['subtitle', node['alternativeHeadline']],
      ['publishedAt', node['datePublished'] ?? node['dateCreated']],
      ['modifiedAt', node['dateModified']],
      [
        'section',
        Array.isArray(node['articleSection']) ? node['articleSection'][0] : node['articleSection'],
      ],
      [
        'language',
        isRecord(node['inLanguage']) ? node['inLanguage']['alternateName'] : node['inLanguage'],
      ],
    ]
    for (const [field, value] of fields)
      if (typeof value === 'string') yield { field, value: unescaped(value), from }
    const authors = namesOf(node['author'])
    if (authors.length > 0) yield { field: 'byline', value: authors.join(', '), from }
    const publisher = namesOf(node['publisher'])[0]
    if (publisher) yield { field: 'outlet', value: publisher, from }
  }
}

/** The full text that JSON-LD gives for the article, where it does. */
export function statedBody(root: InertElement): string | undefined {
  const bodies = articleNodes(root).map(node => node['articleBody'])
  return bodies.find((body): body is string => typeof body === 'string' && body.length > 200)
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [unescaped(value)]
  if (Array.isArray(value)) return [...new Set(value.flatMap(namesOf))]
  if (isRecord(value)) return namesOf(value['name'])
  return []
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

// Pages put line breaks and trailing commas into their JSON-LD, which JSON forbids.
function parseLoosely(json: string): unknown {
  const trimmed = json.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$|;$/g, '')
  for (const attempt of [
    trimmed,
    trimmed.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // tried again, or given up: damaged structured data is the same as none
    }
  }
  return undefined
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}
const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const typesOf = (node: Record<string, unknown>): string[] => {
  const type = node['@type']
  return Array.isArray(type)
    ? type.filter(one => typeof one === 'string')
    : typeof type === 'string'
      ? [type]
      : []
}
