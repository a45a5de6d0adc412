// JSON-LD as pages really write it: broken in small ways, nested or in one graph, with references.
import type { InertElement } from './inert-html.ts'
import type { Stated } from './stated.ts'

type Node = Record<string, unknown>

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|Essay|LiveBlogPosting|NewsItem|Recipe)$/
const PAGE_TYPE = /(?:WebPage|ItemPage|VideoObject)$/
const MOST_NODES = 5_000

/** What the JSON-LD of a page states about its article, the most specific nodes first. */
export function* readJsonLd(root: InertElement): Generator<Stated> {
  const nodes = allNodes(root)
  const byId = new Map(
    nodes.flatMap(node =>
      typeof node['@id'] === 'string' && 'name' in node ? [[node['@id'], node]] : [],
    ),
  )
  const from = 'json-ld'
  for (const node of nodes.filter(isArticle)) {
    yield* fieldsOf(node)
    const section = Array.isArray(node['articleSection'])
      ? node['articleSection'][0]
      : node['articleSection']
    if (typeof section === 'string') yield { field: 'section', value: unescaped(section), from }
    const authors = namesOf(node['author'] ?? node['creator'], byId)
    if (authors.length > 0) yield { field: 'byline', value: authors.join(', '), from }
    const publisher = namesOf(node['publisher'], byId)[0]
    if (publisher) yield { field: 'outlet', value: publisher, from }
  }
  for (const node of nodes.filter(isPage)) {
    for (const stated of fieldsOf(node)) if (stated.field !== 'title') yield stated
    const authors = namesOf(node['author'], byId)
    if (authors.length > 0) yield { field: 'byline', value: authors.join(', '), from }
  }
}

/** The full text that JSON-LD gives for the article, where it does. */
export function statedBody(root: InertElement): string | undefined {
  const bodies = allNodes(root)
    .filter(isArticle)
    .map(node => node['articleBody'])
  return bodies.find((body): body is string => typeof body === 'string' && body.length > 200)
}

function* fieldsOf(node: Node): Generator<Stated> {
  const language = isRecord(node['inLanguage'])
    ? node['inLanguage']['alternateName']
    : node['inLanguage']
  const fields: readonly [Stated['field'], unknown][] = [
    ['title', node['headline'] ?? node['name']],
    ['subtitle', node['alternativeHeadline']],
    ['publishedAt', node['datePublished'] ?? node['dateCreated'] ?? node['uploadDate']],
    ['modifiedAt', node['dateModified']],
    ['language', language],
  ]
  for (const [field, value] of fields) {
    if (typeof value === 'string') yield { field, value: unescaped(value), from: 'json-ld' }
  }
}

function allNodes(root: InertElement): Node[] {
  const found: Node[] = []
  for (const script of root.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    const queue: unknown[] = [parseLoosely(script.textContent ?? '')]
    for (let taken = 0; queue.length > 0 && taken < MOST_NODES; taken++) {
      const node = queue.shift()
      if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES))
      else if (isRecord(node)) {
        found.push(node)
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

const isArticle = (node: Node) => typesOf(node).some(type => ARTICLE_TYPE.test(type))
const isPage = (node: Node) => typesOf(node).some(type => PAGE_TYPE.test(type))

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  if (typeof value === 'string') return [unescaped(value)]
  if (Array.isArray(value)) return [...new Set(value.flatMap(one => namesOf(one, byId)))]
  if (!isRecord(value)) return []
  if ('name' in value) return namesOf(value['name'], byId)
  const referred = byId.get(value['@id'])
  return referred === undefined || referred === value ? [] : namesOf(referred['name'], byId)
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
